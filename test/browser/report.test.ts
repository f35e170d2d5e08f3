import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../corpus/temporary-folder.ts';
import { run } from '../e2e/run.ts';
import { chromiumPath, startBrowser } from './browser.ts';

type Scheme = 'light' | 'dark';
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

describe.skipIf(chromiumPath === undefined)('the report in a browser', () => {
  let browser: Browser;
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let address: string;
  /** A page in which no section is empty. */
  let full: string;
  /** What pages said on the console or asked of the network, beside their own file. */
  const noise: string[] = [];

  beforeAll(async () => {
    folder = await makeFolder({});
    const file = path.join(folder.path, 'report.html');
    const { code } = await run(['report', 'seeds', '--output', file]);
    expect(code).toBe(0);
    address = pathToFileURL(file).href;
    const parts = ['seeds', 'fixtures/stories/muscat-round-*.txt'];
    full = path.join(folder.path, 'full.html');
    await run(['report', ...parts, '--output', full]);
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await folder?.remove();
  });

  async function open(
    url: string,
    width = 1280,
    colorScheme: Scheme = 'light',
    bypassCSP = false,
  ): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP });
    const page = await context.newPage();
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', ({ message }) => noise.push(message));
    page.on('request', (request) => {
      if (request.url().split(/[?#]/)[0] !== url.split(/[?#]/)[0]) noise.push(request.url());
    });
    noise.length = 0;
    await page.goto(url);
    return page;
  }

  const visible = (page: Page, selector: string) => page.locator(`${selector}:visible`);

  test('speaks to nobody, and has nothing to complain of', async () => {
    const page = await open(address);
    await page.locator('#speaker').selectOption({ index: 1 });
    await page.locator('.matrix a:visible').first().click();
    await page.context().close();
    expect(noise).toEqual([]);
  });

  test('a script, a style, a picture or a frame that got in does nothing', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const markup = [
      '<script>document.title = "taken"</script>',
      '<style>h1 { display: none }</style>',
      `<script src="${there}/a.js"></script><img src="${there}/b.png" onerror="document.title = 'taken'">`,
      `<link rel="stylesheet" href="${there}/c.css"><iframe src="${there}/d"></iframe>`,
      '<p id="styled" style="display: none">x</p>',
      `<base href="${there}/"><form action="${there}/e"><button id="send">x</button></form>`,
    ].join('');
    const file = path.join(folder.path, 'taken.html');
    const whole = await readFile(path.join(folder.path, 'report.html'), 'utf8');
    await writeFile(file, whole.replace('<main', `${markup}<main`));
    const page = await open(pathToFileURL(file).href);
    expect(await page.title()).toContain('Who said what');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('#styled').isVisible()).toBe(true);
    await page.evaluate('document.getElementById("send").click()');
    await page.context().close();
    server.close();
    expect(asked).toBe(0);
    expect(noise.length).toBeGreaterThan(0);
  });

  test('filters narrow every section, say so, and are kept in the address', async () => {
    const page = await open(address);
    await page.locator('#speaker').selectOption({ label: 'Ali Khamenei' });
    const rows = await visible(page, '.matrix tbody th').allTextContents();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toContain('Ali Khamenei');
    expect(await visible(page, '.timeline').count()).toBe(1);
    expect(await visible(page, '#articles > article').count()).toBe(1);
    expect(await page.locator('#changes .none').isVisible()).toBe(true);
    expect(await page.locator('#articles h2 .count').textContent()).toBe('1 of 5');
    expect(await page.locator('#status').textContent()).toMatch(/^\d+ of \d+ entries match\.$/);
    const shared = page.url();
    expect(new URL(shared).searchParams.get('speaker')).toBe('Ali Khamenei');
    await page.locator('#outlet').selectOption({ label: 'EIR News' });
    expect(await visible(page, '[data-item]').count()).toBe(0);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.locator('[hidden][data-item]').count()).toBe(0);
    expect(await page.locator('#status').textContent()).toBe('');
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
    const again = await open(shared);
    expect(await visible(again, '#articles > article').count()).toBe(1);
    await again.context().close();
    expect(noise).toEqual([]);
  });

  test('the search, the hits and the filters work from the keyboard alone', async () => {
    const page = await open(address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    expect(await page.locator('.skip').isVisible()).toBe(true);
    for (let at = 0; at < 30 && (await page.evaluate('document.activeElement.id')) !== 'text'; at++)
      await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
    await page.keyboard.type('LIP service');
    await page.keyboard.press('Enter');
    expect(await page.locator('#status').textContent()).toMatch(/^Hit 1 of \d+\.$/);
    expect(await visible(page, '#articles > article').count()).toBe(1);
    expect(await page.evaluate('CSS.highlights.get("hits").size')).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    expect(await page.locator('#status').textContent()).toMatch(/^Hit 2 of \d+\.$/);
    await page.keyboard.press('Escape');
    expect(await visible(page, '#articles > article').count()).toBe(5);
    expect(await page.evaluate('CSS.highlights.has("hits")')).toBe(false);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('speaker');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#speaker').inputValue()).toBe('1');
    expect(await page.locator('#status').textContent()).toContain('entries match');
    await page.context().close();
    expect(noise).toEqual([]);
  });

  test('a position leads to its words, its note and back, filtered out or not', async () => {
    const page = await open(address);
    const link = page.locator('.matrix tbody a').first();
    const anchor = (await link.getAttribute('href')) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    const words = page.locator(anchor);
    expect(await words.isVisible()).toBe(true);
    await expect
      .poll(() => page.evaluate(`${isSeen}(${JSON.stringify(anchor)})`), { timeout: 10_000 })
      .toBe(true);
    await page.locator(`${anchor}-n a`).first().click();
    expect(new URL(page.url()).hash).toBe(anchor);
    const article = anchor.replace(/-.*/, '');
    const outlet = await page.locator(`#outlet option:nth-child(2)`).textContent();
    await page.locator('#outlet').selectOption({ index: 1 });
    const isOther = await page.locator(article).isHidden();
    if (!isOther) await page.locator('#outlet').selectOption({ index: 2 });
    expect(await page.locator(article).isHidden(), `${outlet}`).toBe(true);
    await page.evaluate(`location.hash = ''`);
    await page.evaluate(`location.hash = ${JSON.stringify(anchor)}`);
    await expect.poll(() => words.isVisible(), { timeout: 10_000 }).toBe(true);
    await page.context().close();
    expect(noise).toEqual([]);
  });

  test('colours follow the system, or the choice, which is kept', async () => {
    const page = await open(address, 1280, 'dark');
    const ground = 'getComputedStyle(document.body).backgroundColor';
    const dark = await page.evaluate(ground);
    await page.locator('#theme').selectOption('light');
    const light = await page.evaluate(ground);
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await page.evaluate(ground)).toBe(light);
    await page.locator('#theme').selectOption('auto');
    expect(await page.evaluate(ground)).toBe(dark);
    await page.context().close();
  });

  test('without a script all of the page is there, and no control that does nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await visible(page, '#articles > article').count()).toBe(5);
    expect(await page.locator('#controls').isVisible()).toBe(false);
    await context.close();
  });

  test('on paper all articles and no controls', async () => {
    const page = await open(address, 1280, 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('#controls').isVisible()).toBe(false);
    expect(await visible(page, '#articles > article').count()).toBe(5);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.context().close();
  });

  test('what articles and their manifest hold does nothing', async () => {
    const nasty = `</script><script>alert(1)</script>"'><img src=x onerror=alert(2)> \u202e <!-- </style>`;
    const text = (verb: string) =>
      `${nasty}\n\n“We ${verb} talk with the United States,” Ali Larijani said. “It ${nasty} is over,” he said.\n`;
    const documents = ['a.txt', 'b.txt'].map((file) => {
      return {
        file,
        outlet: file + nasty,
        title: nasty,
        url: 'javascript:alert(3)',
        published: '2026-03-02',
      };
    });
    const hostile = await makeFolder({
      ...{ 'a.txt': text('will'), 'b.txt': text('will not') },
      'manifest.json': JSON.stringify({ documents }),
    });
    const file = path.join(hostile.path, 'hostile.html');
    await run(['report', hostile.path, '--output', file]);
    const page = await open(pathToFileURL(file).href);
    page.on('dialog', (dialog) => {
      noise.push(dialog.message());
      void dialog.dismiss();
    });
    expect(await visible(page, '#articles > article').count()).toBe(2);
    await page.locator('#outlet').selectOption({ index: 1 });
    expect(await visible(page, '#articles > article').count()).toBe(1);
    await page.locator('#text').fill('</script>');
    await page.locator('#text').press('Enter');
    expect(await page.locator('#status').textContent()).toMatch(/^Hit 1 of \d+\.$/);
    expect(await page.locator('script, img').count()).toBe(1);
    await page.context().close();
    await hostile.remove();
    expect(noise).toEqual([]);
  });

  const views: readonly (readonly [number, Scheme])[] = [
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ];
  test.each(views)(
    'at %d pixels, %s: no violation of accessibility, nothing beyond the edge',
    async (width, scheme) => {
      const page = await open(pathToFileURL(full).href, width, scheme, true);
      expect(await page.locator('main > section > p:not([class])').count()).toBe(0);
      // The checker looks at what is laid out.
      await page.addStyleTag({ content: '*, ::before { content-visibility: visible !important }' });
      await page.evaluate(axe.source);
      const rules = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
      const { violations, passes } = (await page.evaluate(
        `axe.run({ runOnly: ${rules}, resultTypes: ['violations'] })`,
      )) as { violations: readonly Violation[]; passes: readonly unknown[] };
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
      ).toEqual([]);
      expect(passes.length).toBeGreaterThan(20);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    },
  );
});

/** Whether an element stands inside the window. */
const isSeen = `((selector) => {
  const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
})`;
