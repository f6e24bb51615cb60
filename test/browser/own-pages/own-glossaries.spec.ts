/** Own glossaries: written by keys, read by a screen reader, found in the word list, and large ones. */
import { expect } from '@playwright/test';
import { exampleWork } from '../../example-work.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { test, violations } from '../fixtures.ts';
import { leaveNothing, openWith, put } from '../surfaces/workspace-page.ts';

const scheme = '0a1b2c3d-0000-4000-8000-000000000001';
const glossary = `urn:uuid:${scheme}`;
const idOf = (i: number) => `0a1b2c3d-0000-4000-8000-1${String(i).padStart(11, '0')}`;
const source = [{ title: 'Egen', year: null }];
const records = (count: number) => [
  { kind: 'glossary', id: glossary, title: { sv: 'Älvmarkens ord' } },
  ...Array.from({ length: count }, (_, i) => ({
    ...{ kind: 'concept', id: `urn:uuid:${idOf(i)}`, glossary, order: i, source },
    ...{ prefLabel: { sv: `begrepp nummer ${i}` }, definition: { sv: `Det som har nummer ${i}.` } },
    ...(i > 0 && { broader: [idOf(Math.floor((i - 1) / 10))] }),
  })),
];

async function openOwn(reader: ReadingBrowser, hash: string, part: string): Promise<void> {
  await reader.open('about:blank');
  await until('an empty tab', () => reader.inPage(() => location.href === 'about:blank'));
  await reader.openOwn(`begrepp.html?own${hash}`);
  await until(part, () => reader.inPage((part) => document.querySelector(part) !== null, part));
}
const type = (reader: ReadingBrowser, field: string, text: string) =>
  reader.inPage(
    (field, text) => {
      const all = [...document.querySelectorAll<HTMLInputElement>('main :is(input, textarea)')];
      const control = all.find((one) => one.labels?.[0]?.firstChild?.textContent === field);
      if (!control) throw new Error(field);
      control.focus();
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    text,
  );
const untilSaid = (reader: ReadingBrowser, words: string) =>
  until(words, () =>
    reader.inPage((words) => document.body.textContent?.replaceAll('\u00ad', '').includes(words) === true, words),
  );

test.afterAll(async ({ reader }) => {
  await leaveNothing(reader);
  await reader.resizePage(1000, 800);
});

test('a concept is written, saved by keys and found in the word list', async ({ reader }) => {
  await reader.resizePage(1366, 768);
  await openWith(reader, exampleWork());
  await put(reader, records(3).map((record) => ({ do: 'create', record })) as never);
  await openOwn(reader, '', '.glossary-entry');
  expect(await violations(reader, 'page')).toEqual([]);
  await openOwn(reader, `#${scheme}/new`, '.concept-form');
  await type(reader, 'Huvudterm', 'elevstöd');
  await type(reader, 'Källans namn', 'Egen');
  await type(reader, 'Pröva en mening', 'Elevstödet prövas.');
  await untilSaid(reader, 'Skulle markeras 1 gång.');
  expect(await violations(reader, 'page')).toEqual([]);
  await reader.pressInPage('Control+Enter');
  await untilSaid(reader, 'Begreppet ”elevstöd” är tillagt.');
  await reader.resizePage(360, 640);
  expect(await reader.inPage(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await reader.openOwn(`begrepp.html?schemes=all&search=${encodeURIComponent('elevstödet')}`);
  await untilSaid(reader, 'Älvmarkens ord');
});

test('of ten thousand concepts two hundred are drawn, and one is opened and written in', async ({ reader }) => {
  test.setTimeout(120_000);
  await reader.resizePage(1366, 768);
  await openWith(reader, exampleWork());
  const all = records(10_000).map((record) => ({ do: 'create', record }));
  await put(reader, all as never);
  await openOwn(reader, `#${scheme}/${idOf(77)}`, '.concept-form');
  const rows = () => reader.inPage(() => document.querySelectorAll('.concept-row').length);
  expect(await rows()).toBe(200);
  await type(reader, 'Huvudterm', 'begrepp nummer 78');
  await untilSaid(reader, 'är redan en term för begreppet ”begrepp nummer 78”');
});
