import type { Comment } from '../annotations/comment.ts';
import { cutsWord } from '../annotations/cut-words.ts';
import { type FlatDocument, placeAt } from '../annotations/flatten.ts';
import { headingNamed, headingsUnder, pathKey } from '../annotations/heading-path.ts';
import { keptDocument } from '../annotations/kept-document.ts';
import { quoteOf } from '../annotations/quote.ts';
import type { Selector } from '../annotations/selectors.ts';
import { linkTo, type Passage } from './link.ts';
import type { ListSource } from './list.ts';
import { pathsByNumbers, saidPath } from './said-paths.ts';
import { spotText, type Times } from './spot.ts';

/** Where a comment's words stand, for a reader and for the order. */
export interface Place {
  /** The document's title. */
  document: string;
  /** The headings above, the outermost first; of a section its own as the last. */
  path: readonly string[];
  page?: number;
  /** The words commented on, a line break between blocks. */
  quote?: string;
  /** Which paragraph under its heading, from 1, where the text is kept. */
  paragraph?: number;
  link?: string;
  /** What else is needed to tell where it is, as files that come back say it; mostly nothing. */
  spot: string;
  /** The document's and the edition's number, and where in the edition: UTF-16 units, or undefined where that isn't known. */
  documentNumber: number;
  editionNumber: number;
  start?: number;
}

type Named<Type extends Selector['type']> = Extract<Selector, { type: Type }>;

/** The place of each of the source's comments. */
export function placing(source: ListSource): (comment: Comment) => Place {
  const documents = new Map(source.documents.map(({ id, title }, number) => [id, { title, number }]));
  const editions = new Map(source.editions.map((edition, number) => [edition.id, { edition, number }]));
  const texts = new Map<string, FlatDocument<number> | undefined>();
  const textOf = (id: string) => {
    if (!texts.has(id)) {
      const snapshot = source.snapshots.get(editions.get(id)?.edition.snapshot ?? '');
      texts.set(id, snapshot && keptDocument(snapshot));
    }
    return texts.get(id);
  };
  const byNumbers = pathsByNumbers(source.comments);
  return (comment) => {
    const { target } = comment;
    const selectors = 'selectors' in target ? target.selectors : [];
    const find = <Type extends Selector['type']>(type: Type) =>
      selectors.find((one): one is Named<Type> => one.type === type);
    // A comment that has lost its words keeps their old place, which is none in this text.
    const isPlaced = !comment.withoutPlace && comment.carried?.state !== 'lost';
    const text = isPlaced ? textOf(comment.edition) : undefined;
    const known = editions.get(comment.edition);
    const address = known?.edition.identifiers.find(({ kind }) => kind === 'address')?.value;
    const quoted = target.type === 'passage' ? find('TextQuoteSelector') : undefined;
    const said = saidPath(comment);
    const position = find('TextPositionSelector');
    const at = isPlaced ? (position?.start ?? headingAt(text, target)) : undefined;
    const here = text && at !== undefined && at >= 0 ? placeAt(text, at) : -1;
    const kept = text?.places[here]?.section;
    // Where its words stand in the text, the text knows the headings; a comment says those that were read when it was written.
    const isThere =
      position === undefined || text?.text.slice(position.start, position.end) === find('TextQuoteSelector')?.exact;
    const isKnown = isThere || said.length === 0 || pathKey(said) === pathKey(kept ?? []);
    const path = (isKnown ? kept : undefined) ?? byNumbers(comment);
    const page = isPlaced ? pageOf(target) : undefined;
    const paragraph = text && target.type === 'passage' ? paragraphOf(text, here) : undefined;
    const link =
      address === undefined
        ? undefined
        : linkTo(address, { ...(isPlaced && passageOf(comment)), ...(page !== undefined && { page }) });
    return {
      document: documents.get(comment.document)?.title ?? '',
      path,
      ...(page !== undefined && { page }),
      ...(quoted && { quote: quoteOf(comment) }),
      ...(paragraph !== undefined && { paragraph }),
      ...(link !== undefined && { link }),
      spot: isPlaced ? spotOf(target, find('remiss:OccurrenceSelector'), text, at) : '',
      documentNumber: documents.get(comment.document)?.number ?? documents.size,
      editionNumber: known?.number ?? editions.size,
      ...(at !== undefined && { start: at }),
    };
  };
}

function spotOf(
  target: Comment['target'],
  times: Times | undefined,
  text: FlatDocument<number> | undefined,
  at: number | undefined,
): string {
  if (target.type === 'document') return '';
  if (target.type === 'rectangle') return spotText(target);
  if (target.type === 'passage')
    return times && (times.of > 1 || isCut(target)) ? spotText({ type: 'passage', nth: times.nth, of: times.of }) : '';
  const alike = text ? headingsUnder(target.path, text) : [];
  const nth = alike.findIndex(({ start }) => start === at) + 1;
  return alike.length > 1 && nth > 0 ? spotText({ type: 'section', nth, of: alike.length }) : '';
}

/** Half words alone don't tell whether they were quoted so, or have been whole in an older text. */
function isCut({ selectors }: Extract<Comment['target'], { type: 'passage' }>): boolean {
  const { exact = '', prefix = '', suffix = '' } = selectors.find((one) => one.type === 'TextQuoteSelector') ?? {};
  return cutsWord(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length });
}

function pageOf(target: Comment['target']): number | undefined {
  if (target.type === 'rectangle') return target.page;
  const fragment = 'selectors' in target ? target.selectors.find((one) => one.type === 'FragmentSelector') : undefined;
  const page = /^page=([1-9]\d*)/.exec(fragment?.value ?? '')?.[1];
  return page === undefined ? undefined : Number(page);
}

/** Of a section its heading is what can be found. */
function passageOf({ target }: Comment): Passage {
  if (target.type === 'section') return { quote: target.path.at(-1) ?? '' };
  if (target.type !== 'passage') return {};
  const { selectors } = target;
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  const times = selectors.find((one) => one.type === 'remiss:OccurrenceSelector')?.of;
  if (!quote) return {};
  const { exact, prefix = '', suffix = '' } = quote;
  return { quote: exact, prefix, suffix, ...(times !== undefined && { times }) };
}

/** Where the section's heading stands, by the headings above it. */
function headingAt(text: FlatDocument<number> | undefined, target: Comment['target']): number | undefined {
  if (target.type === 'document') return -1;
  if (target.type !== 'section' || !text) return undefined;
  return (headingsUnder(target.path, text)[0] ?? headingNamed(target.path, text))?.start;
}

/** `flatten` gives all blocks under a heading one list of headings, and the heading is the first of them. */
function paragraphOf({ places }: FlatDocument<number>, index: number): number | undefined {
  const section = places[index]?.section;
  if (!section || section.length === 0) return undefined;
  let first = index;
  while (first > 0 && places[first - 1]?.section === section) first--;
  return index > first ? index - first : undefined;
}
