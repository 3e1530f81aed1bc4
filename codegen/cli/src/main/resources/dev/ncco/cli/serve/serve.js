'use strict';

const EXAMPLES = {
  menu: `[
  { "action": "talk", "text": "For sales press 1, for support press 2.", "language": "en-GB", "bargeIn": true },
  { "action": "input", "type": ["dtmf"], "dtmf": { "maxDigits": 1 }, "eventUrl": ["https://example.com/choice"] },
  { "action": "connect", "endpoint": [{ "type": "phone", "number": "14155550101" }], "timeout": 20 }
]
`,
  call: `{
  "ncco": [{ "action": "talk", "text": "Hello World" }],
  "to": [{ "type": "phone", "number": "14155550100", "dtmfAnswer": "p*123#" }],
  "from": { "type": "phone", "number": "14155550100" },
  "event_url": ["https://example.com/event"],
  "machine_detection": "continue",
  "length_timer": 7200
}
`,
  mistakes: `[
  { "action": "talk", "txt": "Connecting you now", "level": 3 },
  { "action": "stream", "streamUrl": "https://example.com/music.mp3", "loop": "2" },
  { "action": "connect", "endpoint": [{ "type": "phone", "number": "+1 415 555 0101" }] }
]
`,
};

const $ = id => document.getElementById(id);
const text = $('text');
let result = { findings: [] };
let asked = 0;
let timer;

function set(value) {
  text.value = value;
  changed();
}

function changed() {
  $('lines').textContent = text.value.split('\n').map((_, i) => i + 1).join('\n');
  mark([]);
  clearTimeout(timer);
  timer = setTimeout(ask, 150);
}

async function ask() {
  const number = ++asked;
  const sent = text.value;
  try {
    const response = await fetch('analysis', { method: 'POST', body: sent });
    if (!response.ok) throw new Error(await response.text());
    const answer = await response.json();
    if (number === asked && sent === text.value) show(answer);
  } catch (error) {
    if (number === asked) summarize('error', error instanceof TypeError ? 'The playground has stopped. Run ncco serve again.' : error.message);
  }
}

function summarize(kind, words) {
  $('summary').className = kind;
  $('summary').textContent = words;
}

const count = (n, word) => `${n} ${word}${n === 1 ? '' : 's'}`;

function show(answer) {
  result = answer;
  const of = severity => answer.findings.filter(f => f.severity === severity).length;
  const errors = of('error');
  const words = [['error', errors], ['warning', of('warning')], ['note', of('info')]];
  summarize(words.find(([, n]) => n)?.[0] ?? '', words.filter(([, n]) => n).map(([word, n]) => count(n, word)).join(', ') || 'No findings');
  $('findings').replaceChildren(...answer.findings.map(item));
  mark(answer.findings);
  $('fix').disabled = answer.fixed === undefined;
  $('fix').textContent = answer.fixed === undefined ? 'Fix' : `Fix ${count(answer.repairs, 'mistake')}`;
  $('fix-unsafe').hidden = answer.fixedUnsafely === undefined;
  $('fix-unsafe').textContent = answer.fixedUnsafely === undefined ? 'Fix with unsafe repairs' : `Fix ${count(answer.unsafeRepairs, 'mistake')} with unsafe repairs`;
  draw(answer);
  $('code').textContent = answer.java ?? (answer.large ? 'The document is too large to show its Java code here. Use ncco java.' : errors ? 'Fix the errors to see the Java code.' : 'Java code is shown for NCCOs and calls only.');
  $('copy').hidden = answer.java === undefined;
}

function draw(answer) {
  if (answer.drawing === undefined) {
    const empty = document.createElement('p');
    empty.className = 'empty';
    empty.textContent = answer.large ? 'The document is too large to draw here. Use ncco draw.' : 'Nothing to draw yet.';
    $('drawing').replaceChildren(empty);
    return;
  }
  const image = new Image();
  image.alt = answer.words;
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(answer.drawing);
  $('drawing').replaceChildren(image);
}

