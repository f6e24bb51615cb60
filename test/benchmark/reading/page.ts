/**
 * npm run benchmark -- page: reading, finding and painting 1.1 million characters of Swedish HTML in Chromium, cold: each
 * figure is from a browser of its own, the median of seven. Prints the ratios against its peers on the same page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadGlossary } from '../../../glossary/glossary.ts';
import { coreSchemeFiles } from '../../../glossary/schemes/core.ts';
import { termsOf } from '../../../language/matching/terms.ts';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { type ReadingBrowser, until } from '../../browser/drivers/reading-browser.ts';
import { serve } from '../../browser/serve.ts';
import { allForms, onePattern } from './forms.ts';
import { markJs, regExpAndPaint, sessionMeasures } from './peers.ts';

const characters = 1_100_000;
const rounds = 7;
const extension = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const remiss = readFileSync(new URL('../../documents/alvmarken.html', import.meta.url), 'utf8');
const markJsFile = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.js'), 'utf8');

const site = await serve({ '/': longRemiss(), '/small': '<p>Först panelen.' });
const terms = [...termsOf(loadGlossary(coreSchemeFiles).schemes)];
const forms = allForms(terms);
// The same forms in two expressions: word by word, as one would write it for speed, and as the list that they are.
const wordByWord = onePattern(terms);
const asList = `(?<!\\p{L})(?:${forms
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '\\s+')})(?!\\p{L})`;
console.log(`${forms.length} forms, ${characters} characters`);

type Run = (browser: ReadingBrowser) => Promise<{ ms: number; found: number }>;

const ours: Run = async (browser) => {
  await browser.pressButton();
  await until('the end of the reading', () =>
    browser.inPanel(() => document.querySelector('.document [role=status]:not(.busy)')),
  );
  // What is near the window is looked for once more when all has settled.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const { read, find, near, paint, painted } = await browser.inPage(sessionMeasures);
  const counted = await browser.inPanel(() => /([\d\s]+) förekomster/.exec(document.body.textContent ?? '')?.[1]);
  phases.push(
    `read ${read.toFixed(0)} + find ${find.toFixed(0)} + near ${near.toFixed(0)} + paint ${paint.toFixed(0)}, ${painted} painted`,
  );
  return { ms: read + find + near + paint, found: Number(counted?.replace(/\s/g, '')) };
};
const regExp =
  (pattern: string): Run =>
  (browser) =>
    browser.inPage(regExpAndPaint, pattern);
const list: Run = async (browser) => {
  await browser.addScript(markJsFile);
  return browser.inPage(markJs, forms);
};

const phases: string[] = [];
const us = await median('Remissläsaren', ours, rounds);
console.log(`  ${phases.join('; ')} ms`);
const one = await median('one RegExp, word by word, + paint', regExp(wordByWord), rounds);
const flat = await median('one RegExp, a list of forms, + paint', regExp(asList), rounds);
const mark = await median('mark.js, the list', list, 1);
console.log(`\nRemissläsaren against one RegExp, word by word: ${(us / one).toFixed(2)} x the time`);
console.log(`Remissläsaren against one RegExp, a list of forms: ${(us / flat).toFixed(2)} x the time`);
console.log(`mark.js against Remissläsaren: ${(mark / us).toFixed(0)} x the time`);
site.close();

async function median(name: string, run: Run, times: number): Promise<number> {
  const results: { ms: number; found: number }[] = [];
  for (let i = 0; i < times; i++) {
    const browser = await launchChromium({ extension });
    // The panel opens first, on another site, so that no session is taken along; layout and fonts settle.
    await browser.open(`${site.address.replace('127.0.0.1', 'localhost')}small`);
    await browser.pressButton();
    await until('the panel', () => browser.inPanel(() => document.querySelector('.document')));
    await browser.open(site.address);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    results.push(await run(browser));
    await browser.close();
  }
  const sorted = results.map(({ ms }) => ms).sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] as number;
  const runs = times === 1 ? 'one run' : `median of ${times}`;
  console.log(
    `${name}: ${middle.toFixed(0)} ms (${runs}; ${sorted[0]?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)}), ${results[0]?.found} found`,
  );
  return middle;
}

/** The test remiss again and again under one another, until it is long enough. */
function longRemiss(): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(remiss)?.[1] ?? '';
  const length = body.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, '').length;
  return remiss.replace(body, body.repeat(Math.ceil(characters / length)));
}
