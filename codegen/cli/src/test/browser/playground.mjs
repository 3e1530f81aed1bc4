// Tests the playground in a browser: node playground.mjs URL [DIRECTORY for screenshots]
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const [url, pictures] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme });
    const complaints = [];
    page.on('console', message => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('request', request => assert.ok(request.url().startsWith(url) || request.url().startsWith('data:'), request.url()));
    await page.goto(url);
    const summary = page.locator('#summary');
    const text = page.getByRole('textbox', { name: 'Document' });
    await expectText(summary, 'No findings');

    // The drawing and the Java code.
    await page.locator('#drawing img').waitFor();
    assert.match(await page.locator('#drawing img').getAttribute('alt'), /For sales press 1/);
    await page.getByRole('tab', { name: 'Drawing' }).focus();
    await page.keyboard.press('ArrowRight');
    await expectText(page.locator('#code'), 'Ncco ncco = Ncco.of(');
    await page.keyboard.press('ArrowLeft');

    // Type a mistake, go to its finding by keyboard, and correct it.
    await text.fill('');
    await text.pressSequentially('[{ "action": "talk", "text": "Hi 😀", "level": 3 }]');
    await expectText(summary, '1 error');
    await expectText(page.locator('#findings'), 'level must be from -1 to 1, but was 3');
    await page.keyboard.press('F8');
    assert.equal(await selected(page), '3');
    await page.keyboard.type('0.5');
    await expectText(summary, 'No findings');
    assert.equal(await page.locator('#findings li').count(), 0);
    assert.equal(await page.locator('#text').inputValue(), '[{ "action": "talk", "text": "Hi 😀", "level": 0.5 }]');

    // Fix mistakes with a key, and undo the fix.
    await page.getByRole('button', { name: 'Mistakes' }).click();
    await expectText(summary, 'errors');
    if (pictures) await page.screenshot({ path: `${pictures}/mistakes-${colorScheme}.png` });
    await text.focus();
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.getElementById('text').value.includes('["https://example.com/music.mp3"]'));
    await expectText(summary, '3 errors');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.getElementById('text').value.includes('"streamUrl": "https'));
    await page.getByRole('button', { name: 'Menu' }).click();
    await expectText(summary, 'No findings');
    if (pictures) await page.screenshot({ path: `${pictures}/menu-${colorScheme}.png` });

    // Hostile text stays text.
    await text.fill('[{"action":"talk","text":"<img src=x onerror=alert(1)></textarea><script>alert(2)</script>","level":9}]');
    await expectText(summary, '1 error');
    assert.equal(await page.locator('#findings script, #findings img, #drawing script').count(), 0);
    assert.equal(await page.evaluate(() => document.querySelectorAll('script').length), 1);

    // The document can be left by keyboard alone.
    await text.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    assert.notEqual(await page.evaluate(() => document.activeElement.id), 'text');

    // A narrow window does not scroll horizontally.
    await page.setViewportSize({ width: 420, height: 900 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    if (pictures) await page.screenshot({ path: `${pictures}/narrow-${colorScheme}.png`, fullPage: true });
    assert.deepEqual(complaints, []);
    await page.close();
  }
} finally {
  await browser.close();
}

async function expectText(locator, part) {
  await locator.filter({ hasText: part }).waitFor({ timeout: 10000 });
}

function selected(page) {
  return page.evaluate(() => {
    const area = document.getElementById('text');
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });
}
