import type { Comment, Target } from '../../../model/comment.ts';
import { isRecognised, isStruck, quoteBefore, quoteOf } from '../../../model/target/quote.ts';
import type { Selector } from '../../../model/target/selectors.ts';
import { byTarget, lastPageOf, pageOf, saidPath, selectorsOf, type TargetOf } from '../../../model/target/target.ts';
import { titleInSwedish } from '../../../model/title.ts';
import { cutsWord } from '../../../text/cut-words.ts';
import { type FlatDocument, placeAt } from '../../../text/flatten.ts';
import { headingsUnder, pathKey } from '../../../text/heading-path.ts';
import { quotedPlace } from '../../../text/quoted-place.ts';
import { sectionHeading } from '../../../text/section-heading.ts';
import { standingAt, struckBlockAt } from '../../../text/struck-blocks.ts';
import type { ListSource } from '../../list.ts';
import { inNoVersion } from '../sentences.ts';
import { editionTexts, quoteStanding } from './absent-words.ts';
import { earlierTexts } from './earlier-text.ts';
import { isOnWeb, type LinkPassage, linkTo } from './link.ts';
import { presentPath } from './present-path.ts';
import { pathsByNumbers } from './said-paths.ts';
import { spotText, type Times } from './spot.ts';

/** Where a comment's words stand, for a reader and for the order. */
export interface EntryPlace {
  /** The document's title. */
  document: string;
  /** The headings above, the outermost first; of a section its own as the last. */
  path: readonly string[];
  page?: number;
  /** The page that its words end on, where that is known to be another. */
  lastPage?: number;
  /** The words commented on, a line break between blocks. */
  quote?: string;
  /** Are they struck out of the document? */
  struck?: true;
  /** Were they read from the picture of a scanned page? */
  recognised?: true;
  /** In which version the words or the heading stand, where they aren't in the comment's own any more; or that the words stand in none. */
  earlier?: string;
  /** Do its words stand nowhere in the document that it was made on? They have come in a file, and nobody that is answered has said them. */
  absent?: true;
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
export function placing(source: ListSource): (comment: Comment) => EntryPlace {
  const documents = new Map(
    source.documents.map(({ id, title }, number) => [id, { title: titleInSwedish(title), number }]),
  );
  const editions = new Map(source.editions.map((edition, number) => [edition.id, { edition, number }]));
  const textOf = editionTexts(source);
  const byNumbers = pathsByNumbers(source.comments);
  const earlierIn = earlierTexts(source);
  const standingOf = quoteStanding(source, textOf);
  return (comment) => {
    const { target } = comment;
    const standing = standingOf(comment);
    const isAbsent = standing === 'absent';
    // What has never been placed has been in no earlier version, whatever became of its place.
    const isUnplaced = standing === 'stands' && comment.derivedFrom === undefined;
    const earlier = isAbsent ? inNoVersion : isUnplaced ? undefined : earlierIn(comment);
    const selectors = selectorsOf(target);
    const find = <Type extends Selector['type']>(type: Type) =>
      selectors.find((one): one is Named<Type> => one.type === type);
    // A comment that has lost its words keeps their old place, which is none in this text.
    const isPlaced = !comment.withoutPlace && comment.carried?.state !== 'lost';
    const text = isPlaced ? textOf(comment.edition) : undefined;
    const known = editions.get(comment.edition);
    const address = known?.edition.identifiers.find(({ kind, value }) => kind === 'address' && isOnWeb(value))?.value;
    const quoted = target.type === 'passage' ? find('TextQuoteSelector') : undefined;
    const said = saidPath(comment.target);
    const position = find('TextPositionSelector');
    const isThere =
      position !== undefined && text?.text.slice(position.start, position.end) === find('TextQuoteSelector')?.exact;
    // An offset may be one in another reading of the text's changes, or in a colleague's file.
    const found = quoted && text && !isThere ? quotedPlace(selectors, text).span?.start : undefined;
    const at = isPlaced ? (found ?? position?.start ?? startOf(target, text)) : undefined;
    const here = text && at !== undefined && at >= 0 ? placeAt(text, at) : -1;
    const kept = text?.places[here]?.section;
    // Where its words stand in the text, the text knows the headings; a comment says those that were read when it was written.
    const isKnown =
      isThere ||
      found !== undefined ||
      position === undefined ||
      said.length === 0 ||
      pathKey(said) === pathKey(kept ?? []);
    // They may have been commented on in a reading in which they stand.
    const isInStruck = (isThere || found !== undefined) && struckBlockAt(at ?? 0, text?.struck) !== undefined;
    const struck = !isAbsent && (isStruck(comment) || isInStruck);
    // The kept text has struck words last. Texts kept before struck words had places don't know their headings.
    const isAside = isStruck(comment) && !text?.struck;
    const path = (isKnown && !isAside ? kept : undefined) ?? presentPath(byNumbers(comment), textOf(comment.edition));
    const page = isPlaced ? pageOf(target) : undefined;
    const lastPage = isPlaced && target.type === 'passage' ? lastPageOf(target) : undefined;
    const paragraph = text && target.type === 'passage' && !struck ? paragraphOf(text, here) : undefined;
    const link =
      address === undefined
        ? undefined
        : linkTo(address, { ...(isPlaced && !isAbsent && passageOf(comment)), ...(page !== undefined && { page }) });
    return {
      document: documents.get(comment.document)?.title ?? '',
      path,
      ...(page !== undefined && { page }),
      ...(lastPage !== undefined && { lastPage }),
      ...(quoted && { quote: wordsRead(comment) }),
      ...(struck && { struck: true }),
      ...(isRecognised(comment) && { recognised: true }),
      ...(earlier !== undefined && { earlier }),
      ...(isAbsent && { absent: true }),
      ...(paragraph !== undefined && { paragraph }),
      ...(link !== undefined && { link }),
      spot: isPlaced ? spotOf(target, find('remiss:OccurrenceSelector'), text, at) : '',
      documentNumber: documents.get(comment.document)?.number ?? documents.size,
      editionNumber: known?.number ?? editions.size,
      ...(at !== undefined && !isAside && { start: standingAt(at, text?.struck) }),
    };
  };
}

/**
 * The words that the comment was written on: a passage that a new version has changed says what it was, until the reviewer has seen what
 * it has become. Otherwise a list would have them answer what they never read.
 */
function wordsRead(comment: Comment): string {
  const before = comment.carried?.state === 'changed' ? quoteBefore(comment) : undefined;
  return before?.replaceAll('\u2029', '\n') ?? quoteOf(comment);
}

function spotOf(
  target: Comment['target'],
  times: Times | undefined,
  text: FlatDocument<number> | undefined,
  at: number | undefined,
): string {
  return byTarget(target, {
    document: () => '',
    rectangle: spotText,
    section({ path }) {
      const alike = text ? headingsUnder(path, text) : [];
      const nth = alike.findIndex(({ start }) => start === at) + 1;
      return alike.length > 1 && nth > 0 ? spotText({ type: 'section', nth, of: alike.length }) : '';
    },
    passage: (passage) =>
      times && (times.of > 1 || isCut(passage)) ? spotText({ type: 'passage', nth: times.nth, of: times.of }) : '',
  });
}

/** A quote that ends within a word may have been selected so, or have been a whole word in an older text. */
function isCut({ selectors }: TargetOf<'passage'>): boolean {
  const { exact = '', prefix = '', suffix = '' } = selectors.find((one) => one.type === 'TextQuoteSelector') ?? {};
  return cutsWord(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length });
}

