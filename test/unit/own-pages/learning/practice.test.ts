/** Practice by the keys alone: the rounds, every exercise, a restart in the middle, courses from a file, and what is kept of it. */
import { beforeEach, expect, test } from 'vitest';
import { aRound, sentenceKey, snapshot, text } from '../../../example-round.ts';
import { openOptions } from '../options-page.ts';
import { chooseFile, forgetAll, press, pressKey, says, send, shown, until } from '../own-page.ts';
import { openWorkspace } from '../workspace-page.ts';

const openLearning = () => openWorkspace('#today', '#lar');

const aDocument = () =>
  send({
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

const question = () => {
  const round = document.querySelector('.round');
  const said = (part: string) => round?.querySelector(part)?.textContent?.replaceAll('\u00ad', '') ?? '';
  return {
    at: said('.round-head span'),
    asked: said('#question'),
    about: said('.asked'),
    choices: round?.querySelectorAll('.choices button').length ?? 0,
    answered: round?.querySelector('.onward') != null,
    verdict: said('.verdict'),
    rows: [...(round?.querySelectorAll('.choices li') ?? [])].map((row) => row.textContent ?? ''),
    focus: document.activeElement?.textContent?.replaceAll('\u00ad', '') ?? '',
  };
};
type Question = ReturnType<typeof question>;
const untilQuestion = (what: string, fits: (now: Question) => boolean) =>
  until(what, () => {
    const now = question();
    if (fits(now)) return now;
    throw new Error(JSON.stringify(now));
  });
/** Presses the number of the row with these words. */
async function answer(asked: Question, words: string): Promise<Question> {
  pressKey(String(asked.rows.findIndex((row) => row.includes(words)) + 1));
  return untilQuestion('the answer', ({ answered }) => answered);
}

/** Answers card after card by the keys alone, with what is asked having the focus each time. */
async function answerAll(count: number): Promise<void> {
  for (let i = 1; i <= count; i++) {
    const isThere = ({ at, answered, asked, focus }: Question) =>
      at.startsWith(`${i} av`) && !answered && focus === asked;
    const asked = await untilQuestion(`card ${i}, with the focus`, isThere);
    pressKey(asked.choices > 0 ? '1' : 'Enter');
    const then = await untilQuestion(`the answer to card ${i}`, ({ answered }) => answered);
    if (asked.choices > 0) expect(then.verdict).toMatch(/^(Rätt\.|Inte riktigt\. Rätt svar är .+\.)$/);
    // The way on has the focus, so that Enter takes it.
    pressKey(asked.choices > 0 || i % 2 === 0 ? 'Enter' : '2');
  }
}

beforeEach(forgetAll);

test('the first round and ten cards, left in the middle and gone on with; and a course’s session', async () => {
  await openLearning();
  await says('Du har inte övat än.');
  expect(document.title).toBe('Lär – Remissläsaren');

  await press('Börja första rundan');
  await untilQuestion('the first question', ({ at }) => at.startsWith('1 av'));
  await press('Pausa');
  await says('Du har ett påbörjat pass');
  expect(shown()).not.toContain('Du har inte övat än');
  await press('Fortsätt');
  await answerAll(12);
  await says('Första rundan är klar');
  expect(shown()).toMatch(/Du kunde \d+ av 12\./);
  await says('Fortsätt med kursen ”Grundbegreppen på fem pass”.');

  // Ten cards, and every one of them is there afterwards.
  await press('Öva tio kort');
  await answerAll(10);
  await says('Passet är klart');
  await press('Till början');
  await says('Inget att repetera i dag. Nästa kort kommer');
  expect(shown()).toMatch(/Så långt har du kommit.*[1-9] av \d+ påbörjade/s);

  // A course's session is read first; one of it is answered.
  await press('Pass 2: Besvär eller tillstånd?');
  await says('Läs först vad begreppen betyder.');
  await press('Öva passet');
  await untilQuestion('the first card', ({ at }) => at.startsWith('1 av'));
  await press('Pausa');
  await says('”Pass 2: Besvär eller tillstånd?”: 0 av');

  // All of it can be deleted.
  await openOptions('#practice');
  await says('22 sparade svar.');
  await press('Ta bort alla svar …');
  await says('det går inte att ångra');
  await press('Ta bort alla svar');
  await says('Du har inte svarat på några kort än.');
});

test('every kind of exercise, wrong where there is a wrong answer; left in the middle of an answer', async () => {
  const cards = [
    'level/psykiska-besvar/besvar-prov',
    'place/psykiatriska-tillstand',
    'odd/psykisk-ohalsa',
    'definition/samskapande',
    'term/proportionell-universalism',
  ];
  await send({ type: 'learn', round: aRound('every-kind', cards) });
  await openLearning();
  await says('”Tio kort”: 0 av 5 är besvarade.');
  await press('Fortsätt');
  const level = await untilQuestion('the situation', ({ about }) => about.includes('inför proven'));
  expect((await answer(level, 'sjukdomar')).verdict).toBe('Inte riktigt. Rätt svar är psykiska besvär.');
  await says('Då skulle oron ha uppfyllt kriterierna för en diagnos');

  // A restart in the middle: the same card, answered as it was.
  const before = question();
  await press('Pausa');
  await openLearning();
  // It counts as answered while its reasons are still being read.
  await says('”Tio kort”: 1 av 5 är besvarade.');
  await press('Fortsätt');
  const after = await untilQuestion('the same card', ({ answered }) => answered);
  expect({ ...after, focus: '' }).toEqual({ ...before, focus: '' });
  pressKey('Enter');

  const place = await untilQuestion('the place', ({ asked }) => asked.includes('psykiatriska tillstånd'));
  expect(place.rows).toHaveLength(4);
  await answer(place, 'psykisk hälsa');
  await says('Psykiatriska tillstånd har psykisk ohälsa som närmast överordnat begrepp.');
  pressKey('Enter');
  const odd = await untilQuestion('the odd one', ({ asked }) => asked.includes('hör inte till psykisk ohälsa'));
  expect(odd.rows).toHaveLength(4);
  pressKey('1');
  await untilQuestion('the answer', ({ answered }) => answered);
  pressKey('Enter');
  const recalled = 'Vad betyder samskapande i ”De vägledande principerna”';
  await untilQuestion('the term', ({ asked }) => asked.startsWith(recalled));
  pressKey('Enter');
  await says('utforma arbetet tillsammans');
  pressKey('1');
  const term = await untilQuestion('the definition', ({ at }) => at === '5 av 5');
  expect(term.about).toContain('deras behov och förutsättningar');
  pressKey('1');
  await untilQuestion('the answer', ({ answered }) => answered);
  pressKey('Enter');
  await says('Passet är klart');
});

test('sentences of the reader’s own document come along, under its title and as text', async () => {
  await aDocument();
  const cards = [`cloze/psykiska-besvar/${sentenceKey}`, 'term/samskapande'];
  await send({ type: 'learn', round: aRound('sentence', cards) });
  await openLearning();
  await press('Fortsätt');
  const cloze = await untilQuestion('the sentence', ({ asked }) => asked.includes('meningen'));
  expect(cloze.about).toContain('Bland unga kvinnor i länet har (lucka) som nedstämdhet');
  expect(cloze.about).toContain('Ur <b>Strategi</b> för Älvmarken');
  pressKey('1');
  await says('länet har psykiska besvär som nedstämdhet');
});

test('a hostile course is refused in words, and a good one comes in', async () => {
  await openLearning();
  const takeIn = (content: string) => chooseFile('.practice input[type=file]', 'kurs.json', content);
  await takeIn('<script>alert(1)</script>');
  await says('kurs.json är ingen kurs från Remissläsaren.');
  const course = {
    ...{ type: 'remisslasaren-course', version: 1, title: '<img src=x onerror=alert(1)>' },
    sessions: [{ title: 'Första dagen', concepts: ['psykisk-halsa', 'finns-inte'] }],
  };
  await takeIn(JSON.stringify(course));
  await says('är inläst. Det här finns inte i den här versionen och hoppas över: finns-inte.');
  await says('Pass 1: Första dagen');
  expect(document.querySelector('.practice img')).toBeNull();
});
