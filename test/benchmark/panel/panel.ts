/**
 * npm run benchmark -- panel: from the click that opens the panel to its first concepts, on a remiss and on one 57 times as
 * long, in Chromium; the median of seven, against the load of a page of our own that holds next to nothing. The panel makes
 * room for itself beside the page, and a long page takes its time to lie down anew before it answers anything.
 */
import { readFileSync } from 'node:fs';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { until } from '../../browser/drivers/reading-browser.ts';
import { serve } from '../../browser/serve.ts';
import { clickInCard, rest } from '../../browser/surfaces/card.ts';

const rounds = 7;
const extension = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const remiss = readFileSync(new URL('../../documents/alvmarken.html', import.meta.url), 'utf8');
const again = (times: number) =>
  remiss.replace(
    /(<body[^>]*>)([\s\S]*)(<\/body>)/,
    (_, open, body: string, close) => `${open}<p>Först preventionsnivå.</p>${body.repeat(times)}${close}`,
  );

const site = await serve({ '/remiss': again(1), '/long': again(57) });
const browser = await launchChromium({ extension });
const bare = await times(
  () => browser.openOwn('welcome.html'),
  () =>
    browser.inPage(() => {
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return load?.loadEventEnd;
    }),
);
console.log(`a page of our own to its load event: ${told(bare)}`);
for (const path of ['remiss', 'long']) {
  await browser.open(site.address + path);
  // On the same site the session goes on by itself.
  if (path === 'remiss') await browser.pressButton();
  const content = await times(openPanel, () =>
    browser.inPanel(() => performance.getEntriesByName('remisslasaren:first-content')[0]?.startTime),
  );
  console.log(`${path}: panel to its first concepts: ${told(content)}`);
  console.log(`the panel takes ${(median(content) / median(bare)).toFixed(2)} x the time of a page of our own`);
}
await browser.close();
site.close();

async function openPanel(): Promise<void> {
  await until('the end of the reading', () =>
    browser.inPanel(() => document.querySelector('.document [role=status]:not(.busy)')),
  );
  await browser.closePanel();
  await rest(browser, 'preventionsnivå');
  await clickInCard(browser, 'Visa i panelen');
}

async function times(open: () => Promise<void>, ask: () => Promise<number | undefined>): Promise<number[]> {
  const all: number[] = [];
  for (let i = 0; i < rounds; i++) {
    await open();
    all.push(await until('the time', ask));
  }
  return all;
}

function median(all: number[]): number {
  return all.toSorted((a, b) => a - b)[all.length >> 1] as number;
}

function told(all: number[]): string {
  const sorted = all.toSorted((a, b) => a - b);
  return `${median(all).toFixed(0)} ms (median of ${rounds}; ${sorted[0]?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)})`;
}
