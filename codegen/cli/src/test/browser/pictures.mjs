// Takes the pictures of the README files, light and dark: see CONTRIBUTING.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../../../..', import.meta.url));
const jar = join(root, 'codegen/cli/target/ncco.jar');
const folder = join(root, 'target/pictures');
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  await picture('codegen/cli/pictures/drawing', drawing(), 960, page => page.locator('img'));
  await picture('codegen/cli/pictures/terminal', terminal(), 960, page => page.locator('pre'));
  await picture('codegen/review/pictures/review', review(), 1180, async page => {
    await page.getByLabel('Search').fill('timeout connect from 1');
    await page.locator('details.option:visible summary').click();
  });
  const server = spawn('java', ['-jar', jar, 'serve', '--port', '0']);
  try {
    await picture('codegen/cli/pictures/playground', await addressOf(server), 1280, async page => {
      await page.getByRole('button').nth(2).click();
      await page.locator('#findings li').first().waitFor();
    });
  } finally {
    server.kill();
  }
} finally {
  await browser.close();
}

/** Opens a page in both color schemes, prepares it, and saves the window, or the element that the preparation returns. */
async function picture(name, url, width, prepare) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height: 860 }, colorScheme });
    await page.goto(url);
    const element = await prepare(page);
    await (element ?? page).screenshot({ path: join(root, `${name}-${colorScheme}.png`) });
    await page.close();
  }
}

function drawing() {
  const file = join(folder, 'menu.svg');
  ncco(0, 'draw', 'samples/files/menu.ncco.json', '-o', file);
  return html(`<img src="${pathToFileURL(file)}" style="width: 920px">`);
}

function terminal() {
  const command = 'check samples/files/misspelt.ncco.json';
  const output = ncco(1, ...command.split(' '));
  return html(`<pre><b>$ ncco ${command}</b>\n${colored(output)}</pre>`);
}

/** Shows a change that breaks callers: the schemas of before allow a longer time. */
function review() {
  const before = 'target/pictures/main';
  const schemas = 'schema/src/main/resources/dev/ncco/schema';
  cpSync(join(root, schemas), join(root, before, schemas), { recursive: true });
  const file = join(root, before, schemas, 'action/connect.schema.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"maximum": 120,', '"maximum": 150,'));
  ncco(1, 'review', '--against', before, '-o', join(folder, 'review'));
  return String(pathToFileURL(join(folder, 'review/review.html')));
}

function ncco(status, ...args) {
  const run = spawnSync('java', ['-Dpicocli.ansi=true', '-jar', jar, ...args], { cwd: root, encoding: 'utf8' });
  if (run.status !== status) throw new Error(`ncco ${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    server.stdout.on('data', data => resolve(String(data).match(/http:\S+/)[0]));
    server.on('exit', code => reject(new Error(`ncco serve ended with ${code}`)));
  });
}

/** Turns the colors of the terminal into those of a page. */
function colored(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    .replaceAll('\u001b[31;1m', '<span class="error">')
    .replaceAll('\u001b[1m', '<span class="bold">')
    .replaceAll('\u001b[2m', '<span class="dim">')
    .replaceAll(/\u001b\[0?m/g, '</span>');
}

function html(body) {
  const file = join(folder, `${body.length}.html`);
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><style>
    :root { background: light-dark(#fff, #14171a); color: light-dark(#1b1e23, #e6e8eb); }
    body { margin: 0 }
    pre { font: 15px/1.45 monospace; margin: 0; padding: 20px }
    img { display: block }
    .error { color: light-dark(#b3261e, #ff8a80); font-weight: bold }
    .bold { font-weight: bold }
    .dim { opacity: .65 }
  </style>${body}`);
  return String(pathToFileURL(file));
}
