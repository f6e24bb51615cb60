import { type CertainWord, doubtful, touches } from '../swedish/letters/certain-words.ts';
import { type Folded, fold } from '../swedish/letters/fold.ts';
import { certaintyOf } from '../swedish/letters/harm.ts';
import { isLetter } from '../swedish/letters/letters.ts';
import type { Looks } from '../swedish/letters/looks.ts';
import { withoutScanMarks } from '../swedish/letters/ocr-key.ts';
import { sharedBeginning, sharedEnd } from './compounds/compound-parts.ts';
import { namedByCompound } from './compounds/compounds.ts';
import { type Attribute, sharedAttribute } from './compounds/shared-attribute.ts';
import {
  bracketedNegation,
  headOfEarlier,
  reachOfHead,
  sharedHead,
  sharedHeadBefore,
} from './compounds/shared-head.ts';
import { inAddress, meansSomethingElse } from './contexts.ts';
import { knownIn } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import type { RestoredTerm } from './restored.ts';
import { Scanner } from './scanner.ts';
import { isAnnounced, isHyphen } from './separator.ts';
import type { Term } from './terms.ts';
import { tolerantForms } from './tolerant.ts';

/** A match in the folded text. */
interface Candidate {
  start: number;
  end: number;
  named: Term;
  how: Match['how'];
  words?: string;
}

/**
 * The terms of one block of text: whole words, from left to right, always the longest, disjoint within a scheme; but
 * a label that two of its concepts share names both.
 * Takes time in proportion to the text's length, whatever the text.
 * @param looks how the text looks; a harmed one is read tolerantly
 * @param certain how certain each of its words is, where it was read from a picture; of such a text the doubtful words are, too
 */
export function findTerms(
  lexicon: Lexicon,
  text: string,
  looks: Looks = 'swedish',
  certain: readonly CertainWord[] = [],
): Match[] {
  const doubted = looks === 'harmed' ? [{ start: 0, end: text.length, certainty: 0 }] : doubtful(certain);
  const folded = fold(withoutMarksIn(text, doubted), knownIn(lexicon));
  const tolerant = doubted.length > 0 ? tolerantForms(lexicon) : undefined;
  const mayBeMisread = (start: number, end: number) =>
    touches(doubted, folded.startOf(start), folded.endOf(Math.max(end - 1, start)));
  const scanner = new Scanner(lexicon, folded.text, tolerant, looks === 'harmed' ? undefined : mayBeMisread);
  const candidates = candidatesIn(scanner, lexicon);
  candidates.sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(a.how === 'compound') - Number(b.how === 'compound'),
  );
  const taken = new Map<string, Candidate>();
  const matches: Match[] = [];
  for (const candidate of candidates) {
    const { scheme } = candidate.named;
    const before = taken.get(scheme);
    if (before && candidate.start < before.end && !isNamesake(candidate, before)) continue;
    taken.set(scheme, candidate);
    const { start, end, how } = candidate;
    const match = matchOf(folded, candidate);
    if (how !== 'coordination' && meansSomethingElse(folded.text, start, end, 'term')) continue;
    if (inAddress(text, match.start, match.end)) continue;
    const certainty = tolerant ? certaintyIn(scanner, text.slice(match.start, match.end), candidate) : 1;
    matches.push(certainty < 1 ? { ...match, how: 'tolerant', certainty } : match);
  }
  return matches;
}

/** The text with its misread words cleaned of what scanners add. Keeps the length. */
const withoutMarksIn = (text: string, misread: readonly CertainWord[]): string =>
  misread.reduce(
    (cleaned, { start, end }) =>
      cleaned.slice(0, start) + withoutScanMarks(cleaned.slice(start, end)) + cleaned.slice(end),
    text,
  );

/** The same words, as a label of another concept. */
const isNamesake = (one: Candidate, other: Candidate) =>
  one.start === other.start &&
  one.end === other.end &&
  one.how === other.how &&
  one.named.concept !== other.named.concept &&
  one.named.label.toLowerCase() === other.named.label.toLowerCase();

/** Rounded to hundredths. Digits that were taken for letters are guesses, too. */
function certaintyIn({ text, readings }: Scanner, original: string, { start, end, words }: Candidate): number {
  const read = words ?? text.slice(start, end);
  const digits = original.match(/(?<=\p{L})\d(?=\p{L})/gu)?.length ?? 0;
  return Math.round(certaintyOf(read, readings) * (1 - digits / read.length) * 100) / 100;
}

