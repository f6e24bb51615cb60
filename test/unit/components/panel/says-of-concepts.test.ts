import { expect, test } from 'vitest';
import { panelWords } from '../../../../components/i18n/tables/reading/panel.ts';
import { wordsIn } from '../../../../components/i18n/words-from.ts';
import { isUnread, saysOfConcepts } from '../../../../components/panel/says-of-concepts.ts';
import type { PagesRead } from '../../../../documents/readable-document.ts';
import type { ReadingReport } from '../../../../extension/protocol/messaging.ts';

const words = wordsIn('sv', panelWords);
const pages = { all: 3, read: 3, missing: 3, unread: [] } as Partial<PagesRead> as PagesRead;
const report = { counts: {}, struck: {}, done: true, length: 9, uncertain: 0 } as Partial<ReadingReport>;
const reported = (more: Partial<ReadingReport>) => ({ ...report, ...more }) as ReadingReport;

test('of pages of which nothing but a number has been read it isn’t said that they name no concepts', () => {
  const scan = reported({ pages });
  const damaged = { ...pages, missing: 1, unread: [{ why: 'damaged', from: 2, to: 3 }] } as PagesRead;
  for (const one of [scan, reported({ pages: damaged }), reported({ length: 0 })]) {
    expect(isUnread(one)).toBe(true);
    expect(saysOfConcepts(one, words)).toBe('');
  }
});

test('of a text that has been read, be it of one page among pictures, it is', () => {
  for (const one of [reported({}), reported({ pages: { ...pages, missing: 2 } })]) {
    expect(isUnread(one)).toBe(false);
    expect(saysOfConcepts(one, words)).toBe(words.noConcepts);
  }
  expect(isUnread(reported({ pages, counts: { halsa: 1 } }))).toBe(false);
  expect(isUnread(reported({ pages, done: false }))).toBe(false);
});
