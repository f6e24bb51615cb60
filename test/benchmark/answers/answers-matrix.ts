/**
 * npm run benchmark -- answers-matrix: the matrix of 100 answers × 40 parts in Chromium: how long the longest task is as a ratio to 50 ms
 * when it opens and when it is scrolled by the wheel, down, up and aside; how many frames came later than 20 ms after the one before, as
 * a ratio to as long at rest; and what the view itself took for a scroll, as a ratio to half a frame. Beside it the longest task while the
 * groups are compared. A run is worth as much as the machine was quiet: its load is told.
 */
import { loadavg } from 'node:os';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { type ReadingBrowser, until } from '../../browser/drivers/reading-browser.ts';
import { openWith } from '../../browser/surfaces/workspace-page.ts';
import { urn } from '../../example-work.ts';
import { groupedAnswers } from '../../grouped-answers.ts';

const [answers, parts] = [100, 40];
/** In milliseconds: a task that is felt, a frame that is late, and half of one. */
const [longTask, lateFrame, halfFrame] = [50, 20, 8.3];
/** What takes less has drawn nothing. */
const leastWork = 0.3;

const browser = await launchChromium({ extension: new URL('../../../.output/chrome-mv3', import.meta.url).pathname });
try {
  const { changes, texts } = groupedAnswers(answers, parts);
  await openWith(browser, changes, texts);
  console.log(`${answers} answers × ${parts} parts, ${answers * parts} points; load ${loadavg()[0]?.toFixed(1)}`);
  await openView(browser, 'matrix', '.matrix-cell');
  tellTasks('matrix: opened', await browser.inPage(tasksSince));
  for (let run = 0; run < 3; run++) {
    await browser.inPage(since);
    const began = Date.now();
    await browser.inPage(scrollAbout);
    const scrolled = await browser.inPage(since);
    const took = Date.now() - began;
    await new Promise((resolve) => setTimeout(resolve, took));
    tellFrames(scrolled, await browser.inPage(since));
  }
  await openView(browser, 'groups', '.proposed-group');
  tellTasks('groups: opened and compared', await browser.inPage(tasksSince));
} finally {
  await browser.close();
}

async function openView(reader: ReadingBrowser, view: string, part: string): Promise<void> {
  await reader.openOwn(`answers.html#${encodeURIComponent(urn('asked'))}`);
  await until('the page', () => reader.inPage(() => document.querySelector('.view-links') !== null));
  await reader.inPage(watch);
  await reader.inPage((view) => document.querySelector<HTMLElement>(`.view-links a[href$="/${view}"]`)?.click(), view);
  await until(part, () => reader.inPage((part) => document.querySelector(part) !== null, part));
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

interface Watched {
  tasks: number[];
  gaps: number[];
  ours: number[];
}

/** In the page, as all below. */
function watch(): void {
  const watched: Watched = { tasks: [], gaps: [], ours: [] };
  (globalThis as unknown as { watched: Watched }).watched = watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.tasks.push(duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const note = (now: number) => {
    watched.gaps.push(now - last);
    last = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

function tasksSince(): number[] {
  return (globalThis as unknown as { watched: Watched }).watched.tasks.splice(0);
}

function since(): Watched {
  const { watched } = globalThis as unknown as { watched: Watched };
  return { tasks: watched.tasks.splice(0), gaps: watched.gaps.splice(0), ours: watched.ours.splice(0) };
}

/** A wheel's notch every frame or so, down, up, to the right and back; what the view does when it hears of it is timed. */
async function scrollAbout(): Promise<void> {
  const { watched } = globalThis as unknown as { watched: Watched };
  const grid = document.querySelector('.matrix-grid') as HTMLElement;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let began = 0;
  const ends = new AbortController();
  document.addEventListener('scroll', () => (began = performance.now()), { capture: true, signal: ends.signal });
  grid.addEventListener('scroll', () => watched.ours.push(performance.now() - began), { signal: ends.signal });
  for (const [x, y] of [
    [0, 40],
    [0, -40],
    [60, 0],
    [60, 20],
    [-60, -20],
  ] as const)
    for (let i = 0; i < 60; i++) {
      grid.scrollBy({ left: x, top: y, behavior: 'instant' });
      await frame();
    }
  ends.abort();
}

function tellTasks(what: string, tasks: readonly number[]): void {
  const longest = tasks.reduce((one, other) => Math.max(one, other), 0);
  console.log(
    `${what}: longest task ${longest.toFixed(0)} ms, ${(longest / longTask).toFixed(2)} of ${longTask} (none under it is told)`,
  );
}

function tellFrames(scrolled: Watched, rest: Watched): void {
  const late = ({ gaps }: Watched) => gaps.filter((gap) => gap > lateFrame).length / Math.max(1, gaps.length);
  // Most scrolls lead to nothing new. Of those that do the middle one tells what they cost; the longest, what else the machine did.
  const ours = scrolled.ours.filter((ms) => ms > leastWork).toSorted((a, b) => a - b);
  const [most, median] = [ours.at(-1) ?? 0, ours[Math.floor(ours.length / 2)] ?? 0];
  console.log(
    [
      `matrix: scrolled, ${scrolled.gaps.length} frames: late ${(late(scrolled) * 100).toFixed(1)} %, at rest ${(late(rest) * 100).toFixed(1)} %`,
      `${ours.length} drawings, in the middle ${(median / halfFrame).toFixed(2)} of half a frame, at most ${(most / halfFrame).toFixed(2)}`,
      `long tasks ${scrolled.tasks.length}`,
      `load ${loadavg()[0]?.toFixed(1)}`,
    ].join('; '),
  );
}
