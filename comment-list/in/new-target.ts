import type { Target } from '../../annotations/comment.ts';
import { describe as selectorsAt } from '../../annotations/describe.ts';
import type { FlatDocument, FlatSpan } from '../../annotations/flatten.ts';
import { headingNamed, headingsUnder } from '../../annotations/heading-path.ts';
import { quotedPlace } from '../../annotations/quoted-place.ts';
import { pdfFragments, type Selector } from '../../annotations/selectors.ts';
import { type ColumnKey, pathJoint } from '../columns.ts';
import { pageSpot, type Spot, spotIn } from '../spot.ts';
import type { FileRow } from './rows.ts';

/** The text that a new row is about, as far as it is known. */
export interface KnownText {
  /** Its blocks; undefined where no text is kept. */
  document: FlatDocument<number> | undefined;
  /** Is it a page on the web, which has no pages of its own? */
  isWeb: boolean;
}

/** What a row that isn't known speaks of, and what of its place isn't told. */
export interface TargetRead {
  target: Target;
  unknown?: 'area' | 'place';
}

/**
 * What the row's place says, where it comes from a list of ours; else the words it quotes, under its heading and on its page; else its
 * section, its page, the whole. Of words and headings that stand in the text all is said that tells where: what stands there now is
 * then found in another version, too.
 */
export function targetIn(row: Pick<FileRow, 'id' | 'cells' | 'spot'>, text: KnownText): TargetRead {
  const cell = (column: ColumnKey) => row.cells.get(column) ?? '';
  const spot = spotIn(row.spot);
  const path = cell('section')
    .split(pathJoint.trim())
    .map((heading) => heading.trim())
    .filter(Boolean);
  if (spot?.type === 'rectangle') return { target: { ...spot, ...(path.length > 0 && { path }) } };
  const quote = cell('quote').replace(/\r\n?|\n/g, '\u2029');
  const page = /^\s*(?:s\.|sid\.?|sidan?)?\s*([1-9]\d{0,5})\b/i.exec(cell('page'))?.[1];
  if (quote.trim() !== '') return { target: { type: 'passage', selectors: wordsAt(quote, path, page, spot, text) } };
  // A row of a list of ours that has no column for the words may be about some.
  const isCut = row.id !== '' && !row.cells.has('quote');
  if (path.length > 0) return { target: sectionAt(path, page, spot, text), ...(isCut && { unknown: 'place' }) };
  if (page !== undefined && !text.isWeb) return { target: pageSpot(Number(page)), unknown: isCut ? 'place' : 'area' };
  return { target: { type: 'document' }, ...((isCut || page !== undefined) && { unknown: 'place' }) };
}

function wordsAt(
  quote: string,
  path: readonly string[],
  page: string | undefined,
  spot: Spot | undefined,
  { document, isWeb }: KnownText,
): Selector[] {
  const said: Selector[] = [
    { type: 'TextQuoteSelector', exact: page === undefined ? quote : withLineEnds(quote) },
    ...(path.length > 0 ? [{ type: 'remiss:SectionSelector' as const, path: [...path] }] : []),
    ...onPage(page),
    ...(spot?.type === 'passage' ? [{ type: 'remiss:OccurrenceSelector' as const, nth: spot.nth, of: spot.of }] : []),
  ];
  // Without its page the words of a PDF don't tell that they are of one.
  const span = document && (isWeb || page !== undefined) ? quotedPlace(said, document).span : undefined;
  return span && document ? described(document, span, page) : said;
}

function sectionAt(
  path: string[],
  page: string | undefined,
  spot: Spot | undefined,
  { document, isWeb }: KnownText,
): Target {
  const alike = document && (isWeb || page !== undefined) ? headingsCalled(path, document) : [];
  const times = spot?.type === 'section' && spot.of === alike.length ? spot : undefined;
  const heading = times ? alike[times.nth - 1] : alike.length === 1 ? alike[0] : undefined;
  if (!heading || !document) return { type: 'section', path, selectors: onPage(page) };
  return { type: 'section', path: [...heading.section], selectors: described(document, heading, page) };
}

/** Those under just these headings; else the one that an older list may have put under others. */
function headingsCalled(path: readonly string[], document: FlatDocument<number>) {
  const under = headingsUnder(path, document);
  if (under.length > 0) return under;
  const named = headingNamed(path, document);
  return named ? [named] : [];
}

const described = (document: FlatDocument<number>, { start, end }: FlatSpan, page: string | undefined): Selector[] => [
  ...selectorsAt(document, { start, end }),
  ...onPage(page),
];

const onPage = (page: string | undefined): Selector[] =>
  page === undefined ? [] : [{ type: 'FragmentSelector', conformsTo: pdfFragments, value: `page=${page}` }];

/** Lists that were written before hyphens at line ends were joined have a blank where the line ended. */
const withLineEnds = (quote: string) => quote.replace(/(?<=[\p{L}\p{N}][-\u2010]) (?=[\p{L}\p{N}])/gu, '\n');
