import type { PagesRead, Recognition, WhyUnread, WhyUnrecognised } from '../../documents/readable-document.ts';
import type { Row } from '../i18n/sv/reading/pdf-states.ts';
import type { pdfStatesWords } from '../i18n/tables/reading/pdf-states.ts';
import type { WordsFrom } from '../i18n/words-from.ts';

/** What of a document's pages isn't read, or not yet, and why: a sentence each. */
export function troublesOf(pages: PagesRead, { pdfStates }: WordsFrom<[typeof pdfStatesWords]>): string[] {
  const { slow, late, cut, unread, damaged, addedUnread, unsure, illegible, faults, claimed, all, read } = pages;
  const { recognition, foreign, doubtful, wordless, worse } = pages;
  const byWhy = new Map<WhyUnread, Row[]>();
  for (const { why, from, to } of unread) byWhy.set(why, [...(byWhy.get(why) ?? []), [from, to]]);
  const others = slow.length === all ? undefined : read + slow.length < all ? 'being read' : 'read';
  return [
    ...(slow.length > 0 ? [pdfStates.slow(inRows(slow), others)] : []),
    ...(late.length > 0 ? [pdfStates.late(inRows(late))] : []),
    ...(cut.length > 0 ? [pdfStates.cut(inRows(cut))] : []),
    ...[...byWhy].map(([why, rows]) => pdfStates.unread(why, rows)),
    ...(damaged.length > 0 ? [pdfStates.damaged(inRows(damaged))] : []),
    ...(recognition ? troublesOfRecognition(recognition, pdfStates) : []),
    ...(wordless.length > 0 ? [pdfStates.recognise.wordless(inRows(wordless))] : []),
    ...(worse.length > 0 ? [pdfStates.recognise.worse(inRows(worse))] : []),
    ...(doubtful.length > 0 ? [pdfStates.recognise.doubtful(inRows(doubtful))] : []),
    ...(foreign.length > 0 ? [pdfStates.recognise.foreign(inRows(foreign))] : []),
    ...(addedUnread.length > 0 ? [pdfStates.addedUnread(inRows(addedUnread))] : []),
    ...(unsure.length > 0 ? [pdfStates.unsure(inRows(unsure))] : []),
    ...(illegible.length > 0 ? [pdfStates.illegible(inRows(illegible))] : []),
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
      recognise.failed(why, inRows(pages.map(({ page }) => page))),
    ),
    ...(unkept ? [recognise.unkept[unkept]] : []),
  ];
}

/** Three pages or more that follow one upon the other are a row. */
function inRows(pages: readonly number[]): Row[] {
  const rows: [from: number, to: number][] = [];
  for (const page of pages.toSorted((one, other) => one - other)) {
    const last = rows.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else rows.push([page, page]);
  }
  return rows.flatMap(([from, to]): Row[] =>
    to === from + 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  );
}
