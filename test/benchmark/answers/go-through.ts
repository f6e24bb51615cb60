/**
 * npm run benchmark -- go-through: 100 answers of 60 paragraphs with 40 points each, and one of 3,000 paragraphs (some 200 pages) with 400,
 * gone through in Chromium. Each figure against its limit. A task is the longest of the browser's long tasks; those under 50 ms it doesn't
 * tell. Presses are counted, too: how many it takes until every paragraph of an answer is decided, for each of its points.
 */
import { answersAddress } from '../../../components/app/answers-address.ts';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { until } from '../../browser/drivers/reading-browser.ts';
import { openWith, put } from '../../browser/surfaces/workspace-page.ts';
import { urn } from '../../example-work.ts';
import { aLongAnswer, manyAnswers } from '../../many-answers.ts';
import { tasksSince, watchTasks } from '../panel/panel-tasks.ts';

/** In milliseconds, and presses for each point. */
const limits = { task: 50, press: 100, presses: 2 };
const extension = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const paragraphs = 60;
const points = 40;

const { arende, answers } = manyAnswers(100, { paragraphs, points });
const browser = await launchChromium({ extension });
try {
  await openWith(browser, arende);
  for (const { changes, snapshot } of answers) await put(browser, changes, [snapshot]);
  const long = aLongAnswer(100, { paragraphs: 3000, points: 400 });
  await put(browser, long.changes, [long.snapshot]);
  console.log('100 answers of 40 points, and one of 3,000 paragraphs; in milliseconds, and against the limit');

  await openAnswer(0, paragraphs);
  tell('opened: longest task', await browser.inPage(tasksSince), limits.task);
  let presses = 0;
  let slowest = 0;
  while (await left()) {
    const before = await place();
    const started = performance.now();
    const key = (await isSuggestion()) ? 't' : 'Shift+X';
    await browser.pressInPage(key);
    await until('the next', async () => (await place()) !== before || !(await left()));
    slowest = Math.max(slowest, performance.now() - started);
    presses++;
  }
  await rest();
  tell('a press to the next in hand, the slowest, with what the driver takes', slowest, limits.press);
  tell('longest task of all presses', await browser.inPage(tasksSince), limits.task);
  console.log(
    `${`${presses} presses for ${paragraphs} paragraphs with ${points} points: for each point`.padEnd(72)} ${(presses / points).toFixed(2)}, ${(presses / points / limits.presses).toFixed(2)} x the limit`,
  );

  await openAnswer(100, 3000);
  tell('200 pages opened: longest task', await browser.inPage(tasksSince), limits.task);
  for (let i = 0; i < 10; i++) await browser.pressInPage('j');
  await rest();
  tell('200 pages: ten times next', await browser.inPage(tasksSince), limits.task);
  for (let i = 0; i < 4; i++) await browser.pressInPage('t');
  await rest();
  tell('200 pages: four times taken', await browser.inPage(tasksSince), limits.task);
  await browser.inPage(() => document.querySelector<HTMLElement>('.point-cards li:last-child button')?.click());
  await rest();
  tell('200 pages: to the last point', await browser.inPage(tasksSince), limits.task);
} finally {
  await browser.close();
}

async function openAnswer(i: number, count: number): Promise<void> {
  await browser.open('about:blank');
  await browser.openOwn(answersAddress(urn('asked'), 'instanser').slice(1));
  await until('the page', () => browser.inPage(() => document.querySelector('.view-links') !== null));
  await rest();
  await browser.inPage(watchTasks);
  await browser.inPage(
    (hash) => {
      location.hash = hash;
    },
    answersAddress(urn('asked'), 'go-through', urn(`a${i}`)).replace(/^.*#/, ''),
  );
  await until('all of the text', () =>
    browser.inPage((count) => document.querySelectorAll('.answer-block').length === count, count),
  );
  await rest();
}

function left(): Promise<boolean> {
  return browser.inPage(
    () => document.querySelector('.answer-block:is([data-ledger=suggested], [data-ledger=open])') !== null,
  );
}

function place(): Promise<string> {
  return browser.inPage(() => document.querySelector('.in-hand-walk .count')?.textContent ?? '');
}

function isSuggestion(): Promise<boolean> {
  return browser.inPage(() => document.querySelector('.deeds [aria-keyshortcuts=T]') !== null);
}

/** Until what was begun is done. */
async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

function tell(what: string, ms: number, limit: number): void {
  console.log(`${what.padEnd(72)} ${ms.toFixed(0).padStart(6)}  ${(ms / limit).toFixed(2)} x the limit`);
}
