/**
 * The sentences in which a document itself says what a concept is: "Med psykisk ohälsa avses …". Patterns are tried only
 * around what has been found, so a long text costs what its matches cost.
 */
import { fold } from '../../swedish/letters/fold.ts';
import { roughSentence } from '../../swedish/sentences/rough-sentence.ts';
import { byPosition, type Match } from '../match.ts';
import type { DefiningPhrase, Phrase } from './definition-phrase.ts';
import { cues, definitionPhrases } from './definition-phrases.ts';
import { endsBehind, type Starts, startsBefore } from './definition-slots.ts';

/** Offsets are UTF-16 units in the block's text, the end exclusive. */
export interface OwnDefinition {
  concept: string;
  scheme: string;
  by: DefiningPhrase;
  /** The words defined. */
  start: number;
  end: number;
  /** What they are said to mean; empty where the meaning is a list in the blocks that follow. */
  meaning: { start: number; end: number };
}

/** How far from a term its phrase begins, in characters. */
const reach = { before: 160, behind: 200 };

/** "Detta kallas …" points to what was said before. In characters. */
const shortestMeaning = 20;

/** @param matches the block's own, from `findTerms` or with the document's abbreviations */
export function definitionsIn(text: string, matches: readonly Match[]): OwnDefinition[] {
  const definitions: OwnDefinition[] = [];
  let widest: Match | undefined;
  for (const match of matches.toSorted(byPosition)) {
    // A sentence on "indikerad prevention" doesn't define prevention, nor does one on a compound define its first part.
    const isInside = widest && match.end <= widest.end && match.end - match.start < widest.end - widest.start;
    if (!widest || match.end > widest.end) widest = match;
    if (isInside || match.how === 'compound') continue;
    const definition = definitionAt(text, match, matches);
    if (definition) definitions.push(definition);
  }
  return definitions;
}

function definitionAt(text: string, match: Match, matches: readonly Match[]): OwnDefinition | undefined {
  const { concept, scheme, start, end } = match;
  const near = fold(text.slice(Math.max(0, start - reach.before), end + reach.behind)).text;
  const possible = new Set(cues.filter(([, cue]) => cue.test(near)).map(([by]) => by));
  if (possible.size === 0) return undefined;
  const sentence = roughSentence(text, start, end);
  if (sentence.question) return undefined;
  const before = fold(text.slice(sentence.start, start)).text;
  const rest = fold(text.slice(end, sentence.end));
  const term = match.restored ?? fold(text.slice(start, end)).text;
  const places = placesAround(before, rest.text);
  for (const phrase of definitionPhrases) {
    if (!possible.has(phrase.by)) continue;
    const begins = behindTerm(phrase, rest.text, places, term);
    if (begins === undefined || !fitsBefore(phrase, before, places)) continue;
    if (phrase.backward) {
      const isOwn = (other: Match) => other.concept === concept && sentence.start <= other.start && other.end <= start;
      if (before.trim().length < shortestMeaning || matches.some(isOwn)) continue;
      return { concept, scheme, by: phrase.by, start, end, meaning: { start: sentence.start, end: start } };
    }
    const meaning = { start: Math.min(end + rest.startOf(begins), sentence.end), end: sentence.end };
    if (!saysItsName(text, match, matches, meaning)) return { concept, scheme, by: phrase.by, start, end, meaning };
  }
  return undefined;
}

/** The offset in the text after the term where the meaning begins, if the phrase matches. */
function behindTerm(phrase: Phrase, rest: string, { ends }: Places, term: string): number | undefined {
  for (const at of phrase.tail ? ends() : [0]) {
    const found = phrase.behind.exec(at === 0 ? rest : rest.slice(at));
    if (!found) continue;
    const begins = at + found[0].length;
    const said = rest.slice(begins);
    if (phrase.backward) return begins;
    // "… inbegriper:", and a list in the next blocks.
    const isList = phrase.by !== 'definieras' && /:\s*$/.test(found[0]) && said.trim() === '';
    if (isList || (saysSomething(said) && phrase.meaning?.(said, term) !== false)) return begins;
  }
  return undefined;
}

function fitsBefore({ before: pattern, slot }: Phrase, before: string, { starts }: Places): boolean {
  if (!slot) return pattern.test(before);
  for (const at of starts()[slot]) if (pattern.test(before.slice(0, at))) return true;
  return false;
}

interface Places {
  starts(): Starts;
  ends(): Set<number>;
}

/** Worked out only when a phrase asks. */
function placesAround(before: string, rest: string): Places {
  let starts: Starts | undefined;
  let ends: Set<number> | undefined;
  return {
    starts() {
      starts ??= startsBefore(before);
      return starts;
    },
    ends() {
      ends ??= endsBehind(rest);
      return ends;
    },
  };
}

const saysSomething = (meaning: string) => /\p{L}{2,}[\s\S]*\p{L}{2,}/u.test(meaning);

/** An abbreviation spelt out: "PO, dvs. psykisk ohälsa". */
function saysItsName(text: string, { concept }: Match, matches: readonly Match[], meaning: OwnDefinition['meaning']) {
  return matches.some(
    (other) =>
      other.concept === concept &&
      other.start >= meaning.start &&
      other.start < meaning.end &&
      /^[\s"”“(]*$/u.test(text.slice(meaning.start, other.start)) &&
      /^[\s"”)]*(?:[.,;)]|$)/u.test(text.slice(other.end, meaning.end)),
  );
}
