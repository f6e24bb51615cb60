import { expect, test } from 'vitest';
import { pdfStatesWords } from '../../../../components/i18n/tables/reading/pdf-states.ts';
import { wordsIn } from '../../../../components/i18n/words-from.ts';
import { troublesOf } from '../../../../components/ui/page-troubles.ts';
import type { PagesRead } from '../../../../documents/readable-document.ts';

const sv = wordsIn('sv', pdfStatesWords);
const en = wordsIn('en', pdfStatesWords);

const none: PagesRead = {
  all: 20,
  read: 20,
  missing: 0,
  textless: [],
  harmed: 0,
  recognised: 0,
  foreign: [],
  doubtful: [],
  wordless: [],
  worse: [],
  fields: 0,
  notes: 0,
  left: 0,
  addedUnread: [],
  slow: [],
  late: [],
  cut: [],
  unread: [],
  damaged: [],
  unsure: [],
  illegible: [],
  faults: 0,
};

test.each<[string, Partial<PagesRead>, string[]]>([
  ['nothing', {}, []],
  ['a slow page', { slow: [3], read: 12 }, ['Sidan 3 tar lång tid att läsa. De andra sidorna läses så länge.']],
  [
    'a slow page when all others are read',
    { slow: [3], read: 19 },
    ['Sidan 3 tar lång tid att läsa. De andra sidorna är lästa.'],
  ],
  [
    'pages that came late',
    { late: [2] },
    ['Sidan 2 är läst, men den tar lång tid att visa. Markeringarna där kan dröja.'],
  ],
  [
    'a page with more text than is shown',
    { cut: [2] },
    [
      'Sidan 2 är läst, men har så mycket text att bara de första 20\u00a0000 textbitarna går att markera, söka i och kommentera på sidan.',
    ],
  ],
  [
    'pages with more text than is shown',
    { cut: [2, 5] },
    [
      'Sidorna 2 och 5 är lästa, men har så mycket text att bara de första 20\u00a0000 textbitarna på var och en går att markera, söka i och kommentera på sidan.',
    ],
  ],
  [
    'pages that couldn’t be recognised',
    {
      recognition: {
        ...{ all: 4, done: 4, before: 0, runs: false },
        failed: [
          { page: 9, why: 'picture' },
          { page: 3, why: 'engine' },
          { page: 2, why: 'picture' },
          { page: 5, why: 'memory' },
        ],
      },
    },
    [
      'Sidorna 2 och 9 kunde inte läsas ur bilden: bilderna är trasiga. Be avsändaren om en ny fil.',
      'Sidan 3 kunde inte läsas ur bilden: läsningen avbröts av ett fel. Försök igen.',
      'Sidan 5 kunde inte läsas ur bilden: minnet räckte inte. Stäng andra flikar och försök igen.',
    ],
  ],
  [
    'what was recognised and isn’t kept',
    { recognition: { all: 1, done: 1, before: 0, runs: false, failed: [], unkept: 'full' } },
    ['Det finns ingen plats på disken för de lästa sidorna. De är kvar tills du stänger filen, och går att läsa igen.'],
  ],
  [
    'a picture without words, and another language',
    { wordless: [2], foreign: [4, 5] },
    [
      'I bilden av sidan 2 hittades ingen text.',
      'Sidorna 4 och 5 verkar vara på ett annat språk än svenska. Fler ord än vanligt kan vara fel lästa ur bilden.',
    ],
  ],
  [
    'a page that couldn’t be read for sure, as one that is written by hand',
    { doubtful: [2] },
    ['Sidan 2 gick inte att läsa säkert ur bilden: mycket av texten kan vara fel, och begrepp kan saknas.'],
  ],
  [
    'a page that is damaged, and read as far as it goes',
    { damaged: [2] },
    ['Sidan 2 är skadad i filen, så text kan saknas där. Be avsändaren om en ny fil.'],
  ],
  [
    'pages that are damaged, and read as far as they go',
    { damaged: [2, 5] },
    ['Sidorna 2 och 5 är skadade i filen, så text kan saknas där. Be avsändaren om en ny fil.'],
  ],
  [
    'pages that may hold what isn’t seen',
    { unsure: [2, 5] },
    ['På sidorna 2 och 5 kan text som inte syns ha blivit läst: det tog för lång tid att kontrollera.'],
  ],
  [
    'pages whose headings no one can read',
    { illegible: [2, 3] },
    [
      'På sidorna 2 och 3 går en del av texten inte att läsa, som rubriker: typsnittet säger inte vilka tecken det visar. Be avsändaren om en ny fil.',
    ],
  ],
  [
    'pages that follow one upon the other, in whatever order they were found',
    { wordless: [3, 1, 2, 7] },
    ['I bilden av sidorna 1–3 och 7 hittades ingen text.'],
  ],
  ['the only page', { slow: [1], all: 1, read: 0 }, ['Sidan 1 tar lång tid att läsa.']],
  [
    'damaged pages, and a locked one between them',
    {
      unread: [
        { why: 'damaged', from: 2, to: 2 },
        { why: 'locked', from: 3, to: 3 },
        { why: 'damaged', from: 5, to: 7 },
      ],
    },
    [
      'Sidorna 2 och 5–7 kunde inte läsas: de är skadade. Be avsändaren om en ny fil.',
      'Sidan 3 kunde inte läsas: den är låst. Be avsändaren om en fil utan lås.',
    ],
  ],
  [
    'pages behind one that took too long, in a file that can’t be opened again',
    { unread: [{ why: 'not-reopened', from: 4, to: 6 }] },
    [
      'Sidorna 4–6 är inte lästa: filen gick inte att öppna igen efter en sida som tog för lång tid. Öppna filen på nytt för att försöka en gång till.',
    ],
  ],
  [
    'a page whose form can’t be read',
    { addedUnread: [3] },
    [
      'Sidan 3 är inte läst i sin helhet: ifyllda fält och anteckningar där gick inte att läsa. Be avsändaren om en ny fil.',
    ],
  ],
  [
    'a page over the limit',
    { unread: [{ why: 'too-large', from: 4, to: 4 }] },
    [
      expect.stringMatching(
        /^Sidan 4 är inte läst: den har mer text än Remissläsaren läser på en sida, som mest 150\s000 /,
      ),
    ],
  ],
  [
    'pages that the file says it has',
    { claimed: 24 },
    ['Sidorna 21–24 kunde inte läsas: filen uppger 24 sidor, men bara 20 går att nå. Be avsändaren om en ny fil.'],
  ],
  ['a file that says too few', { claimed: 3 }, []],
  ['faults', { faults: 8 }, ['Delar av filen är skadade (8 fel), så text kan saknas. Be avsändaren om en ny fil.']],
])('what is said of pages that aren’t read: %s', (_, pages, said) => {
  expect(troublesOf({ ...none, ...pages }, sv)).toEqual(said);
  expect(troublesOf({ ...none, ...pages }, en)).toHaveLength(said.length);
});

test('of many pages apart the first are named and the rest counted', () => {
  const unread = Array.from({ length: 40 }, (_, i) => ({ why: 'damaged', from: 2 * i + 1, to: 2 * i + 1 }) as const);
  expect(troublesOf({ ...none, all: 80, unread }, sv)).toEqual([
    expect.stringMatching(/^Sidorna 1, 3, .* 23 och 28 till kunde inte läsas/),
  ]);
});
