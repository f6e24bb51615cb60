/**
 * npm run benchmark -- scrolling: the list of 500 comments, scrolled by the wheel from its beginning in Chromium and Firefox, three
 * times: how many frames came more than 20 ms after the one before, against the 16.7 of a screen. Beside it the same count for as long
 * while nothing is done, which is the machine's alone, and the longest that the panel itself took for a scroll. A run is worth as much as the
 * machine was quiet: its load is told.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { launchFirefox } from '../../browser/drivers/firefox.ts';
import { type ReadingBrowser, until } from '../../browser/drivers/reading-browser.ts';
import { read, says } from '../../browser/fixtures.ts';
import { serve } from '../../browser/serve.ts';
import { commentOnWords, press } from '../../browser/surfaces/comments.ts';
import { addComments, manyCopies } from '../../browser/surfaces/many-comments.ts';
import { framesSince, watchFrames } from './panel-frames.ts';

const count = 500;
/** A notch of a mouse's wheel, in CSS pixels; how often it is turned, in milliseconds; and how many of them. */
const [notch, every, notches] = [120, 50, 200];
const build = (name: string) => new URL(`../../../.output/${name}`, import.meta.url).pathname;
const launchers = {
  Chromium: () => launchChromium({ extension: build('chrome-mv3') }),
  Firefox: () => launchFirefox({ extension: build('firefox-mv3') }),
};
const remiss = readFileSync(new URL('../../documents/alvmarken.html', import.meta.url), 'utf8');
const site = await serve({ '/long': manyCopies(remiss, 6) });
for (const [name, launch] of Object.entries(launchers)) {
  const browser = await launch();
  try {
    await listOfMany(browser);
    for (let run = 0; run < 3; run++) {
      const began = Date.now();
      await scroll(browser);
      tell(`${name}: scrolled`, await browser.inPanel(framesSince));
      await new Promise((resolve) => setTimeout(resolve, Date.now() - began));
      tell(`${name}: as long, at rest`, await browser.inPanel(framesSince));
    }
  } finally {
    await browser.close();
  }
}
site.close();

async function listOfMany(browser: ReadingBrowser): Promise<void> {
  const address = `${site.address}long`;
  await read(browser, address);
  await commentOnWords(browser, 'psykisk hälsa', 'Den första.');
  await addComments(browser, count - 1);
  await read(browser, address);
  await press(browser, 'Kommentarer');
  await says(browser, `${count} kommentarer`);
  await browser.inPanel(watchFrames);
}

async function scroll(browser: ReadingBrowser): Promise<void> {
  await browser.inPanel(() => scrollTo({ top: 0, behavior: 'instant' }));
  await until('the top', () => browser.inPanel(() => scrollY === 0));
  await browser.inPanel(framesSince);
  for (let i = 0; i < notches; i++) {
    await browser.turnWheelInPanel(notch);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

function tell(what: string, { gaps, ours }: { gaps: number[]; ours: number[] }): void {
  const late = gaps.filter((gap) => gap > 20).length;
  const share = ((late / gaps.length) * 100).toFixed(1);
  const longest = Math.max(...gaps).toFixed(0);
  const work =
    ours.length > 0
      ? `; ours at most ${Math.max(...ours).toFixed(1)} ms of ${ours.length} scrolls, ${ours.filter((ms) => ms > 8).length} over 8`
      : '';
  console.log(
    `${what}: ${late} of ${gaps.length} frames over 20 ms (${share} %), longest ${longest} ms${work}; load ${loadavg()[0]?.toFixed(1)}`,
  );
}
