import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { shared } from '../../shared.ts';
import { until } from '../drivers/reading-browser.ts';
import { chooseInHead, documentFile, paintedThroughout, paintedWords, poll, read, says, test } from '../fixtures.ts';
import { serve } from '../serve.ts';

interface Mention {
  text: string;
  concept: string;
}

const bare = (text: string) => text.replace(/[\s\u00ad]/g, '');

test('paints the concepts of the test remiss, each where a careful reader marked it', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  const key: Mention[] = JSON.parse(documentFile('alvmarken.key.json'));
  const expected = key.map(({ text }) => bare(text));
  expect(await paintedThroughout(reader)).toEqual(expected);
});

test('leaves the page as it was, but for one element beside its body', async ({ reader, site }) => {
  await reader.open(`${site.address}remiss`);
  const html = () => reader.inPage(() => document.documentElement.outerHTML);
  const before = await html();
  await read(reader, `${site.address}remiss`);
  const withoutOurs = () =>
    reader.inPage(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      const ours = [...copy.children].filter((child) => child.hasAttribute('popover'));
      for (const one of ours) one.remove();
      return [ours.length, copy.outerHTML] as const;
    });
  await poll(withoutOurs).toEqual([1, before]);
  await chooseInHead(reader, 'end');
  await until('the marks gone', () => reader.inPage(() => CSS.highlights.size === 0));
  expect(await html()).toBe(before);
});

test('reads what a page shows and nothing else', async ({ reader, site }) => {
  await read(reader, `${site.address}shapes`);
  expect(await paintedThroughout(reader)).toEqual(
    [
      ...[
        'psykisk hälsa',
        'psykiskt välbefinnande',
        'psykisk ohälsa',
        'samskapande',
        'psykisk hälsa',
        'psykiska besvär',
      ],
      ...['samskapande', 'proportionell universalism', 'vägledande principer', 'preventionsnivå', 'preventionsnivåer'],
      ...['Universell prevention', 'Selektiv prevention', 'Indikerad prevention'],
      // In a drawing.
      ...['psykisk hälsa', 'tertiärprevention'],
    ].map(bare),
  );
});

test('marks text on dark and on light ground each in its own way', async ({ reader, site }) => {
  await read(reader, `${site.address}dark`);
  expect(await paintedWords(reader, 'on-dark')).toEqual(['Psykiskhälsa']);
  expect(await paintedWords(reader, 'on-light')).toEqual(['Psykiskohälsa']);
});

test('marks follow when the page turns dark', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  const all = await paintedThroughout(reader, 'on-light');
  expect(all.length).toBeGreaterThan(100);
  await reader.setColours({ dark: true, forced: false });
  await until('dark marks', async () => (await paintedWords(reader, 'on-dark')).length > 0);
  expect(await paintedThroughout(reader, 'on-dark')).toEqual(all);
  expect(await paintedThroughout(reader, 'on-light')).toEqual([]);
  await reader.setColours({ dark: false, forced: false });
  await until('light marks', async () => (await paintedWords(reader, 'on-light')).length > 0);
  expect(await paintedThroughout(reader)).toEqual(all);
});

test('a page with a strict policy is read and marked', async ({ reader }) => {
  const page =
    '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><p>Psykisk hälsa';
  const site = await serve({ '/': page });
  await read(reader, site.address);
  expect(await paintedWords(reader)).toEqual(['Psykiskhälsa']);
  site.close();
});

test('pressing the button again ends the reading and leaves nothing; a third press reads again', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}shapes`);
  const before = await paintedWords(reader);
  await reader.pressButton();
  await until('no marks', () => reader.inPage(() => CSS.highlights.size === 0));
  await says(reader, 'Läsningen är avstängd i den här fliken.');
  await reader.pressButton();
  await until('the marks again', async () => (await paintedWords(reader)).length === before.length);
});

const strategy = shared('documents/strategi.html');
test('the strategy: what the reference spans name is painted (needs ../shared)', async ({ reader }) => {
  test.skip(!strategy, '../shared is missing');
  const gold: { spans: Mention[] } = JSON.parse(readFileSync(shared('gold/strategi.gold.json') as string, 'utf8'));
  // The page has its title a second time at the top; the reference text hasn't.
  const title: Mention[] = [
    { text: 'psykisk hälsa', concept: 'psykisk-halsa' },
    { text: 'välbefinnande', concept: 'psykiskt-valbefinnande' },
  ];
  const expected = [...title, ...gold.spans].map(({ text }) => bare(text));
  const site = await serve({ '/': readFileSync(strategy as string) });
  await read(reader, site.address);
  // Four concepts that the reference set doesn't name.
  const others = [
    'begreppsmodell',
    'grundläggandemänskligarättigheter',
    'diskrimineringsgrunder',
    'ömsesidigtkunskapsutbyte',
  ];
  const painted = await paintedThroughout(reader);
  expect(painted.filter((words) => !others.includes(words))).toEqual(expected);
  expect(painted.filter((words) => others.includes(words))).toEqual(others);
  site.close();
});
