import { type Folded, fold } from '../swedish/fold.ts';
import { isLetter } from '../swedish/letters.ts';
import type { Looks } from '../swedish/looks.ts';
import { mended } from '../swedish/skeleton.ts';
import { namedByCompound } from './compounds.ts';
import {
  longestCompound,
  type Restored,
  sharedAttribute,
  sharedBeginning,
  sharedEnd,
  sharedHead,
} from './coordination.ts';
import type { Lexicon } from './lexicon.ts';
import { Scanner } from './scanner.ts';
import { isHyphen, separatorAt } from './separator.ts';
import type { Named } from './terms.ts';
import { certaintyOf, type TolerantForms, tolerantForms } from './tolerant.ts';

/** A concept named in a text. Offsets are UTF-16 units in the text as it was given, the end exclusive. */
export interface Match {
  concept: string;
  scheme: string;
  start: number;
  end: number;
  /**
   * How it was found: by a form of the label's words (form), by an attribute that a term before it has (coordination),
   * by a head or the rest of a compound that stands with another member (ellipsis), or as what a compound is built on
   * (compound). In a harmed text: by words that must once have been such (tolerant).
   */
  how: 'form' | 'coordination' | 'ellipsis' | 'compound' | 'tolerant';
  /** The words with those that the coordination leaves out, folded. Only where some are left out. */
  restored?: string;
  /** 0 to 1, the share of letters that are as they should be. Only where it is less than 1. */
  certainty?: number;
}

/** A match in the folded text. */
interface Candidate {
  start: number;
  end: number;
  named: Named;
  how: Match['how'];
  words?: string;
}

/**
 * The terms of one block of text: whole words, from left to right, always the longest, disjoint within a scheme.
 * Takes time in proportion to the text's length, whatever the text.
 * @param looks how the text looks; only a harmed one is read tolerantly
 */
export function findTerms(lexicon: Lexicon, text: string, looks: Looks = 'swedish'): Match[] {
  const folded = fold(looks === 'harmed' ? mended(text) : text);
  const tolerant = looks === 'harmed' ? tolerantForms(lexicon) : undefined;
  const candidates = candidatesIn(lexicon, folded.text, tolerant);
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const freeFrom = new Map<string, number>();
  const matches: Match[] = [];
  for (const candidate of candidates) {
    const { scheme } = candidate.named;
    if (candidate.start < (freeFrom.get(scheme) ?? 0)) continue;
    freeFrom.set(scheme, candidate.end);
    const match = matchOf(folded, candidate);
    const words = folded.text.slice(candidate.start, candidate.end);
    // Digits that were taken for letters are guesses, too.
    const digits = text.slice(match.start, match.end).match(/\d/g)?.length ?? 0;
    const certainty = tolerant ? certaintyOf(lexicon, tolerant, words) * (1 - digits / words.length) : 1;
    matches.push(certainty < 1 ? { ...match, how: 'tolerant', certainty: Math.round(certainty * 100) / 100 } : match);
  }
  return matches;
}

function candidatesIn(lexicon: Lexicon, text: string, tolerant?: TolerantForms): Candidate[] {
  const scanner = new Scanner(lexicon, text, tolerant);
  const candidates: Candidate[] = [];
  // The last word long enough to be a compound, for a part behind a conjunction to lean on.
  let compound = 0;
  let compoundEnd = 0;
  let next = 0;
  for (let start = scanner.nextWord(0); start >= 0; start = scanner.nextWord(next)) {
    const end = scanner.wordEnd;
    const { form } = scanner;
    next = end;
    // Stubs: a hyphen behind or before the word that joins it to no other.
    if (isHyphen(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1))) {
      candidates.push(...sharedEnd(scanner, lexicon, start, end));
    } else if (
      isHyphen(text.charCodeAt(start - 1)) &&
      !isLetter(text.charCodeAt(start - 2)) &&
      separatorAt(scanner, compoundEnd)?.next === start - 1
    ) {
      const before = text.slice(compound, Math.min(compoundEnd, compound + longestCompound));
      candidates.push(...sharedBeginning(scanner, lexicon, before, start, end));
    }
    if (end - start >= shortestCompound) {
      compound = start;
      compoundEnd = end;
    }
    if (form < 0) {
      for (const named of namedByCompound(lexicon.compounds, text, start, end)) {
        candidates.push({ start, end, named, how: 'compound' });
      }
      continue;
    }
    const first = scanner.after([0], form);
    if (first.length === 0) continue;
    scanner.wordEnd = end;
    scanner.form = form;
    candidates.push(...namedFrom(scanner, start, end, first));
  }
  return candidates;
}

/** In letters; no conjunction is as long, but for respektive. */
const shortestCompound = 6;

/** What is named from the word on that was just read, and what a coordination adds to it. */
function namedFrom(scanner: Scanner, start: number, end: number, first: number[]): Candidate[] {
  const candidates: Candidate[] = [];
  const attribute = scanner.text.slice(start, end);
  const longest = scanner.longest([0]);
  for (const found of longest.values()) {
    for (const named of found.named) candidates.push({ start, end: found.end, named, how: 'form' });
    if (found.end > end) candidates.push(...sharedAttribute(scanner, first, attribute, found.end));
  }
  const shared = sharedHead(scanner, start, end, first);
  candidates.push(...shared.filter(({ named }: Restored) => !longest.has(named.scheme)));
  return candidates;
}

function matchOf(folded: Folded, { start, end, named, how, words }: Candidate): Match {
  const { concept, scheme } = named;
  const span = { start: folded.startOf(start), end: folded.endOf(end - 1) };
  return { ...span, concept, scheme, how, ...(words === undefined ? {} : { restored: words }) };
}
