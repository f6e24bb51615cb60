/**
 * npm run benchmark -- export: 2,000 comments on one long page become files, in Chromium: what each takes by the clock, against
 * five seconds, and the longest task of the page meanwhile, against 50 ms. Tasks under 50 ms the browser doesn't tell.
 */
import { readFileSync } from 'node:fs';
import { formatNames } from '../../../extension/state/export/formats.ts';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { until } from '../../browser/drivers/reading-browser.ts';
import { read, says } from '../../browser/fixtures.ts';
import { serve } from '../../browser/serve.ts';
import { onSelection, write } from '../../browser/surfaces/comments.ts';
import { chooseRadio, openExport } from '../../browser/surfaces/export-page.ts';
import { addComments, manyCopies } from '../../browser/surfaces/many-comments.ts';
import { fill, pageSays, press } from '../../browser/surfaces/workspace-page.ts';
import { tasksSince, watchTasks } from './panel-tasks.ts';

const count = 2000;
/** In milliseconds. */
const limits = { task: 50, file: 5000 };
const extension = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const remiss = readFileSync(new URL('../../documents/alvmarken.html', import.meta.url), 'utf8');

const site = await serve({ '/long': manyCopies(remiss, 22) });
const browser = await launchChromium({ extension });
await read(browser, `${site.address}long`);
await onSelection(browser, 'psykisk hälsa', 'Kommentera');
await says(browser, 'Ny kommentar');
await write(browser, 'Synpunkt', 'Den första.');
await browser.pressInPanel('Control+Enter');
await says(browser, 'Sparad');
await addComments(browser, count - 1);
const address = await until('the way to the list', () =>
  browser.inPanel(() => document.querySelector('.list-tools a[href^="/export"]')?.getAttribute('href')),
);
await browser.openOwn('workspace.html');
await openExport(browser, decodeURIComponent(address.replace('/export.html#', '')));
await browser.inPage(watchTasks);
console.log(`${count} comments; in milliseconds, and against the limit`);

await told('drafts taken along', async () => {
  await browser.inPage(() => document.querySelector<HTMLElement>('[type=checkbox]')?.click());
  await pageSays(browser, '2 000 kommentarer tas med.');
});
await told('another order', async () => {
  await fill(browser, 'Ordning', 'Ställningstagande');
  await rest();
});
await told('ten pages on', async () => {
  for (let page = 1; page <= 10; page++) {
    await press(browser, 'Nästa del');
    await pageSays(browser, `Rad ${page * 25 + 1}–`);
  }
});
for (const template of ['yttrande', 'begrepp', 'iso', 'synpunkter'])
  await told(`template ${template}`, async () => {
    await chooseRadio(browser, 'template', template);
    await rest();
  });

for (const format of formatNames) {
  await chooseRadio(browser, 'format', format);
  await rest();
  await browser.inPage(tasksSince);
  const { ms, told } = await browser.inPage(saved);
  console.log(
    `${format.padEnd(8)}${ms.toFixed(0).padStart(7)}   ${(ms / limits.file).toFixed(2)} x ${limits.file}   ${told}`,
  );
  await rest();
  tell(`  longest task meanwhile`, await browser.inPage(tasksSince));
}
await browser.close();
site.close();

/** In the page: presses the button that saves, and waits until it says that the file is there. */
async function saved(): Promise<{ ms: number; told: string }> {
  const began = performance.now();
  [...document.querySelectorAll<HTMLElement>('.export .buttons button')]
    .findLast((button) => /^Spara som (?!egen)/.test(button.textContent ?? ''))
    ?.click();
  const state = () => document.querySelector('.saved p')?.textContent ?? '';
  while (!state().startsWith('Sparad')) await new Promise((resolve) => setTimeout(resolve, 5));
  return { ms: performance.now() - began, told: /\(([^()]*)\)$/.exec(state())?.[1] ?? '' };
}

async function told(what: string, doing: () => Promise<void>): Promise<void> {
  await browser.inPage(tasksSince);
  await doing();
  await rest();
  tell(`page: longest task, ${what}`, await browser.inPage(tasksSince));
}

function tell(what: string, ms: number): void {
  console.log(`${what.padEnd(50)}${ms.toFixed(0).padStart(6)}   ${(ms / limits.task).toFixed(2)} x ${limits.task}`);
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1500));
}
