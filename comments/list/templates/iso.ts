import { headingNumber } from '../../../language/swedish/headings/heading-number.ts';
import type { commentTypes } from '../../model/comment.ts';
import { type EntryChoice, entriesOf } from '../entries/entries.ts';
import type { Entry } from '../entries/entry.ts';
import { headOf } from '../entries/head.ts';
import { senderName, unknownSender } from '../entries/sender.ts';
import { aboutGone, capital, proposalSentence } from '../entries/sentences.ts';
import { type Cell, empty, type ListSource, type Table, textCell } from '../list.ts';

export const isoName = 'ISO-CEN-kommentarer';

export const isoColumns = (isOfSeveral: boolean): Table['columns'] => [
  { key: 'body', heading: 'MB/NC', width: 8 },
  ...(isOfSeveral ? [{ key: 'document', heading: 'Document', width: 14 }] : []),
  { key: 'line', heading: 'Line number', width: 10 },
  { key: 'clause', heading: 'Clause/Subclause', width: 13 },
  { key: 'paragraph', heading: 'Paragraph/Figure/Table', width: 14 },
  { key: 'type', heading: 'Type of comment', width: 11 },
  { key: 'comments', heading: 'Comments', width: 36 },
  { key: 'proposed', heading: 'Proposed change', width: 36 },
  { key: 'observations', heading: 'Observations of the secretariat', width: 22 },
];

/** The comment form of ISO, IEC and CEN (2012-03). The committee's software puts forms together by the headings. */
export function iso(source: ListSource, { order: _, replies: __, ...choice }: EntryChoice = {}): Table {
  // The form is one document's; of several, each row has to say which.
  const isOfSeveral = source.documents.length > 1;
  return {
    kind: 'table',
    name: isoName,
    head: headOf(source),
    columns: isoColumns(isOfSeveral),
    rows: entriesOf(source, choice).map((entry) => ({
      cells: [
        textCell(`SE-${String(entry.number).padStart(3, '0')}`),
        ...(isOfSeveral ? [textCell(entry.place.document)] : []),
        // A page or PDF has no numbered lines.
        empty,
        textCell(clauseOf(entry)),
        textCell(paragraphOf(entry)),
        typeOf(entry),
        textCell(commentsOf(entry)),
        textCell(proposalSentence(entry.comment, entry.place)),
        empty,
      ],
    })),
    returns: false,
  };
}

/** A question or a piece of information may be of any of the three: whoever sends the form says which. */
const types: Record<(typeof commentTypes)[number], 'ge' | 'te' | 'ed' | undefined> = {
  allmän: 'ge',
  fråga: undefined,
  upplysning: undefined,
  sak: 'te',
  redaktionell: 'ed',
};

const typeOf = ({ comment: { classifying } }: Entry): Cell => textCell(classifying && types[classifying]);

function clauseOf({ place: { path } }: Entry): string | undefined {
  return path.map(clauseNumber).findLast(Boolean) ?? path.at(-1);
}

/** "3.1.2", "A.2", "Bilaga 1" at the beginning of a heading. */
function clauseNumber(heading: string): string | undefined {
  const number = headingNumber(heading);
  return number?.kind === 'chapter' ? number.parts.join('.') : number?.text;
}

/** A table or figure that the words name, the headings without number, which paragraph under them; or the page. */
function paragraphOf({ place: { path, quote, paragraph, page } }: Entry): string | undefined {
  const exhibit = /^\s*(tabell|figur|table|figure)\s+(\d+(?:\.\d+)*)/i.exec(quote ?? path.at(-1) ?? '');
  if (exhibit) return `${/^t/i.test(exhibit[1] ?? '') ? 'Table' : 'Figure'} ${exhibit[2]}`;
  const last = path.findLastIndex((heading) => clauseNumber(heading) !== undefined);
  const below = last < 0 ? [] : path.slice(last + 1);
  const parts = [...below, paragraph === undefined ? '' : `Paragraph ${paragraph}`].filter(Boolean);
  return parts.join(', ') || (page === undefined ? undefined : `Page ${page}`);
}

/** In UTF-16 units: how much is quoted of words that are gone. */
const longestQuote = 80;

function commentsOf({ comment, place, from }: Entry): string {
  const { assessing, commenting, describing } = comment;
  // Unmarked, it would stand as ours.
  const who = from && (senderName(from) || unknownSender);
  const gone = aboutGone(comment, place, longestQuote);
  return [who && `${capital(who)}:`, gone, assessing && `${capital(assessing)}.`, commenting, describing]
    .filter(Boolean)
    .join('\n');
}
