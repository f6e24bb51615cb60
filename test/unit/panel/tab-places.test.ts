import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { press } from './in-panel.ts';
import { forget, read, until } from './reading-panel.ts';

const page = '<title>Remiss</title><h1>Remiss</h1><p>Arbetet för psykisk hälsa fortsätter.</p>';
/** Where the head ends and the tabs begin, in CSS pixels. */
const headEnds = 60;

const isAt = (top: number) => until(() => expect(scrollY).toBe(top));
const scrolledTo = (top: number) => vi.stubGlobal('scrollY', top);

beforeEach(() => vi.stubGlobal('scrollTo', ({ top }: { top: number }) => scrolledTo(top)));
afterEach(async () => {
  await press('Begrepp');
  scrolledTo(0);
  vi.stubGlobal('scrollTo', () => {});
  await forget();
});

async function readRemiss(address: string): Promise<void> {
  await read(address, page);
  const under = document.querySelector<HTMLElement>('[data-region=told]');
  Object.assign(under as HTMLElement, { getBoundingClientRect: () => ({ top: headEnds - scrollY, height: 0 }) });
}

test('each tab is where it was left; one that hasn’t been seen begins at its top, under the tabs', async () => {
  await readRemiss('https://a.se/remiss');
  scrolledTo(700);
  await press('Kommentarer');
  await isAt(headEnds);
  scrolledTo(300);
  await press('Begrepp');
  await isAt(700);
  await press('Kommentarer');
  await isAt(300);
  await press('Lär');
  await isAt(headEnds);
});

test('the head stays in sight where it was', async () => {
  await readRemiss('https://a.se/remiss');
  await press('Kommentarer');
  await isAt(0);
  scrolledTo(20);
  await press('Begrepp');
  await isAt(20);
});

test('another document has other places', async () => {
  await readRemiss('https://a.se/remiss');
  scrolledTo(700);
  await press('Kommentarer');
  await isAt(headEnds);
  await readRemiss('https://a.se/annan');
  scrolledTo(300);
  await press('Begrepp');
  await isAt(headEnds);
  await press('Kommentarer');
  await isAt(300);
});
