import { expect } from '@playwright/test';
import { aRound, sentenceKey, snapshot, text } from '../../example-round.ts';
import { until } from '../drivers/reading-browser.ts';
import { openConcept, paintedWords, poll, read, says, test, violations } from '../fixtures.ts';
import { cardSays, clickInCard, rest } from '../surfaces/card.ts';
import { forgetWork } from '../surfaces/comments.ts';
import { dataSays, openData } from '../surfaces/data-section.ts';
import { openLearning, pressKey, question, send, untilQuestion } from '../surfaces/learning-page.ts';
import { overflows, pageSays, press } from '../surfaces/workspace-page.ts';

test('practice by the keys: each view as it looks, every exercise, left in the middle of an answer and gone on with', async ({
  reader,
}) => {
  const isRight = async (what: string) => expect.soft(await violations(reader, 'page'), what).toEqual([]);
  await forgetWork(reader);
  await openLearning(reader);
  await pageSays(reader, 'Du har inte övat än.');
  // A course's session is read first.
  await press(reader, 'Pass 2: Besvär eller tillstånd?');
  await pageSays(reader, 'Läs först vad begreppen betyder.');
  await isRight('a session');

  // Every kind of exercise, wrong where there is a wrong answer; left in the middle of an answer.
  await send(reader, {
    type: 'change',
    scope: 'urn:uuid:d',
    snapshots: [{ id: snapshot, text, sections: [{ start: 0, level: 1, title: 'Strategi för länet' }] }],
    changes: [
      { do: 'ensure', record: { kind: 'document', id: 'urn:uuid:d', title: '<b>Strategi</b> för Älvmarken' } },
      {
        do: 'ensure',
        record: { kind: 'edition', id: 'urn:uuid:e', document: 'urn:uuid:d', identifiers: [], snapshot },
      },
    ],
  });
  const cards = [
    'level/psykiska-besvar/besvar-prov',
    'place/psykiatriska-tillstand',
    'odd/psykisk-ohalsa',
    'definition/samskapande',
    'term/proportionell-universalism',
    `cloze/psykiska-besvar/${sentenceKey}`,
  ];
  await send(reader, { type: 'learn', round: aRound('every-kind', cards) });
  await openLearning(reader);
  await press(reader, 'Fortsätt');
  const level = await untilQuestion(reader, 'the situation', ({ about }) => about.includes('inför proven'));
  expect(level.focus).toBe(level.asked);
  await isRight('a situation');
  await pressKey(reader, String(level.rows.findIndex((row) => row.includes('sjukdomar')) + 1));
  await untilQuestion(reader, 'the answer', ({ answered }) => answered);

  // A restart in the middle: the same card, answered as it was.
  const before = await question(reader);
  await openLearning(reader);
  await pageSays(reader, '”Tio kort”: 1 av 6 är besvarade.');
  await press(reader, 'Fortsätt');
  const after = await untilQuestion(reader, 'the same card', ({ answered }) => answered);
  expect({ ...after, focus: '' }).toEqual({ ...before, focus: '' });
  await isRight('an answer');
  await pressKey(reader, 'Enter');

  const place = await untilQuestion(reader, 'the place', ({ asked }) => asked.includes('psykiatriska tillstånd'));
  await isRight('a place');
  await pressKey(reader, String(place.rows.findIndex((row) => row.includes('psykisk hälsa')) + 1));
  await pageSays(reader, 'Psykiatriska tillstånd har psykisk ohälsa som närmast överordnat begrepp.');
  await isRight('a place, answered');
  await pressKey(reader, 'Enter');
  await untilQuestion(reader, 'the odd one', ({ asked }) => asked.includes('hör inte till psykisk ohälsa'));
  await isRight('the odd one');
  await pressKey(reader, '1');
  await untilQuestion(reader, 'the answer', ({ answered }) => answered);
  await pressKey(reader, 'Enter');
  const recalled = 'Vad betyder samskapande i ”De vägledande principerna”';
  await untilQuestion(reader, 'the term', ({ asked }) => asked.startsWith(recalled));
  await isRight('a term');
  await pressKey(reader, 'Enter');
  await pageSays(reader, 'utforma arbetet tillsammans');
  await isRight('its definition');
  await pressKey(reader, '1');
  await reader.resizePage(320, 700);
  await untilQuestion(reader, 'the definition', ({ at }) => at === '5 av 6');
  await poll(() => overflows(reader)).toBe(false);
  await pressKey(reader, '1');
  await untilQuestion(reader, 'the answer', ({ answered }) => answered);
  await poll(() => overflows(reader)).toBe(false);
  await pressKey(reader, 'Enter');
  // A sentence of the reader's own document, under its title and as text.
  const cloze = await untilQuestion(reader, 'the sentence', ({ asked }) => asked.includes('meningen'));
  expect(cloze.about).toContain('Ur <b>Strategi</b> för Älvmarken');
  await isRight('a sentence');
  await pressKey(reader, '1');
  await pageSays(reader, 'länet har psykiska besvär som nedstämdhet');
  await isRight('a sentence, answered');
  await pressKey(reader, 'Enter');
  await pageSays(reader, 'Passet är klart');
  await isRight('the end');
  await reader.resizePage(1000, 700);
  await openData(reader, '#practice');
  await dataSays(reader, '6 sparade svar.');
  await isRight('the answers that are kept');
  await forgetWork(reader);
});

