import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { loadGlossary } from '../../../glossary/glossary.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';
import { compile } from '../../../language/matching/lexicon.ts';
import { termsOf } from '../../../language/matching/terms.ts';
import { blocksOf, clozesIn } from '../../../learning/practice/exercises/cloze.ts';
import type { Round } from '../../../learning/practice/review.ts';
import { until } from '../drivers/reading-browser.ts';
import { openConcept, paintedWords, poll, read, says, test, violations } from '../fixtures.ts';
import { cardSays, clickInCard, rest } from '../surfaces/card.ts';
import { forgetWork } from '../surfaces/comments.ts';
import { dataSays, openData } from '../surfaces/data-section.ts';
import {
  answerAll,
  openLearning,
  pressKey,
  type Question,
  question,
  send,
  untilQuestion,
} from '../surfaces/learning-page.ts';
import { overflows, pageSays, pageText, press } from '../surfaces/workspace-page.ts';

const text =
  'Strategi för länet\u2029Bland unga kvinnor i länet har psykiska besvär som nedstämdhet och svårigheter att sova blivit vanligare under de senaste tio åren.';
const snapshot = createHash('sha256').update(text).digest('hex');
const glossary = loadGlossary(schemeFiles);
const sentenceKey = clozesIn(blocksOf({ text, sections: [{ start: 0 }] }), compile(termsOf(glossary.schemes)), glossary)
  .clozes[0]?.key;
const aRound = (id: string, cards: string[]): Round => {
  const now = new Date().toISOString();
  return { id, kind: 'ten', cards, answered: 0, begun: now, changed: now };
};

