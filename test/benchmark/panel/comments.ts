/**
 * npm run benchmark -- comments: 2,000 comments on one long page in Chromium: what the panel and the page take for them, each
 * figure against its limit. A task is the longest of the browser's long tasks; those under 50 ms it doesn't tell.
 */
import { readFileSync } from 'node:fs';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { until } from '../../browser/drivers/reading-browser.ts';
import { openFresh, read, says } from '../../browser/fixtures.ts';
import { serve } from '../../browser/serve.ts';
import { chooseInMenu, onSelection, press, write } from '../../browser/surfaces/comments.ts';
import { addComments, manyCopies } from '../../browser/surfaces/many-comments.ts';
import { commentsPainted, fieldTyped, listDrawn, scrolledThrough, tasksSince, watchTasks } from './panel-tasks.ts';

const count = 2000;
/** In milliseconds. */
const limits = { page: 50, panel: 100, typing: 50, frame: 34 };
const extension = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const remiss = readFileSync(new URL('../../documents/alvmarken.html', import.meta.url), 'utf8');

const site = await serve({ '/long': manyCopies(remiss, 22) });
const browser = await launchChromium({ extension });
const address = `${site.address}long`;
await read(browser, address);
await onSelection(browser, 'psykisk hälsa', 'Kommentera');
await says(browser, 'Ny kommentar');
await write(browser, 'Synpunkt', 'Den första.');
await browser.pressInPanel('Control+Enter');
await says(browser, 'Sparad');
await addComments(browser, count - 1);
await press(browser, 'Begrepp');

await openFresh(browser, address);
await browser.inPage(watchTasks);
const characters = await browser.inPage(() => document.body.textContent?.length ?? 0);
console.log(`${count} comments on ${characters} characters; in milliseconds, and against the limit`);
const painting = browser.inPage(commentsPainted);
await browser.pressButton();
const painted = await painting;
console.log(`${'end of reading to comments painted'.padEnd(58)} ${painted.after.toFixed(0).padStart(6)}`);
await until('the comments', () => browser.inPanel(() => document.querySelector('#tab-comments .count') !== null));
await rest();
tell('page: longest task while it is read and they are placed', await browser.inPage(tasksSince), limits.page);
tell('page: longest stretch of ours for comments', await browser.inPage(longestOfOurs), limits.page);

await browser.inPanel(watchTasks);
const drawn = await browser.inPanel(listDrawn);
console.log(
  `${`tab pressed to the list drawn, ${drawn.rows} rows in the page`.padEnd(58)} ${drawn.ms.toFixed(0).padStart(6)}`,
);
await rest();
tell('panel: longest task of that', await browser.inPanel(tasksSince), limits.panel);

await scroll('short');
await chooseInMenu(browser, 'Visa allt');
await browser.pressInPanel('Escape');
await rest();
tell('panel: expand all', await browser.inPanel(tasksSince), limits.panel);
await scroll('whole');
await chooseInMenu(browser, 'Visa allt');
await browser.pressInPanel('Escape');
await rest();
await browser.inPanel(tasksSince);

for (const words of ['a', 'an', 'ansvarsfrågan', 'ansvarsfrågan 1402', '']) {
  const ms = await browser.inPanel(fieldTyped, '.list-tools input', words);
  tell(`panel: "${words}" in the search field to its list`, ms, limits.panel);
}
await press(browser, 'Filtrera');
await rest();
await browser.inPanel(tasksSince);
await write(browser, 'Ställningstagande', 'avstyrker');
await rest();
tell('panel: a filter', await browser.inPanel(tasksSince), limits.panel);
await press(browser, 'Visa alla');
await rest();
tell('panel: all again', await browser.inPanel(tasksSince), limits.panel);
for (let i = 0; i < 5; i++) await browser.clickInPanel('.list-walk [title*=Nästa]');
await rest();
tell('panel: five times next', await browser.inPanel(tasksSince), limits.panel);
tell('page: five times next', await browser.inPage(tasksSince), limits.page);

await browser.clickInPanel('.comment .comment-actions button');
await until('the form', () => browser.inPanel(() => document.querySelector('.comment-form textarea') !== null));
await rest();
tell('panel: open the form', await browser.inPanel(tasksSince), limits.panel);
let slowest = 0;
for (const words of ['En', 'En ny', 'En ny synpunkt', 'En ny synpunkt på detta'])
  slowest = Math.max(slowest, await browser.inPanel(fieldTyped, '.comment-form textarea.synpunkt', words));
tell('panel: slowest of four keys in the form', slowest, limits.typing);
await rest();
tell('panel: the draft is kept', await browser.inPanel(tasksSince), limits.typing);

const began = Date.now();
await browser.pressInPanel('Control+Enter');
await until('the row', () =>
  browser.inPanel(() =>
    [...document.querySelectorAll('.comment-text')].some((one) => one.textContent?.startsWith('En ny synpunkt')),
  ),
);
console.log(`${'Ctrl+Enter to the row there (asked every 50)'.padEnd(58)} ${String(Date.now() - began).padStart(6)}`);
await rest();
tell('panel: save', await browser.inPanel(tasksSince), limits.panel);
tell('page: save', await browser.inPage(tasksSince), limits.page);
tell('page: longest stretch of ours for comments', await browser.inPage(longestOfOurs), limits.page);
await press(browser, 'Ångra: ändring');
await rest();
tell('panel: undo', await browser.inPanel(tasksSince), limits.panel);
tell('page: undo', await browser.inPage(tasksSince), limits.page);
await browser.close();
site.close();

function tell(what: string, ms: number, limit: number): void {
  console.log(`${what.padEnd(58)} ${ms.toFixed(0).padStart(6)}   ${(ms / limit).toFixed(2)} x ${limit}`);
}

async function scroll(how: string): Promise<void> {
  const { longest, dropped, frames } = await browser.inPanel(scrolledThrough);
  tell(`panel: longest frame, list scrolled through, rows ${how}`, longest, limits.frame);
  console.log(`${`  frames dropped of ${frames}`.padEnd(58)} ${String(dropped).padStart(6)}`);
  tell('panel: longest task of that', await browser.inPanel(tasksSince), limits.panel);
}

/** In the page: what the session has measured of placing and telling. */
function longestOfOurs(): number {
  const entries = performance.getEntriesByName('remisslasaren:place');
  return entries.reduce((most, { duration }) => Math.max(most, duration), 0);
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2500));
}