test('own cards from the card at the mark and from the panel; the panel’s tab; known concepts fade', async ({
  reader,
  site,
}) => {
  const setting = (entries: object) =>
    reader.inPanel((entries) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      return (browser ?? chrome).storage.local.set(entries);
    }, entries);
  await read(reader, `${site.address}living`);
  await rest(reader, 'Psykisk hälsa');
  await clickInCard(reader, 'Mer');
  await cardSays(reader, 'Lägg till i mina kort');
  await reader.inCard((root) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Lägg till i mina kort')?.click(),
  );
  await cardSays(reader, 'Finns i mina kort');
  await reader.clickInPanel('#tab-concepts');
  await openConcept(reader, 'psykisk-ohalsa');
  await reader.clickInPanel('#concept-psykisk-ohalsa .concept-folds > button');
  await says(reader, 'Finns i mina kort');

  // Another tab in between: the question waits, and a tab that is gone to by the arrows keeps the focus.
  await reader.clickInPanel('#tab-learning');
  await says(reader, 'Öva tio kort');
  // Where a round has been left there is another button before it.
  await reader.inPanel(() =>
    [...document.querySelectorAll<HTMLElement>('.practice button')]
      .find((one) => one.textContent === 'Öva tio kort')
      ?.click(),
  );
  await says(reader, '1 av 10');
  await reader.clickInPanel('#tab-concepts');
  await reader.pressInPanel('ArrowLeft');
  await says(reader, '1 av 10');
  expect(await reader.inPanel(() => document.activeElement?.id)).toBe('tab-learning');
  await reader.clickInPanel('.pause');
  await says(reader, 'Mina kort De här kommer först när du övar. psykisk hälsa Ta bort psykisk ohälsa Ta bort');
  expect(await violations(reader)).toEqual([]);
  await reader.clickInPanel('.own-cards li:nth-child(1) button');
  await until('one', () => reader.inPanel(() => document.querySelectorAll('.own-cards li').length === 1));
  await reader.clickInPanel('.own-cards button');
  await says(reader, 'Inga kort än.');

  const faded = () => paintedWords(reader, '-known-on-');
  expect(await faded()).toEqual([]);
  const until2030 = '2130-01-01T00:00:00.000Z';
  await setting({
    'known-faded': true,
    'known-concepts': { 'psykisk-halsa': until2030, samskapande: '2020-01-01T00:00:00.000Z' },
  });
  await until('the faded', async () => (await faded()).join() === 'Psykiskhälsa');
  await setting({ 'known-faded': false, 'known-concepts': {} });
  await until('none', async () => (await faded()).length === 0);
  await reader.clickInPanel('#tab-concepts');
});
