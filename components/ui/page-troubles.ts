import type { PagesRead, Recognition, WhyUnread, WhyUnrecognised } from '../../documents/readable-document.ts';
import type { Row } from '../i18n/sv/reading/pdf-states.ts';
import type { pdfStatesWords } from '../i18n/tables/reading/pdf-states.ts';
import type { WordsFrom } from '../i18n/words-from.ts';

/** What of a document's pages isn't read, or not yet, and why: a sentence each. */
export function troublesOf(pages: PagesRead, { pdfStates }: WordsFrom<[typeof pdfStatesWords]>): string[] {
  const { slow, late, cut, unread, damaged, addedUnread, unsure, illegible, faults, claimed, all, read } = pages;
  const { recognition, foreign, wordless, worse } = pages;
  const byWhy = new Map<WhyUnread, Row[]>();
  for (const { why, from, to } of unread) byWhy.set(why, [...(byWhy.get(why) ?? []), [from, to]]);
  const others = slow.length === all ? undefined : read + slow.length < all ? 'being read' : 'read';
  return [
    ...(slow.length > 0 ? [pdfStates.slow(single(slow), others)] : []),
    ...(late.length > 0 ? [pdfStates.late(single(late))] : []),
    ...(cut.length > 0 ? [pdfStates.cut(single(cut))] : []),
    ...[...byWhy].map(([why, rows]) => pdfStates.unread(why, rows)),
    ...(damaged.length > 0 ? [pdfStates.damaged(single(damaged))] : []),
    ...(recognition ? troublesOfRecognition(recognition, pdfStates) : []),
    ...(wordless.length > 0 ? [pdfStates.recognise.wordless(single(wordless))] : []),
    ...(worse.length > 0 ? [pdfStates.recognise.worse(single(worse))] : []),
    ...(foreign.length > 0 ? [pdfStates.recognise.foreign(single(foreign))] : []),
    ...(addedUnread.length > 0 ? [pdfStates.addedUnread(single(addedUnread))] : []),
    ...(unsure.length > 0 ? [pdfStates.unsure(single(unsure))] : []),
    ...(illegible.length > 0 ? [pdfStates.illegible(single(illegible))] : []),
    ...(claimed !== undefined && claimed > all ? [pdfStates.claimed(claimed, all)] : []),
    ...(faults > 0 ? [pdfStates.faults(faults)] : []),
  ];
}

type Words = WordsFrom<[typeof pdfStatesWords]>['pdfStates'];

/** Which pages couldn't be recognised from their pictures, and why what was recognised isn't kept. */
function troublesOfRecognition({ failed, unkept }: Recognition, { recognise }: Words): string[] {
  const byWhy = Map.groupBy(failed, ({ why }) => why);
  return [
    ...[...byWhy].map(([why, pages]: [WhyUnrecognised, typeof failed]) =>
      recognise.failed(why, single(pages.map(({ page }) => page).toSorted((a, b) => a - b))),
    ),
    ...(unkept ? [recognise.unkept[unkept]] : []),
  ];
}

const single = (pages: readonly number[]): Row[] => pages.map((page) => [page, page]);
