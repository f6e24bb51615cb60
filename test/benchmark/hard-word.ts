/**
 * npm run benchmark -- hard-word [NAME]: Word files with far more of something than a person makes, in our reader, in Chromium: how long until all
 * of one is read and searched, and the longest time that the page doesn't answer, against what is allowed.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browser/drivers/chromium.ts';
import { until } from '../browser/drivers/reading-browser.ts';
import { hardWord } from '../hard-word.ts';
import { tasksSince, watchTasks } from './panel/panel-tasks.ts';

/** The longest task, in milliseconds. */
const limit = 200;
const extension = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-word-'));
const [, name = ''] = process.argv.slice(2);
for (const [title, make] of Object.entries(hardWord)) if (title.includes(name)) await report(title, make());
await rm(folder, { recursive: true });

async function report(title: string, bytes: Uint8Array): Promise<void> {
  const file = join(folder, 'hard.docx');
  await writeFile(file, bytes);
  const browser = await launchChromium({ extension });
  try {
    await browser.openOwn('reader.html');
    await until('the empty reader', () => browser.inReader(() => document.querySelector('.open-dialog h1') !== null));
    await browser.inReader(watchTasks);
    await browser.inReader(() => {
      document.addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
    });
    await browser.chooseFile(file);
    const read = await until(
      'all read',
      () =>
        browser.inReader(() => {
          const [chosen] = performance.getEntriesByName('chosen');
          const [reached] = performance.getEntriesByName('remisslasaren:pages-read');
          return chosen && reached ? reached.startTime - chosen.startTime : undefined;
        }),
      120_000,
    );
    await browser.inReader(() => new Promise((resolve) => setTimeout(resolve, 3000)));
    const longest = await browser.inReader(tasksSince);
    console.log(
      `${title}: read in ${read.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms: ${(longest / limit).toFixed(2)} x the limit`,
    );
  } finally {
    await browser.close();
  }
}
