import { abbreviationsWithin, beforeFigures, closing, lettered, months, openers } from './abbreviations.ts';

/** A stop with what closes behind it: quotation marks, brackets, a footnote's number. */
const stops = /(?:[.!?…]+|\u2029|\n\s*\n)([”"'’»)\]]*)(?:[¹²³⁴-⁹]{1,2}|(?<=\p{L}[.!?…]["”’»)\]]*)\d{1,2}(?=\s|$))?/gu;

/** What may stand before a sentence's first letter. */
const opening = /^\s[”"'’»«([–—•-]*\s?/u;

/** In characters: what is longer is no word, and an unlimited look back would take quadratic time. */
const reach = 40;

/**
 * Where sentences end: offsets of what stands behind the last sign of each, from the first to the last. The text's own end is
 * the last one's.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (const { 0: stop, 1: closed = '', index } of text.matchAll(stops)) {
    const end = index + stop.length;
    if (end >= text.length || !isEnd(text, { start, index, stop, closed })) continue;
    ends.push(end);
    start = end;
  }
  ends.push(text.length);
  return ends;
}

interface Stop {
  /** Where the sentence begins. */
  start: number;
  /** Where the stop stands. */
  index: number;
  stop: string;
  /** Quotation marks and brackets in it. */
  closed: string;
}

function isEnd(text: string, at: Stop): boolean {
  const { index, stop, closed } = at;
  if (/^\s/u.test(stop)) return true;
  const behind = text.slice(index + stop.length, index + stop.length + reach).replace(/^\s+/u, ' ');
  if (!/^\s/u.test(behind)) return closed === '' && isWithoutBlank(text, index, stop, behind);
  const next = behind.replace(opening, '');
  // A small letter continues the sentence that the stop is in; if only blanks follow, the text ends here.
  if (next.trim() === '' || /^\p{Ll}/u.test(next)) return false;
  if (stop.startsWith('…') || stop.startsWith('...')) return !/[[(]/.test(text.charAt(index - 1));
  if (!stop.startsWith('.')) return closed === '' || endsWhenClosed(text, at, next);
  return isFullStop(text, at, next);
}

/** "Vad är det?Psykisk hälsa", where a blank was forgotten; but no address, file or program is cut. */
function isWithoutBlank(text: string, index: number, stop: string, behind: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(behind)) return false;
  if (/^[!?…]/u.test(stop)) return true;
  const before = /(?<!\S)\S*$/u.exec(text.slice(Math.max(0, index - reach), index))?.[0] ?? '';
  const word = /^\S*/u.exec(behind)?.[0] ?? '';
  return /^["”(]?\p{L}?\p{Ll}{2,}$/u.test(before) && /^\p{Lu}\p{Ll}+[,;:.!?]?$/u.test(word);
}

/** After a question or exclamation and its closing mark: a bracket of its own ends there, a quote goes on with who said it. */
function endsWhenClosed(text: string, { start, closed }: Stop, next: string): boolean {
  if (/[)\]]/u.test(closed)) return /^\s*[([]/u.test(text.slice(start, start + reach));
  return openers.has(wordOf(next).toLowerCase());
}

function isFullStop(text: string, { start, index }: Stop, next: string): boolean {
  const before = text.slice(Math.max(start, index - reach), index);
  const word = /(?<![^\s([”"'’»«])[^\s([”"'’»«]*$/u.exec(before)?.[0] ?? '';
  const earlier = before.slice(0, before.length - word.length).trimEnd();
  const first = earlier === '' && start >= index - reach;
  if (/^\d+(?:\.\d+)*$/u.test(word)) return isEndBehindNumber(word, earlier, first, next);
  const isFigure = /^\d/u.test(next);
  const counted = /\d(?:\s*(?:tusen|miljon(?:er)?|miljard(?:er)?|(?:milj|mdr|kv|kub)\.?))?$/u.test(earlier);
  if (/^\p{L}$/u.test(word)) return isEndBehindLetter(word, earlier, { first, counted, isFigure });
  // "SKR. 290 kommuner": capitals are a name, so the stop ends the sentence.
  if (/^\p{Lu}{2,}$/u.test(word)) return true;
  const key = withSpacedParts(word, earlier).toLowerCase();
  // "3,5 milj. kr." is measured.
  if (closing.has(key) || (counted && /^(?:kr|km|kg|cm|euro)$/u.test(word))) return true;
  // "St. Göran" is a saint, "14 st." are pieces.
  if (word === 'St' || abbreviationsWithin.has(key) || abbreviationsWithin.has(word.toLowerCase())) return false;
  if (isFigure && beforeFigures.has(word.toLowerCase())) return false;
  // "i.o.m.", "a.k.a.": abbreviations of this form don't end a sentence; an address has a longer word in it.
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(key) && !/^\p{L}{2,3}\.(?:se|nu|eu|fi|no)$/u.test(key)) return false;
  return counted || !/^[bcdfghjklmnpqrstvwxz]{2,4}$/u.test(word);
}

/** An item's number ends no sentence; nor does the day before a month. */
function isEndBehindNumber(number: string, earlier: string, first: boolean, next: string): boolean {
  const isLong = /^\d{3,}$/u.test(number);
  if (first) return isLong;
  if (!isLong && (/[,;:–-]$/u.test(earlier) || /(?<!\p{L})(?:att|och|samt|eller)$/iu.test(earlier))) return false;
  return !months.has(wordOf(next).toLowerCase());
}

function isEndBehindLetter(
  letter: string,
  earlier: string,
  { first, counted, isFigure }: { first: boolean; counted: boolean; isFigure: boolean },
): boolean {
  const before = /(?<!\S)\S*$/u.exec(earlier)?.[0] ?? '';
  // "5 m." and "3 p." are measured, "s. 4" isn't.
  if (/^\p{Ll}$/u.test(letter))
    return (counted && !isFigure) || (!first && closing.has(withSpacedParts(letter, earlier)));
  // An initial, but for the sections and groups that are named by a letter.
  return lettered.test(before.toLowerCase());
}

/** "bl. a" as "bl.a", where the parts before the word are written apart. */
function withSpacedParts(word: string, earlier: string): string {
  const parts = /(?:(?<!\p{L})\p{L}{1,4}\.\s?){1,20}$/u.exec(earlier)?.[0];
  return parts === undefined || word.length > 4 ? word : `${parts.replace(/\s/gu, '')}${word}`;
}

const wordOf = (text: string) => /^\p{L}*/u.exec(text)?.[0] ?? '';
