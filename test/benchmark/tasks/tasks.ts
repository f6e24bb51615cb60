/**
 * npm run benchmark -- tasks: the ten usual tasks in Chromium and Firefox, on documents as they are: how many presses each takes, and how
 * long one waits for what the product shows for them, press by press; the medians of five rounds, and their sum against the limit. What is
 * typed is in neither.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { launchChromium } from '../../browser/drivers/chromium.ts';
import { launchFirefox } from '../../browser/drivers/firefox.ts';
import type { ReadingBrowser } from '../../browser/drivers/reading-browser.ts';
import { read } from '../../browser/fixtures.ts';
import { serve } from '../../browser/serve.ts';
import { forgetPlansAndWork } from '../../browser/surfaces/export-page.ts';
import { shared } from '../../shared.ts';
import { Hand } from './hand.ts';
import { type Stage, type Task, tasks } from './ten-tasks.ts';

const rounds = 3;
const build = (name: string) => new URL(`../../../.output/${name}`, import.meta.url).pathname;
const launchers = {
  Chromium: () => launchChromium({ extension: build('chrome-mv3') }),
  Firefox: () => launchFirefox({ extension: build('firefox-mv3') }),
};
const documents = [
  new URL('../../documents/alvmarken.html', import.meta.url).pathname,
  shared('documents/strategi.html'),
];

for (const file of documents) {
  if (file === undefined || !existsSync(file)) continue;
  for (const [name, launch] of Object.entries(launchers)) {
    const browser = await launch();
    try {
      console.log(`\n${basename(file)}, ${name}`);
      await report(browser, readFileSync(file, 'utf8'));
    } finally {
      await browser.close();
    }
  }
}

async function report(reader: ReadingBrowser, html: string): Promise<void> {
  const found = tasks.map(() => [] as Hand[]);
  for (let round = 0; round < rounds; round++) {
    const { stage, close } = await staged(reader, html);
    for (const [i, task] of tasks.entries()) {
      await task.prepare?.(stage);
      const hand = new Hand(reader);
      await task.does(hand, stage);
      found[i]?.push(hand);
    }
    await forgetPlansAndWork(reader);
    close();
  }
  for (const [i, task] of tasks.entries()) tell(task, found[i] as Hand[]);
}

/** The document and what has become of it, each at an address of its own. */
async function staged(reader: ReadingBrowser, html: string): Promise<{ stage: Stage; close(): void }> {
  const words = await passagesOf(reader, html);
  const [first] = words;
  const changed = first.replace(/(?<= )\S+$/, 'ändrat');
  const site = await serve({ '/draft': html, '/final': html.replace(first, changed) });
  return {
    stage: { reader, draft: `${site.address}draft`, final: `${site.address}final`, words },
    close: () => site.close(),
  };
}

/** Some words from three places of the text that stand in it, and in the file, once and as they are. */
async function passagesOf(reader: ReadingBrowser, html: string): Promise<[string, string, string]> {
  const site = await serve({ '/': html });
  await read(reader, site.address);
  const texts = await reader.inPage(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.closest('p, li')?.checkVisibility()) all.push((node as Text).data);
    return all;
  });
  site.close();
  const starts = texts.flatMap((text) => /^\s*(\p{L}+(?: [\p{L}]+){3})(?= )/u.exec(text)?.[1] ?? []);
  const once = starts.filter((words) => html.split(words).length === 2);
  const [first, second, third] = [0.2, 0.5, 0.8].map((share) => once[Math.floor(share * once.length)]);
  if (!first || !second || !third) throw new Error('too little text');
  return [first, second, third];
}

function tell({ name, presses, limit }: Task, hands: Hand[]): void {
  const pressed = Math.max(...hands.map((hand) => hand.presses));
  const sums = hands.map(({ waits }) => waits.reduce((sum, wait) => sum + wait, 0) / 1000);
  const waits = hands[0]?.waits.map((_, i) => middle(hands.map((hand) => hand.waits[i] as number)).toFixed(0));
  console.log(
    `${name.padEnd(48)} ${pressed} of ${presses} presses   ${middle(sums).toFixed(2)} s (${Math.min(...sums).toFixed(2)} to ${Math.max(...sums).toFixed(2)})   ${(middle(sums) / limit).toFixed(2)} x ${limit.toFixed(1)} s   ${waits?.join(' + ')} ms`,
  );
}

function middle(all: number[]): number {
  return all.toSorted((a, b) => a - b)[all.length >> 1] as number;
}
