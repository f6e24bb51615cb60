import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { shared } from '../../shared.ts';
import { until } from '../drivers/reading-browser.ts';
import { chooseInHead, documentFile, paintedThroughout, paintedWords, poll, read, says, test } from '../fixtures.ts';
import { serve } from '../serve.ts';
import { cardSays, rest } from '../surfaces/card.ts';

interface Mention {
  text: string;
  concept: string;
}

const bare = (text: string) => text.replace(/[\s\u00ad]/g, '');

test('the test remiss: painted where a careful reader marked it, also when it turns dark; else the page stays as it was', async ({
  reader,
  site,
}) => {
  await reader.open(`${site.address}remiss`);
  const html = () => reader.inPage(() => document.documentElement.outerHTML);
  const before = await html();
  await read(reader, `${site.address}remiss`);
  const key: Mention[] = JSON.parse(documentFile('alvmarken.key.json'));
  const all = key.map(({ text }) => bare(text));
  await test.step('painted', async () => {
    expect(await paintedThroughout(reader)).toEqual(all);
    expect(await paintedWords(reader, 'on-dark')).toEqual([]);
  });
  await test.step('but for one element beside its body the page is as it was', async () => {
    const withoutOurs = () =>
      reader.inPage(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        const ours = [...copy.children].filter((child) => child.hasAttribute('popover'));
        for (const one of ours) one.remove();
        return [ours.length, copy.outerHTML] as const;
      });
    await poll(withoutOurs).toEqual([1, before]);
  });
  await test.step('turned dark, and light again', async () => {
    await reader.setColours({ dark: true, forced: false });
    await until('dark marks', async () => (await paintedWords(reader, 'on-dark')).length > 0);
    expect(await paintedThroughout(reader, 'on-dark')).toEqual(all);
    expect(await paintedWords(reader, 'on-light')).toEqual([]);
    await reader.setColours({ dark: false, forced: false });
    await until('light marks', async () => (await paintedWords(reader, 'on-light')).length > 0);
    expect(await paintedWords(reader, 'on-dark')).toEqual([]);
  });
  await test.step('ended, while a card is shown', async () => {
    await rest(reader, 'psykisk hälsa');
    await cardSays(reader, 'psykisk hälsa');
    await chooseInHead(reader, 'end');
    await until('the marks gone', () => reader.inPage(() => CSS.highlights.size === 0));
    expect(await html()).toBe(before);
  });
});

test('reads what a page shows and nothing else; the button ends it and leaves nothing, and reads again', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}shapes`);
  const before = await paintedWords(reader);
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
  await reader.pressButton();
  await until('no marks', () => reader.inPage(() => CSS.highlights.size === 0));
  await says(reader, 'Läsningen är avstängd i den här fliken.');
  await reader.pressButton();
  await poll(() => paintedWords(reader)).toEqual(before);
});

test('marks text on dark and on light ground each in its own way', async ({ reader, site }) => {
  await read(reader, `${site.address}dark`);
  expect(await paintedWords(reader, 'on-dark')).toEqual(['Psykiskhälsa']);
  expect(await paintedWords(reader, 'on-light')).toEqual(['Psykiskohälsa']);
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
