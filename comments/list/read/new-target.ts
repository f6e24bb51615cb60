import type { Target } from '../../model/comment.ts';
import { pdfFragments, type Selector } from '../../model/target/selectors.ts';
import type { TargetOf } from '../../model/target/target.ts';
import type { FlatDocument, FlatSpan } from '../../text/flatten.ts';
import { headingsUnder, pathEndingIn, pathKey } from '../../text/heading-path.ts';
import { quotedPlace } from '../../text/quoted-place.ts';
import { sectionHeading } from '../../text/section-heading.ts';
import { selectorsAt } from '../../text/selectors-at.ts';
import { pageSpot, type Spot, spotIn } from '../entries/places/spot.ts';
import { quoteIn } from '../entries/sentences.ts';
import { type ColumnKey, pathJoint, wholeDocument } from '../templates/columns.ts';
import type { FileRow } from './rows.ts';

/** The text that a new row is about, as far as it is known. */
export interface KnownText {
  /** Its blocks; undefined where no text is kept. */
  document: FlatDocument<number> | undefined;
  /** Is it a page on the web, which has no pages of its own? */
  isWeb: boolean;
}

/** The target of a row without a known comment, and what is missing of its place. */
export interface TargetRead {
  target: Target;
  unknown?: 'area' | 'place';
}

/**
 * What the row's place says, where it comes from a list of ours; else the words it quotes, under its heading and on its page; else its
 * section, its page, the whole. Of words and headings that stand in the text all is said that tells where: what stands there now is
 * then found in another version, too.
 */
export function targetIn(row: Pick<FileRow, 'id' | 'cells' | 'spot' | 'path'>, text: KnownText): TargetRead {
  const cell = (column: ColumnKey) => row.cells.get(column) ?? '';
  const spot = spotIn(row.spot);
  const written = pathIn(cell('section'), row.path);
  // People write the last heading alone.
  const path = [...((text.document && pathEndingIn(written, text.document)) ?? written)];
  if (spot?.type === 'rectangle') return { target: { ...spot, ...(path.length > 0 && { path }) } };
  const { quote: quoted, struck, recognised } = quoteIn(cell('quote'));
  const quote = quoted.replace(/\r\n?|\n/g, '\u2029');
  const page = pageIn(cell('page'));
  if (quote.trim() !== '') {
    const selectors = wordsAt(quote, path, page, spot, text);
    return { target: { type: 'passage', selectors, ...(struck && { struck }), ...(recognised && { recognised }) } };
  }
  // A row of a list of ours that has no column for the words may be about some.
  const isCut = row.id !== '' && !row.cells.has('quote');
  if (path.length > 0) return { target: sectionAt(path, page, spot, text), ...(isCut && { unknown: 'place' }) };
  if (page !== undefined && !text.isWeb) return { target: pageSpot(Number(page)), unknown: isCut ? 'place' : 'area' };
  return { target: { type: 'document' }, ...((isCut || page !== undefined) && { unknown: 'place' }) };
}

/** All the headings, where the one that stands in the list is still the last of them; else what somebody has written instead. */
function pathIn(section: string, all: string): string[] {
  const [said, known] = [headingsIn(section), headingsIn(all)];
  if (known.length > 0 && pathKey(known.slice(-1)) === pathKey(said.slice(-1))) return known;
  return pathKey(said) === pathKey([wholeDocument]) ? [] : said;
}

const headingsIn = (text: string): string[] =>
  text
    .split(pathJoint.trim())
    .map((heading) => heading.trim())
    .filter(Boolean);

/** The number, as people write pages: "12", "s. 12", "sidan 12–14" for the first of them. */
const pageIn = (text: string): string | undefined =>
  /^\s*(?:(?:s\.|sid\.?|sidan?)\s*)?([1-9]\d{0,5})\b/i.exec(text)?.[1];

/** Does a cell hold text that isn't a page number? A lone dash means that there is none. */
export const isOddPage = (text: string): boolean => pageIn(text) === undefined && !/^[-–—]?$/.test(text.trim());

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
  // Only the page in a target says that it is a PDF's, so without a page a PDF isn't searched for the words.
  const span = document && (isWeb || page !== undefined) ? quotedPlace(said, document).span : undefined;
  return span && document ? described(document, span, page) : said;
}

/** @param page where the row says one @param spot which of several headings alike it is, where that is known */
export function sectionAt(
  path: string[],
  page: string | undefined,
  spot: Spot | undefined,
  { document, isWeb }: KnownText,
): Target {
  const said: TargetOf<'section'> = { type: 'section', path, selectors: onPage(page) };
  if (!document || (!isWeb && page === undefined)) return said;
  const alike = headingsUnder(path, document);
  const times = spot?.type === 'section' && spot.of === alike.length ? spot : undefined;
  const heading = times ? alike[times.nth - 1] : sectionHeading(said, document);
  if (!heading) return said;
  return { type: 'section', path: [...heading.section], selectors: described(document, heading, page) };
}

const described = (document: FlatDocument<number>, { start, end }: FlatSpan, page: string | undefined): Selector[] => [
  ...selectorsAt(document, { start, end }),
  ...onPage(page),
];

const onPage = (page: string | undefined): Selector[] =>
  page === undefined ? [] : [{ type: 'FragmentSelector', conformsTo: pdfFragments, value: `page=${page}` }];

/** Lists that were written before hyphens at line ends were joined have a blank where the line ended. */
const withLineEnds = (quote: string) => quote.replace(/(?<=[\p{L}\p{N}][-\u2010]) (?=[\p{L}\p{N}])/gu, '\n');
