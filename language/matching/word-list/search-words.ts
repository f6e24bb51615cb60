import { fold } from '../../swedish/letters/fold.ts';
import { namedByCompound } from '../compounds/compounds.ts';
import { foldedWords, type IndexedTerm, type WordIndex } from './word-index.ts';

/**
 * How a term answers to what is sought, the best first: it is the same; begins so; a word in it does; its words are inflected, or what a
 * compound that is sought is built on; it holds the letters; it has some of the words, where none has all; its definition has them.
 */
const answerings = [
  'exact',
  'begins',
  'word-begins',
  'inflected',
  'compound',
  'contains',
  'some-words',
  'definition',
] as const;
export type Answering = (typeof answerings)[number];

export interface WordHit {
  /** The number of the row. */
  row: number;
  how: Answering;
  /** The English term, where that is what was found. */
  english?: string;
}

const rank = Object.fromEntries(answerings.map((how, i) => [how, i])) as Record<Answering, number>;
/** Behind all ranks. */
const none = answerings.length;

/** In letters: shorter words are in nearly every definition, and alone say nothing. */
const telling = 3;

/**
 * The rows that answer to what is sought, the best first, those alike in the index's order. Case doesn't count; å, ä and ö are letters of
 * their own. Each row once. Nothing for words without a letter or a figure.
 */
export function searchWords(index: WordIndex, sought: string): WordHit[] {
  const text = fold(sought)
    .text.trim()
    .replace(/\s{1,100}/g, ' ');
  const words = foldedWords(text);
  if (words.length === 0) return [];
  const ranks = words.map((word, i) => ranksOf(index, word, i === words.length - 1));
  const found = new Found(index.rows.length);
  for (const [i, term] of index.terms.entries())
    found.take(term.row, i, rankOf(term, text, ranks), behindOthers(term, words));
  if (found.isEmpty && words.length > 1) {
    const alone = ranks.filter((_, i) => (words[i] ?? '').length >= telling);
    for (const [i, term] of index.terms.entries())
      if (hasSome(term, alone)) found.take(term.row, i, rank['some-words'], 0);
  }
  const phrases = words.filter((word) => word.length >= telling);
  if (phrases.length > 0)
    for (const [row, definition] of index.definitions)
      if (phrases.every((word) => definition.includes(word))) found.take(row, -1, rank.definition, 0);
  return found.inOrder(index);
}

/** Word of the index → how well it answers to a word that is sought. @param isLast may more of it be about to be written? */
function ranksOf({ words, forms, compounds }: WordIndex, word: string, isLast: boolean): Uint8Array {
  const ranks = new Uint8Array(words.length).fill(none);
  const form = `\n${word}${isLast && word.length >= telling ? '' : '\n'}`;
  // All forms of a word begin with its stem: most words needn't be looked through.
  const first = word.charCodeAt(0);
  for (let i = 0; i < ranks.length; i++) {
    const known = words[i] as string;
    const at = known.indexOf(word);
    if (at === 0) ranks[i] = rank['word-begins'];
    else if (known.charCodeAt(0) === first && forms[i]?.includes(form)) ranks[i] = rank.inflected;
    else if (at > 0) ranks[i] = rank.contains;
  }
  for (const { concept } of namedByCompound(compounds, word, 0, word.length)) {
    const number = Number(concept);
    ranks[number] = Math.min(ranks[number] ?? none, rank.compound);
  }
  return ranks;
}

function rankOf({ text, words }: IndexedTerm, sought: string, ranks: readonly Uint8Array[]): number {
  if (text.startsWith(sought)) return text.length === sought.length ? rank.exact : rank.begins;
  let worst = 0;
  for (const of of ranks) {
    let best: number = none;
    for (const word of words) best = Math.min(best, of[word] ?? none);
    worst = Math.max(worst, best);
    if (worst === none) break;
  }
  if (worst <= rank['word-begins']) return worst;
  // With its signs: "hälso- och", "FN:s".
  return text.includes(sought) ? Math.min(worst, rank.contains) : worst;
}

/** Among those that answer alike: Swedish before English, and what has no other words before what has. */
const behindOthers = ({ words, english }: IndexedTerm, sought: readonly string[]): number =>
  (english === undefined ? 0 : 2) + (words.length > sought.length ? 1 : 0);
const mostAlike = 4;

/** By a form of its own or a compound of it, and not merely by some letters. */
const hasSome = ({ words }: IndexedTerm, ranks: readonly Uint8Array[]): boolean =>
  ranks.some((of) => words.some((word) => (of[word] ?? none) <= rank.compound));

/** Row → the best of its terms, as typed arrays: a letter that is sought may be found in all of them. */
class Found {
  private readonly best: Uint8Array;
  private readonly terms: Int32Array;
  isEmpty = true;

  constructor(rows: number) {
    this.best = new Uint8Array(rows).fill(mostAlike * none);
    this.terms = new Int32Array(rows).fill(-1);
  }

  /** @param term its number in the index; -1 for the definition */
  take(row: number, term: number, given: number, behind: number): void {
    const place = given * mostAlike + behind;
    if (given === none || place >= (this.best[row] as number)) return;
    this.best[row] = place;
    this.terms[row] = term;
    this.isEmpty = false;
  }

  inOrder({ terms }: WordIndex): WordHit[] {
    const byPlace: WordHit[][] = Array.from({ length: mostAlike * none }, () => []);
    for (let row = 0; row < this.best.length; row++) {
      const place = this.best[row] as number;
      if (place === mostAlike * none) continue;
      const english = terms[this.terms[row] as number]?.english;
      const how = answerings[Math.floor(place / mostAlike)] as Answering;
      byPlace[place]?.push(english === undefined ? { row, how } : { row, how, english });
    }
    return byPlace.flat();
  }
}
