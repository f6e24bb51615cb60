/**
 * The sentences in which a document itself says what a concept is: "Med psykisk ohälsa avses …". Patterns are tried only
 * around what has been found, so a long text costs what its matches cost.
 */
import { fold } from '../swedish/fold.ts';
import { roughSentence } from '../swedish/rough-sentence.ts';
import { cues, type DefiningPhrase, phrases } from './definition-phrases.ts';
import type { Match } from './match.ts';

/** Offsets are UTF-16 units in the block's text, the end exclusive. */
export interface OwnDefinition {
  concept: string;
  scheme: string;
  by: DefiningPhrase;
  /** The words defined. */
  start: number;
  end: number;
  /** What they are said to mean; empty where it stands in a list behind the block. */
  meaning: { start: number; end: number };
}

/** How far from a term its phrase begins, in characters. */
const reach = { before: 160, behind: 200 };

/** "Detta kallas …" points to what was said before. In characters. */
const shortestMeaning = 20;

/** @param matches the block's own, from `findTerms` or with the document's abbreviations */
export function definitionsIn(text: string, matches: readonly Match[]): OwnDefinition[] {
  const definitions: OwnDefinition[] = [];
  for (const match of matches) {
    // A compound isn't what it is built on, nor "indikerad prevention" prevention of any kind.
    if (match.how === 'compound' || matches.some((other) => isInside(match, other))) continue;
    const definition = definitionAt(text, match, matches);
    if (definition) definitions.push(definition);
  }
  return definitions;
}

const isInside = (one: Match, other: Match) =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;

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
  for (const phrase of phrases) {
    if (!possible.has(phrase.by)) continue;
    const found = phrase.behind.exec(rest.text);
    if (!found || !phrase.before.test(before)) continue;
    if (phrase.backward) {
      const isOwn = (other: Match) => other.concept === concept && sentence.start <= other.start && other.end <= start;
      if (before.trim().length < shortestMeaning || matches.some(isOwn)) continue;
      return { concept, scheme, by: phrase.by, start, end, meaning: { start: sentence.start, end: start } };
    }
    const said = rest.text.slice(found[0].length);
    const isList = phrase.by !== 'definieras' && /:\s*$/.test(found[0]) && said.trim() === '';
    if (!isList && (!saysSomething(said) || phrase.meaning?.(said, term) === false)) continue;
    const meaning = { start: end + rest.startOf(found[0].length), end: sentence.end };
    if (isList) meaning.start = meaning.end;
    else if (saysItsName(text, match, matches, meaning)) continue;
    return { concept, scheme, by: phrase.by, start, end, meaning };
  }
  return undefined;
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
