import type { Token } from './tokens.ts';

/**
 * How the tables of `words/` write a phrase, so that whoever knows Swedish can read and change them:
 * `ställer|ställde sig` one of several words; `otydlig*` how a word begins, `*kunskap` how it ends; `(även)` may be missing;
 * `…` up to six words; `<bra>` a word of a class, which stands in `words/classes.ts`.
 */
interface Element {
  words: ReadonlySet<string>;
  beginnings: readonly string[];
  endings: readonly string[];
  classes: readonly string[];
  isOptional: boolean;
  isGap: boolean;
}

interface PhrasePattern<Info> {
  elements: readonly Element[];
  info: Info;
  /** As the table has it. */
  source: string;
}

/** A phrase in a sentence, by the numbers of its first token and of the one behind its last. */
export interface PhraseHit<Info> {
  first: number;
  behind: number;
  info: Info;
  source: string;
}

/** Which classes a token belongs to: of words that depend on the letter, such as who writes, it is asked here. */
export type InClass = (name: string, token: Token) => boolean;

/** Words that `…` may stand for. */
const widestGap = 6;

function elementOf(source: string): Element {
  const isOptional = source.startsWith('(');
  const plain = isOptional ? source.slice(1, -1) : source;
  const parts = plain.split('|');
  return {
    isOptional,
    isGap: plain === '…',
    classes: parts.filter((part) => part.startsWith('<')).map((part) => part.slice(1, -1)),
    beginnings: parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1)),
    endings: parts.filter((part) => part.startsWith('*')).map((part) => part.slice(1)),
    // "ställer sig" is "ställer oss" and "ställer mig", too.
    words: new Set(
      parts.filter((part) => !/[<*…]/.test(part)).flatMap((part) => (part === 'sig' ? ['sig', 'oss', 'mig'] : [part])),
    ),
  };
}

const phraseOf = <Info>(source: string, info: Info): PhrasePattern<Info> => ({
  elements: source.split(' ').map(elementOf),
  info,
  source,
});

/** Phrases to look for together. */
export interface PhraseBook<Info> {
  /** By the first word, where it is one of a few. */
  byWord: ReadonlyMap<string, readonly PhrasePattern<Info>[]>;
  others: readonly PhrasePattern<Info>[];
}

export function phraseBook<Info>(rows: Iterable<readonly [source: string, info: Info]>): PhraseBook<Info> {
  const byWord = new Map<string, PhrasePattern<Info>[]>();
  const others: PhrasePattern<Info>[] = [];
  for (const [source, info] of rows) {
    const phrase = phraseOf(source, info);
    const [first] = phrase.elements;
    if (
      !first ||
      first.isOptional ||
      first.isGap ||
      first.classes.length + first.beginnings.length + first.endings.length > 0
    )
      others.push(phrase);
    else for (const word of first.words) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return { byWord, others };
}

/** All places of the phrases in a sentence, by where they begin. */
export function phrasesIn<Info>(book: PhraseBook<Info>, tokens: readonly Token[], inClass: InClass): PhraseHit<Info>[] {
  const hits: PhraseHit<Info>[] = [];
  const look = (phrase: PhrasePattern<Info>, first: number) => {
    const behind = matchFrom(phrase.elements, 0, tokens, first, inClass);
    if (behind >= 0) hits.push({ first, behind, info: phrase.info, source: phrase.source });
  };
  for (const [at, token] of tokens.entries()) {
    for (const phrase of book.byWord.get(token.text) ?? []) look(phrase, at);
    for (const phrase of book.others) look(phrase, at);
  }
  return hits;
}

/** @returns the number of the token behind the match; -1 where there is none */
function matchFrom(
  elements: readonly Element[],
  from: number,
  tokens: readonly Token[],
  at: number,
  inClass: InClass,
): number {
  const element = elements[from];
  if (!element) return at;
  if (element.isGap) {
    for (let next = at; next <= Math.min(at + widestGap, tokens.length); next++) {
      const behind = matchFrom(elements, from + 1, tokens, next, inClass);
      if (behind >= 0) return behind;
      if (endsGap.has(tokens[next]?.text ?? '')) return -1;
    }
    return -1;
  }
  const token = tokens[at];
  if (token && isOf(element, token, inClass)) {
    const behind = matchFrom(elements, from + 1, tokens, at + 1, inClass);
    if (behind >= 0) return behind;
  }
  return element.isOptional ? matchFrom(elements, from + 1, tokens, at, inClass) : -1;
}

/** Over these no phrase goes on. */
const endsGap = new Set([';', '?', '!', 'men']);

const isOf = (element: Element, token: Token, inClass: InClass): boolean =>
  element.words.has(token.text) ||
  element.beginnings.some((beginning) => token.text.startsWith(beginning)) ||
  element.endings.some((ending) => token.text.endsWith(ending)) ||
  element.classes.some((name) => inClass(name, token));
