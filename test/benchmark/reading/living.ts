/**
 * npm run benchmark -- living: what a session costs a page in Chromium that is very long, and one that changes a thousand
 * times a second: how soon the first marks come, our longest slice, and the browser's long tasks (over 50 ms).
 */
import { readFileSync } from 'node:fs';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { type ReadingBrowser, until } from '../../browser/drivers/reading-browser.ts';
import { serve } from '../../browser/serve.ts';

const extension = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const remiss = readFileSync(new URL('../../documents/alvmarken.html', import.meta.url), 'utf8');
const again = (times: number) =>
  remiss.replace(
    /(<body[^>]*>)([\s\S]*)(<\/body>)/,
    (_, open, body: string, close) => open + body.repeat(times) + close,
  );

const site = await serve({ '/long': again(290), '/changing': again(20) });
for (const path of ['long', 'changing']) {
  const browser = await launchChromium({ extension });
  await browser.open(site.address + path);
  await browser.inPage(watchTasks);
  await browser.pressButton();
  await until(
    'the end',
    () => browser.inPanel(() => document.querySelector('.document [role=status]:not(.busy)')),
    120_000,
  );
  // The overview comes when the page is at rest.
  if (path === 'long')
    await until('the overview', () =>
      browser.inPage(() => performance.getEntriesByName('remisslasaren:overview').length > 0),
    );
  await new Promise((resolve) => setTimeout(resolve, 5000));
  console.log(`${path}: ${await told(browser)}`);
  if (path === 'changing') {
    await browser.inPage(watchTasks);
    const took = await browser.inPage(change);
    console.log(`2,000 changes meant for 2,000 ms took ${took.toFixed(0)} ms: ${await told(browser)}`);
  }
  await browser.close();
}
site.close();

async function told(browser: ReadingBrowser): Promise<string> {
  const { characters, first, phases, tasks } = await browser.inPage(measured);
  const slices = phases.map(({ name, all, longest }) => `${name} ${all.toFixed(0)} ms, longest ${longest.toFixed(0)}`);
  return `${characters} characters; first marks after ${first.toFixed(0)} ms; ${slices.join('; ')}; long tasks ${tasks.join(', ') || 'none'}`;
}

/** In the page: begins anew to note long tasks, in milliseconds. */
function watchTasks(): void {
  const scope = globalThis as unknown as { tasks: number[] };
  scope.tasks = [];
  performance.clearMeasures();
  const note = (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries()) scope.tasks.push(Math.round(duration));
  };
  new PerformanceObserver(note).observe({ type: 'longtask' });
}

/** In the page: ten texts every ten milliseconds, two hundred times. */
async function change(): Promise<number> {
  const began = performance.now();
  const paragraphs = [...document.querySelectorAll('p')];
  for (let i = 0; i < 200; i++) {
    for (let j = 0; j < 10; j++) {
      const text = paragraphs[(i * 10 + j) % paragraphs.length]?.lastChild;
      if (text instanceof Text) text.data += ' ';
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - began;
}

/** In the page: what the session has measured. */
function measured() {
  const phases = ['read', 'find', 'near', 'paint', 'overview'].map((name) => {
    const entries = performance.getEntriesByName(`remisslasaren:${name}`);
    const longest = entries.reduce((most, { duration }) => Math.max(most, duration), 0);
    return { name, all: entries.reduce((sum, { duration }) => sum + duration, 0), longest };
  });
  const began = performance.getEntriesByName('remisslasaren:read')[0]?.startTime ?? 0;
  const painted = performance.getEntriesByName('remisslasaren:paint').find(({ duration }) => duration > 0.05);
  const { tasks } = globalThis as unknown as { tasks: number[] };
  return {
    characters: document.body.textContent?.length ?? 0,
    first: (painted?.startTime ?? began) - began,
    phases,
    tasks,
  };
}