test('practice: the first round and a session by the keys alone, every exercise, left in the middle and gone on with', async ({
  reader,
}) => {
  await forgetWork(reader);
  await openLearning(reader);
  await pageSays(reader, 'Du har inte övat än.');
  expect(await reader.inPage(() => document.title)).toBe('Lär – Remissläsaren');
  expect(await violations(reader, 'page')).toEqual([]);

  // The first round.
  await press(reader, 'Börja första rundan');
  await untilQuestion(reader, 'the first question', ({ at }) => at.startsWith('1 av'));
  await press(reader, 'Pausa');
  await pageSays(reader, 'Du har ett påbörjat pass');
  expect(await pageText(reader)).not.toContain('Du har inte övat än');
  await press(reader, 'Fortsätt');
  await answerAll(reader, 12);
  await pageSays(reader, 'Första rundan är klar');
  expect(await pageText(reader)).toMatch(/Du kunde \d+ av 12\./);
  await pageSays(reader, 'Fortsätt med kursen ”Grundbegreppen på fem pass”.');
  expect(await violations(reader, 'page')).toEqual([]);

  // Ten cards, and every one of them is there afterwards.
  await press(reader, 'Öva tio kort');
  await answerAll(reader, 10);
  await pageSays(reader, 'Passet är klart');
  await press(reader, 'Till början');
  await pageSays(reader, 'Inget att repetera i dag. Nästa kort kommer');
  expect(await pageText(reader)).toMatch(/Så långt har du kommit.*[1-9] av \d+ påbörjade/s);

  // A course's session is read first; one of it is answered.
  await press(reader, 'Pass 2: Besvär eller tillstånd?');
  await pageSays(reader, 'Läs först vad begreppen betyder.');
  expect(await violations(reader, 'page')).toEqual([]);
  await press(reader, 'Öva passet');
  await untilQuestion(reader, 'the first card', ({ at }) => at.startsWith('1 av'));
  await press(reader, 'Pausa');
  await pageSays(reader, '”Pass 2: Besvär eller tillstånd?”: 0 av');
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
  ];
  await send(reader, { type: 'learn', round: aRound('every-kind', cards) });
  await openLearning(reader);
  await pageSays(reader, '”Tio kort”: 0 av 5 är besvarade.');
  await press(reader, 'Fortsätt');
  const answer = async (asked: Question, words: string) => {
    const wanted = asked.rows.findIndex((row) => row.includes(words));
    // The question may be drawn a moment before it hears keys.
    return until('the answer', async () => {
      await pressKey(reader, String(wanted + 1));
      await new Promise((resolve) => setTimeout(resolve, 200));
      const now = await question(reader);
      return now?.answered ? now : undefined;
    });
  };
  const level = await untilQuestion(reader, 'the situation', ({ about }) => about.includes('inför proven'));
  expect((await answer(level, 'sjukdomar')).verdict).toBe('Inte riktigt. Rätt svar är psykiska besvär.');
  await pageSays(reader, 'Då skulle oron ha uppfyllt kriterierna för en diagnos');

  // A restart in the middle: the same card, answered as it was.
  const before = await question(reader);
  await openLearning(reader);
  // It counts as answered while its reasons are still being read.
  await pageSays(reader, '”Tio kort”: 1 av 5 är besvarade.');
  await press(reader, 'Fortsätt');
  const after = await untilQuestion(reader, 'the same card', ({ answered }) => answered);
  expect({ ...after, focus: '' }).toEqual({ ...before, focus: '' });
  expect(await violations(reader, 'page')).toEqual([]);
  await pressKey(reader, 'Enter');

  const place = await untilQuestion(reader, 'the place', ({ asked }) => asked.includes('psykiatriska tillstånd'));
  expect(place.rows).toHaveLength(4);
  expect(await violations(reader, 'page')).toEqual([]);
  await answer(place, 'psykisk hälsa');
  await pageSays(reader, 'Psykiatriska tillstånd har psykisk ohälsa som närmast överordnat begrepp.');
  expect(await violations(reader, 'page')).toEqual([]);
  await pressKey(reader, 'Enter');
  const odd = await untilQuestion(reader, 'the odd one', ({ asked }) => asked.includes('hör inte till psykisk ohälsa'));
  expect(odd.rows).toHaveLength(4);
  expect(await violations(reader, 'page')).toEqual([]);
  await pressKey(reader, '1');
  await untilQuestion(reader, 'the answer', ({ answered }) => answered);
  await pressKey(reader, 'Enter');
  await untilQuestion(reader, 'the term', ({ asked }) =>
    asked.startsWith('Vad betyder samskapande i ”De vägledande principerna”'),
  );
  expect(await violations(reader, 'page')).toEqual([]);
  await pressKey(reader, 'Enter');
  await pageSays(reader, 'utforma arbetet tillsammans');
  expect(await violations(reader, 'page')).toEqual([]);
  await pressKey(reader, '1');
  await reader.resizePage(320, 700);
  const term = await untilQuestion(reader, 'the definition', ({ at }) => at === '5 av 5');
  expect(term.about).toContain('deras behov och förutsättningar');
  await poll(() => overflows(reader)).toBe(false);
  await pressKey(reader, '1');
  await untilQuestion(reader, 'the answer', ({ answered }) => answered);
  await poll(() => overflows(reader)).toBe(false);
  await pressKey(reader, 'Enter');
  await pageSays(reader, 'Passet är klart');
  await reader.resizePage(1000, 700);

  // Sentences of the reader's own document come along, under its title and as text.
  await send(reader, {
    type: 'learn',
    round: aRound('sentence', [`cloze/psykiska-besvar/${sentenceKey}`, 'term/samskapande']),
  });
  await openLearning(reader);
  await press(reader, 'Fortsätt');
  const cloze = await untilQuestion(reader, 'the sentence', ({ asked }) => asked.includes('meningen'));
  expect(cloze.about).toContain('Bland unga kvinnor i länet har (lucka) som nedstämdhet');
  expect(cloze.about).toContain('Ur <b>Strategi</b> för Älvmarken');
  expect(await violations(reader, 'page')).toEqual([]);
  await pressKey(reader, '1');
  await pageSays(reader, 'länet har psykiska besvär som nedstämdhet');
  expect(await violations(reader, 'page')).toEqual([]);

  // A hostile course is refused in words, and a good one comes in.
  await openLearning(reader);
  const takeIn = (name: string, content: string) =>
    reader.inPage(
      (name, content) => {
        const input = document.querySelector<HTMLInputElement>('.practice input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([content], name, { type: 'application/json' }));
        if (!input) throw new Error('no place for the file');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      content,
    );
  await takeIn('kurs.json', '<script>alert(1)</script>');
  await pageSays(reader, 'kurs.json är ingen kurs från Remissläsaren.');
  const course = {
    ...{ type: 'remisslasaren-course', version: 1, title: '<img src=x onerror=alert(1)>' },
    sessions: [{ title: 'Första dagen', concepts: ['psykisk-halsa', 'finns-inte'] }],
  };
  await takeIn('kurs.json', JSON.stringify(course));
  await pageSays(reader, 'är inläst. Det här finns inte i den här versionen och hoppas över: finns-inte.');
  await pageSays(reader, 'Pass 1: Första dagen');
  expect(await reader.inPage(() => document.querySelector('.practice img'))).toBeNull();

  // All of it can be deleted.
  await openData(reader, '#practice');
  await dataSays(reader, '27 sparade svar.');
  expect(await violations(reader, 'page')).toEqual([]);
  const click = (words: string) =>
    reader.inPage((words) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
      if (!button) throw new Error(`no button ${words}`);
      button.click();
    }, words);
  await click('Ta bort alla svar …');
  await dataSays(reader, 'det går inte att ångra');
  await click('Ta bort alla svar');
  await dataSays(reader, 'Du har inte svarat på några kort än.');
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
