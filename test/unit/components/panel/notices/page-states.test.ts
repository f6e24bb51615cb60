import { expect, test } from 'vitest';
import { pdfStatesWords } from '../../../../../components/i18n/tables/reading/pdf-states.ts';
import { wordsIn } from '../../../../../components/i18n/words-from.ts';
import { pageStates } from '../../../../../components/panel/notices/page-states.ts';
import type { PagesRead } from '../../../../../documents/readable-document.ts';

const none = { all: 6, read: 6, missing: 2, textless: [5, 6], harmed: 0, fields: 0, notes: 0, left: 0, faults: 0 };
const noPages = {
  foreign: [],
  doubtful: [],
  wordless: [],
  worse: [],
  addedUnread: [],
  slow: [],
  late: [],
  cut: [],
  unread: [],
};
const unmarked = { damaged: [], unsure: [], illegible: [] };

test.each([
  [true, []],
  [false, ['4 av 6 sidor är lästa ur bilden, så enstaka ord kan vara fel lästa']],
])('while pages are recognised (%s) the line that says how far counts them alone', (runs, told) => {
  const recognition = { all: 6, done: 5, before: 0, runs, failed: [] };
  const pages: PagesRead = { ...none, ...noPages, ...unmarked, recognised: 4, recognition };
  expect(pageStates(pages, wordsIn('sv', pdfStatesWords))).toEqual(told);
});
