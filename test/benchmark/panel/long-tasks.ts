/**
 * npm run benchmark -- long-tasks: the longest that the page is held at a time by what is ours, in Chromium, as a share of the 50 ms from
 * which a browser calls it a long task. Ours is what the session measures of itself; beside it stands the page's longest task of all,
 * which is PDF.js's drawing and the browser's layout of its text. (Long frames name no script of an extension, seen in Chromium 156.)
 * A task is as long as the clock says, so that one of 9 ms may once take 70 where the machine does something else meanwhile: each document
 * is read several times, and what its longest task takes each time is told.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { type ReadingBrowser, until } from '../../browser/drivers/reading-browser.ts';
import { serve } from '../../browser/serve.ts';
import { drawn } from '../../browser/surfaces/pdf.ts';
import { pdfOfPages } from '../../pdf-files/pdf-objects.ts';
import { shared } from '../../shared.ts';
import { tasksSince, watchTasks } from './panel-tasks.ts';

/** In milliseconds. */
const limit = 50;
/** How often each document is read. */
const runs = 5;
const extension = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const words = 'psykisk halsa och samskapande i kommunens verksamhet ';

/** A page of so many texts of a letter each, in a hundred columns. */
const oneByOne = (count: number) => ({
  content: `BT /F1 6 Tf ${Array.from({ length: count }, (_, i) => {
    const [x, y] = [50 + (i % 100) * 5, 800 - Math.floor(i / 100) * (75_000 / count)];
    return `1 0 0 1 ${x} ${y.toFixed(2)} Tm (${words[i % words.length]}) Tj`;
  }).join(' ')} ET`,
});
/** The same at random places, so that each is a line of its own. */
const scattered = (count: number) => ({
  content: `BT /F1 2 Tf ${Array.from({ length: count }, (_, i) => {
    const [x, y] = [10 + ((i * 7919) % 570), 10 + ((i * 104_729) % 820)];
    return `1 0 0 1 ${x} ${y} Tm (a) Tj`;
  }).join(' ')} ET`,
});
const onTop = `BT /F1 12 Tf ${'1 0 0 1 72 700 Tm (samskapande) Tj '.repeat(20_000)} ET`;

const made = mkdtempSync(join(tmpdir(), 'remisslasaren-tasks-'));
for (const [name, page] of [
  ['20,000 letters one by one.pdf', oneByOne(20_000)],
  ['100,000 letters one by one.pdf', oneByOne(100_000)],
  ['20,000 scattered letters.pdf', scattered(20_000)],
  ['20,000 words on top of each other.pdf', { content: onTop }],
] as const)
  writeFileSync(join(made, name), pdfOfPages([page]));
const folder = shared('documents');
const documents = (folder ? readdirSync(folder).map((name) => join(folder, name)) : []).concat(
  readdirSync(made).map((name) => join(made, name)),
);
const long = new URL('../../documents/alvmarken.html', import.meta.url).pathname;
for (const file of documents.filter((name) => name.endsWith('.pdf'))) await report(file, inReader);
for (const file of [long, ...documents.filter((name) => name.endsWith('.html'))]) await report(file, onPage);
rmSync(made, { recursive: true });

interface Task {
  phase: string;
  /** In milliseconds. */
  duration: number;
}

interface Longest {
  ours: Task;
  /** In all of the page, whoever's. */
  any?: number;
}

async function report(
  file: string,
  longest: (browser: ReadingBrowser, file: string) => Promise<Longest>,
): Promise<void> {
  const found: Longest[] = [];
  for (let run = 0; run < runs; run++) {
    const browser = await launchChromium({ extension, allowedSite: 'http://127.0.0.1/*' });
    try {
      found.push(await longest(browser, file));
    } finally {
      await browser.close();
    }
  }
  const told = found.map(({ ours: { phase, duration } }) => `${duration.toFixed(0)} (${phase})`);
  const usual = found.map(({ ours }) => ours.duration).toSorted((a, b) => a - b)[Math.floor(runs / 2)] as number;
  const drawing = found[0]?.any === undefined ? '' : `; of all, with PDF.js's drawing, ${found[0].any.toFixed(0)} ms`;
  console.log(
    `${file.split('/').at(-1)}: ours ${told.join(', ')} ms; the middle one is ${(usual / limit).toFixed(2)} x the limit${drawing}`,
  );
}

async function inReader(browser: ReadingBrowser, file: string): Promise<Longest> {
  await browser.openOwn('reader.html');
  await browser.pressButton();
  await browser.inReader(watchTasks);
  await browser.chooseFile(file);
  await drawn(browser);
  await until(
    'the end of the reading',
    () => browser.inReader(() => performance.getEntriesByName('remisslasaren:pages-read').length > 0),
    300_000,
  );
  await browser.inReader(() => new Promise((resolve) => setTimeout(resolve, 3000)));
  return { ours: await browser.inReader(longestMeasure), any: await browser.inReader(tasksSince) };
}

async function onPage(browser: ReadingBrowser, file: string): Promise<Longest> {
  const site = await serve({ '/': readFileSync(file, 'utf8') });
  await browser.open(site.address);
  await browser.pressButton();
  await until('the end of the reading', () =>
    browser.inPanel(() => document.querySelector('.document [role=status]:not(.busy)')),
  );
  const ours = await browser.inPage(longestMeasure);
  site.close();
  return { ours };
}

function longestMeasure(): Task {
  const own = performance.getEntriesByType('measure').filter(({ name }) => name.startsWith('remisslasaren:'));
  const longest = own.reduce<PerformanceEntry | undefined>((a, b) => (a && a.duration > b.duration ? a : b), undefined);
  return { phase: longest?.name.split(':')[1] ?? 'none', duration: longest?.duration ?? 0 };
}