function item(finding) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = finding.severity;
  const place = document.createElement('small');
  place.textContent = `${finding.severity} · line ${finding.line}, column ${finding.column} · ${finding.rule}`;
  const hint = document.createElement('div');
  hint.className = 'hint';
  hint.textContent = finding.hint ? '→ ' + finding.hint : '';
  button.append(place, finding.message, hint);
  button.addEventListener('click', () => go(finding));
  const li = document.createElement('li');
  li.append(button);
  return li;
}

// Columns count code points; JavaScript strings count UTF-16 units.
function offset(line, column) {
  const lines = text.value.split('\n');
  let at = 0;
  for (let i = 0; i < line - 1 && i < lines.length; i++) at += lines[i].length + 1;
  return at + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
}

function go(finding) {
  const start = offset(finding.line, finding.column);
  text.focus();
  text.setSelectionRange(start, Math.max(start, offset(finding.endLine, finding.endColumn)));
  const row = parseFloat(getComputedStyle(text).lineHeight);
  text.scrollTop = Math.max(0, (finding.line - 4) * row);
  scrolled();
}

function mark(findings) {
  const spans = findings.map(f => [offset(f.line, f.column), offset(f.endLine, f.endColumn), f.severity])
    .map(([a, b, s]) => [a, Math.max(b, a + 1), s]).sort((x, y) => x[0] - y[0]);
  const nodes = [];
  let at = 0;
  for (const [start, end, severity] of spans) {
    if (start < at) continue;
    nodes.push(text.value.slice(at, start));
    const node = document.createElement('mark');
    node.className = severity;
    node.textContent = text.value.slice(start, end) || ' ';
    nodes.push(node);
    at = end;
  }
  nodes.push(text.value.slice(at) + '\n');
  $('marks').replaceChildren(...nodes);
  scrolled();
}

function scrolled() {
  $('marks').scrollTop = $('lines').scrollTop = text.scrollTop;
  $('marks').scrollLeft = text.scrollLeft;
}

function fix(fixed) {
  if (fixed === undefined) return;
  // Inserts the text as if typed, to keep the undo history.
  text.focus();
  text.select();
  if (!document.execCommand('insertText', false, fixed)) text.value = fixed;
  text.setSelectionRange(0, 0);
  changed();
}

function next() {
  if (result.findings.length === 0) return;
  const at = text.selectionStart;
  go(result.findings.find(f => offset(f.line, f.column) > at) ?? result.findings[0]);
}

function select(tab) {
  for (const other of document.querySelectorAll('[role=tab]')) {
    const on = other === tab;
    other.setAttribute('aria-selected', String(on));
    other.tabIndex = on ? 0 : -1;
    $(other.getAttribute('aria-controls')).hidden = !on;
  }
}

let leaving = false;
text.addEventListener('input', changed);
text.addEventListener('scroll', scrolled);
text.addEventListener('keydown', event => {
  if (event.key === 'Tab' && !leaving && !event.shiftKey) {
    event.preventDefault();
    document.execCommand('insertText', false, '  ');
  }
  leaving = event.key === 'Escape';
});
document.addEventListener('keydown', event => {
  if (event.key === 'F8') { event.preventDefault(); next(); }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); fix(result.fixed); }
});
for (const tab of document.querySelectorAll('[role=tab]')) {
  tab.addEventListener('click', () => select(tab));
  tab.addEventListener('keydown', event => {
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const other = [...document.querySelectorAll('[role=tab]')].find(t => t !== tab);
      select(other);
      other.focus();
    }
  });
}
for (const button of document.querySelectorAll('[data-example]')) button.addEventListener('click', () => set(EXAMPLES[button.dataset.example]));
$('fix').addEventListener('click', () => fix(result.fixed));
$('fix-unsafe').addEventListener('click', () => fix(result.fixedUnsafely));
$('copy').addEventListener('click', () => navigator.clipboard.writeText(result.java));
set(EXAMPLES.menu);
