// Tests the page in a browser: search, links and keyboard use; light and dark, narrow and wide, and without JavaScript.
import { chromium } from 'playwright-core';
import assert from 'node:assert/strict';

const page = 'file://' + process.argv[2];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1280, 480]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const tab = await context.newPage();
      const errors = [];
      tab.on('pageerror', e => errors.push(String(e)));
      tab.on('request', r => { if (!r.url().startsWith('file:')) errors.push('unexpected request: ' + r.url()); });
      await tab.goto(page);
      const visible = () => tab.locator('details.option:visible').count();
      const all = await visible();
      assert.ok(all > 100, 'options: ' + all);
      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page is wider than the window');

      await tab.getByLabel('Search').fill('talk level');
      const found = await visible();
      assert.ok(found >= 1 && found < 10, 'found: ' + found);
      assert.match(await tab.locator('#count').textContent(), new RegExp('^' + found + ' of ' + all + '$'));
      await tab.getByLabel('Search').fill('no such thing');
      assert.equal(await visible(), 0);
      await tab.getByLabel('Search').fill('');
      await tab.getByLabel('only problems').check();
      assert.equal(await visible(), await tab.locator('details.option[data-bad=true]').count());
      await tab.getByLabel('only problems').uncheck();

      const link = tab.locator('table a').first();
      await link.focus();
      await tab.keyboard.press('Enter');
      const open = tab.locator('details.option[open]');
      await open.waitFor();
      assert.ok(await open.locator('pre').first().isVisible());
      await open.locator('summary').focus();
      await tab.keyboard.press('Enter');
      assert.equal(await tab.locator('details.option[open]').count(), 0);
      assert.deepEqual(errors, []);
      await context.close();
    }
  }
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const tab = await plain.newPage();
  await tab.goto(page);
  assert.ok(await tab.locator('form').isHidden(), 'the search form is visible without JavaScript');
  await tab.locator('details.option summary').first().click();
  assert.ok(await tab.locator('details.option[open] pre').first().isVisible());
} finally {
  await browser.close();
}
console.log('all checks passed');