function candidatesIn(scanner: Scanner, lexicon: Lexicon): Candidate[] {
  const { text } = scanner;
  const candidates: Candidate[] = [];
  /** Scheme → its last term with all its words. */
  const lastForm = new Map<string, Candidate>();
  let next = 0;
  for (let start = scanner.nextWord(0); start >= 0; start = scanner.nextWord(next)) {
    const end = scanner.wordEnd;
    const { form } = scanner;
    next = end;
    // Stubs: a hyphen behind or before the word that joins it to no other.
    if (isHyphen(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1))) {
      candidates.push(...sharedEnd(scanner, start, end));
    } else if (isHyphen(text.charCodeAt(start - 1)) && !isLetter(text.charCodeAt(start - 2))) {
      candidates.push(...sharedBeginning(scanner, start, end));
    }
    for (const named of namedByCompound(lexicon.compounds, text, start, end)) {
      candidates.push({ start, end, named, how: 'compound' });
    }
    if (form < 0) continue;
    const first = scanner.after([0], form);
    if (first.length === 0) continue;
    const named = namedFrom(scanner, lexicon, start, end, first, form);
    const attribute: Attribute = { nodes: first, words: text.slice(start, end), announced: false };
    for (const [scheme, earlier] of lastForm) {
      if (earlier.end + reachOfHead < start || named.some((one) => one.named.scheme === scheme)) continue;
      const restored = headOfEarlier(scanner, start, end, attribute, earlier);
      named.push(...restored.filter((one) => one.named.scheme === scheme));
    }
    for (const one of named) if (one.how === 'form') lastForm.set(one.named.scheme, one);
    candidates.push(...named);
  }
  return candidates;
}

/** What is named from a word on that has been read, and what a coordination adds to it. */
function namedFrom(
  scanner: Scanner,
  lexicon: Lexicon,
  start: number,
  end: number,
  first: number[],
  form: number,
): Candidate[] {
  const { text } = scanner;
  const candidates: Candidate[] = [];
  const announced = isAnnounced(text, start);
  const attribute: Attribute = { nodes: first, words: text.slice(start, end), announced };
  scanner.reread(start, end, form);
  const longest = scanner.longest([0]);
  for (const [scheme, found] of longest) {
    const whole = found.end === end ? hyphenatedEnd(text, end) : found.end;
    const how = whole > found.end || isStub(text, found.end) ? 'compound' : 'form';
    for (const named of found.named) candidates.push({ start, end: whole, named, how });
    if (found.end > end) candidates.push(...sharedAttribute(scanner, attribute, scheme, found.end));
  }
  // A match with all its words needs no words restored.
  if (first.every((node) => lexicon.schemes[node]?.every((scheme) => longest.has(scheme)))) return candidates;
  const left = ({ named }: RestoredTerm) => !longest.has(named.scheme);
  candidates.push(...bracketedNegation(scanner, start, end, attribute).filter(left));
  // The attribute may have several words: "grundläggande mänskliga och medborgerliga rättigheter".
  scanner.reread(start, end, form);
  for (let nodes = first; scanner.goOn(nodes); nodes = scanner.onward(nodes)) {
    const { wordStart, wordEnd } = scanner;
    const part: Attribute = { nodes, words: text.slice(start, wordEnd), announced };
    let shared = sharedHead(scanner, wordStart, wordEnd, part);
    if (shared.length === 0) shared = sharedHeadBefore(scanner, wordStart, wordEnd, part);
    for (const one of shared.filter(left)) {
      candidates.push(one.start === wordStart ? { ...one, start } : one);
      // "psykisk och fysisk hälsa och välbefinnande"
      if (one.end <= wordEnd || one.start !== wordStart) continue;
      candidates.push(...sharedAttribute(scanner, part, one.named.scheme, one.end));
    }
    scanner.reread(wordStart, wordEnd, -1);
  }
  return candidates;
}

/** Does a compound's end stand with another member: "berednings- och beslutsprocesser"? */
const isStub = (text: string, end: number): boolean =>
  isHyphen(text.charCodeAt(end)) && /^\s/.test(text[end + 1] ?? '');

/** Behind what is joined to a word by hyphens: "NPF-utredning". */
function hyphenatedEnd(text: string, end: number): number {
  let at = end;
  while (isHyphen(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) {
    at++;
    while (isLetter(text.charCodeAt(at))) at++;
  }
  return at;
}

function matchOf(folded: Folded, { start, end, named, how, words }: Candidate): Match {
  const { concept, scheme, label } = named;
  const span = { start: folded.startOf(start), end: folded.endOf(end - 1) };
  return { ...span, concept, scheme, how, label, ...(words === undefined ? {} : { restored: words }) };
}
