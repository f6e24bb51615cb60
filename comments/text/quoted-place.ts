import { itemAt } from '../../language/lists/item-at.ts';
import type { Selector } from '../model/target/selectors.ts';
import { type ComparableText, comparable } from './comparable-text.ts';
import { cutsWord, isCutQuote } from './cut-words.ts';
import { type FlatDocument, type FlatSpan, isOnPage, placeAt } from './flatten.ts';
import { pathKey } from './heading-path.ts';

/** The whole text is bared once, for all comments of a document. */
const bared = new WeakMap<FlatDocument<unknown>, ComparableText>();

function bareOf(document: FlatDocument<unknown>): ComparableText {
  const known = bared.get(document) ?? comparable(document.text);
  bared.set(document, known);
  return known;
}

/**
 * Where words stand of which no more is said than what they are, and perhaps the section, the page, and which of several times:
 * what a row of a list says. Hyphens and white space don't count, so the words may come with a typesetter's or without.
 * @returns `span`: the one place that all of it speaks for; `alike`: where nothing tells which, all that it may be
 */
export function quotedPlace(
  selectors: readonly Selector[],
  document: FlatDocument<unknown>,
): { span?: FlatSpan; alike: readonly FlatSpan[] } {
  const said = saidIn(selectors);
  const all = occurrences(said.quote, document);
  const numbered = said.times?.of === all.length ? all[said.times.nth - 1] : undefined;
  if (numbered) return { span: numbered, alike: [] };
  const uncut = all.filter((span) => !cutsWord(document.text, span));
  const whole = uncut.length > 0 ? uncut : all;
  const at = ({ start }: FlatSpan) => itemAt(document.places, placeAt(document, start));
  const section = said.section && pathKey(said.section);
  const { page } = said;
  const onPage = page === undefined ? [] : whole.filter((span) => isOnPage(at(span), page));
  const inSection = section === undefined ? [] : whole.filter((span) => pathKey(at(span).section) === section);
  const inBoth = inSection.filter((span) => onPage.includes(span));
  const exactly = [inBoth, onPage, inSection].find(({ length }) => length > 0);
  // Whoever writes a list by hand names the nearest heading, and not all those above it.
  const nearest = said.section?.slice(-1) ?? [];
  const belowNearest = whole.filter((span) => at(span).section.some((title) => pathKey([title]) === pathKey(nearest)));
  const best = exactly ?? (belowNearest.length > 0 ? belowNearest : whole);
  // In another section and on another page it may be another text.
  const isElsewhere =
    exactly === undefined &&
    (section !== undefined || (said.page !== undefined && whole.some((span) => at(span).page !== undefined)));
  const [span] = best;
  const isSure = span && best.length === 1 && !isElsewhere && (uncut.length > 0 || isCutQuote(document.text, span));
  return isSure ? { span, alike: [] } : { alike: best };
}

/**
 * Where words stand that were quoted from within words: letter by letter, together with what is said to stand beside them.
 * @returns undefined where they weren't, or don't stand there once
 */
export function placeWithin(selectors: readonly Selector[], document: FlatDocument<unknown>): FlatSpan | undefined {
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  const { exact = '', prefix = '', suffix = '' } = quote ?? {};
  if (
    !cutsWord(prefix + exact, { start: 0, end: prefix.length }) &&
    !cutsWord(exact + suffix, { start: 0, end: exact.length })
  )
    return undefined;
  const place = placeBetween({ before: prefix, words: exact, after: suffix }, document);
  return place && cutsWord(document.text, place) ? place : undefined;
}

/** Where words stand together with what is said to stand beside them; undefined where that is nowhere, or in several places. */
export function placeBetween(
  { before, words, after }: Readonly<Record<'before' | 'words' | 'after', string>>,
  document: FlatDocument<unknown>,
): FlatSpan | undefined {
  const [place, ...others] = occurrences(before + words + after, document);
  if (!place || others.length > 0) return undefined;
  const within = comparable(document.text.slice(place.start, place.end), place.start);
  const first = comparable(before).text.length;
  const last = first + comparable(words).text.length - 1;
  const [start, end] = [within.starts[first], within.ends[last]];
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}

function saidIn(selectors: readonly Selector[]) {
  const said: { quote: string; page?: number; section?: readonly string[]; times?: { nth: number; of: number } } = {
    quote: '',
  };
  for (const selector of selectors) {
    if (selector.type === 'TextQuoteSelector') said.quote ||= selector.exact;
    else if (selector.type === 'FragmentSelector') said.page = Number(/^page=(\d+)/.exec(selector.value)?.[1]);
    else if (selector.type === 'remiss:SectionSelector') said.section = selector.path;
    else if (selector.type === 'remiss:OccurrenceSelector') said.times = selector;
  }
  return said;
}

/** Of short quotes, which stand in many places, and which many comments have: by the words that are compared. */
const shortQuotes = new WeakMap<FlatDocument<unknown>, Map<string, readonly FlatSpan[]>>();
/** In UTF-16 units. */
const longestShort = 40;

/** All places where the words stand, also those that begin or end within a word. */
export function occurrences(quote: string, document: FlatDocument<unknown>): readonly FlatSpan[] {
  const wanted = comparable(quote).text;
  if (wanted.length > longestShort) return search(wanted, document);
  const known = shortQuotes.get(document) ?? new Map<string, readonly FlatSpan[]>();
  shortQuotes.set(document, known);
  const found = known.get(wanted) ?? search(wanted, document);
  known.set(wanted, found);
  return found;
}

function search(wanted: string, document: FlatDocument<unknown>): FlatSpan[] {
  const { text, starts, ends } = bareOf(document);
  const found: FlatSpan[] = [];
  for (let at = wanted === '' ? -1 : text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    found.push({ start: itemAt(starts, at), end: itemAt(ends, at + wanted.length - 1) });
  return found;
}