/** A section is found by its heading. */
function passageOf({ target }: Comment): LinkPassage {
  return byTarget<LinkPassage>(target, {
    document: () => ({}),
    rectangle: () => ({}),
    section: ({ path }) => ({ quote: path.at(-1) ?? '' }),
    passage: ({ selectors }) => passageIn(selectors),
  });
}

function passageIn(selectors: readonly Selector[]): LinkPassage {
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  const times = selectors.find((one) => one.type === 'remiss:OccurrenceSelector')?.of;
  if (!quote) return {};
  const { exact, prefix = '', suffix = '' } = quote;
  return { quote: exact, prefix, suffix, ...(times !== undefined && { times }) };
}

/** Where a comment that quotes no words begins: a section's at its heading, the whole document's before all else. */
const startOf = (target: Target, text: FlatDocument<number> | undefined): number | undefined =>
  byTarget(target, {
    document: () => -1,
    rectangle: () => undefined,
    section: (section) => text && sectionHeading(section, text)?.start,
    passage: () => undefined,
  });

/** `flatten` gives all blocks under a heading one list of headings, and the heading is the first of them. */
function paragraphOf({ places }: FlatDocument<number>, index: number): number | undefined {
  const section = places[index]?.section;
  if (!section || section.length === 0) return undefined;
  let first = index;
  while (first > 0 && places[first - 1]?.section === section) first--;
  return index > first ? index - first : undefined;
}
