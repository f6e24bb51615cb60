/**
 * npm run benchmark -- panel: from the press of the button to what the panel shows, in Chromium and Firefox: a remiss, and one 57 times as
 * long; the median of nine, against the limit and against the browser's own time to show an empty page of the same extension in the
 * same place. Of the press the driver tells; the rest is the panel's own.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { launchFirefox } from '../../browser/drivers/firefox.ts';
import { type ReadingBrowser, until } from '../../browser/drivers/reading-browser.ts';
import { read } from '../../browser/fixtures.ts';
import { type Site, serve } from '../../browser/serve.ts';

const rounds = 9;
/** In milliseconds. */
const limit = 150;
const remiss = readFileSync(new URL('../../documents/alvmarken.html', import.meta.url), 'utf8');
const builds = { Chromium: [launchChromium, 'chrome-mv3'], Firefox: [launchFirefox, 'firefox-mv3'] } as const;

const site = await serve({ '/remiss': again(1), '/long': again(57) });
for (const [name, [launch, build]] of Object.entries(builds)) {
  const extension = new URL(`../../../.output/${build}`, import.meta.url).pathname;
  const empty = mkdtempSync(join(tmpdir(), 'remisslasaren-empty-'));
  cpSync(extension, empty, { recursive: true });
  writeFileSync(join(empty, 'sidepanel.html'), '<!doctype html><meta charset="utf-8"><title>Tom</title><p>Tom sida');
  const bare = await inBrowser(await launch({ extension: empty }), (browser) => emptyPanel(browser, site));
  rmSync(empty, { recursive: true });
  tell(`${name}: an empty page in the panel`, bare);
  const ours = await inBrowser(await launch({ extension }), async (browser) => ({
    remiss: await firstConcepts(browser, `${site.address}remiss`),
    long: await firstConcepts(browser, `${site.address}long`),
  }));
  for (const [path, times] of Object.entries(ours)) tell(`${name}: the first concepts of ${path}`, times, bare);
}
site.close();

/** In milliseconds: from the press, and from the moment when the panel's page began. */
interface Opening {
  press: number[];
  page: number[];
}

async function firstConcepts(browser: ReadingBrowser, address: string): Promise<Opening> {
  await read(browser, address);
  return openings(browser, () => {
    const drawn = performance.getEntriesByName('remisslasaren:first-content')[0]?.startTime;
    return document.querySelector('.concept') ? drawn : undefined;
  });
}

async function emptyPanel(browser: ReadingBrowser, site: Site): Promise<Opening> {
  await browser.open(`${site.address}remiss`);
  await browser.pressButton();
  const shown = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  await until('the empty panel', () => browser.inPanel(shown));
  return openings(browser, shown);
}

async function openings(browser: ReadingBrowser, shown: () => number | undefined): Promise<Opening> {
  const all: Opening = { press: [], page: [] };
  for (let i = 0; i < rounds; i++) {
    await browser.closePanel();
    const pressed = Date.now();
    await browser.pressButton();
    const inPage = await until('what the panel shows', () => browser.inPanel(shown));
    const began = await browser.inPanel(() => performance.timeOrigin);
    all.page.push(inPage);
    all.press.push(began + inPage - pressed);
  }
  return all;
}

async function inBrowser<T>(browser: ReadingBrowser, does: (browser: ReadingBrowser) => Promise<T>): Promise<T> {
  try {
    return await does(browser);
  } finally {
    await browser.close();
  }
}

function tell(what: string, { page, press }: Opening, bare?: Opening): void {
  const against = bare
    ? `, ${(middle(page) / limit).toFixed(2)} x ${limit} ms, ${(middle(page) / middle(bare.page)).toFixed(2)} x the empty page`
    : '';
  console.log(`${what}: ${told(page)}${against}; from the press ${told(press)}`);
}

function told(all: number[]): string {
  return `${middle(all).toFixed(0)} ms (${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)})`;
}

function middle(all: number[]): number {
  return all.toSorted((a, b) => a - b)[all.length >> 1] as number;
}

function again(times: number): string {
  return remiss.replace(
    /(<body[^>]*>)([\s\S]*)(<\/body>)/,
    (_, open, body: string, close) => `${open}<p>Först preventionsnivå.</p>${body.repeat(times)}${close}`,
  );
}
