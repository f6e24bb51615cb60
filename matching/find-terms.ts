import { type Folded, fold } from '../swedish/fold.ts';
import { isLetter, isSpace } from '../swedish/letters.ts';
import { hash, type Lexicon, type Named, spread } from './lexicon.ts';

/** A concept named in a text. Offsets are UTF-16 units in the text as it was given, the end exclusive. */
export interface Match extends Named {
  start: number;
  end: number;
  /** How it was found: by a form of the label's words. */
  how: 'form';
}

/**
 * The terms of one block of text: whole words, from left to right, always the longest, disjoint within a scheme.
 * Takes time in proportion to the text's length, whatever the text.
 */
export function findTerms(lexicon: Lexicon, text: string): Match[] {
  const folded = fold(text);
  const matches: Match[] = [];
  const freeFrom = new Map<string, number>();
  const scanner = new Scanner(lexicon, folded.text);
  for (let start = scanner.nextWord(0); start >= 0; start = scanner.nextWord(scanner.wordEnd)) {
    if (scanner.form < 0) continue;
    const afterWord = scanner.wordEnd;
    for (const [scheme, found] of scanner.longestFromHere()) {
      if (start < (freeFrom.get(scheme) ?? 0)) continue;
      freeFrom.set(scheme, found.end);
      matches.push(...found.named.map((named) => matchOf(folded, named, start, found.end)));
    }
    scanner.wordEnd = afterWord;
  }
  return matches;
}

function matchOf(folded: Folded, { concept, scheme }: Named, start: number, end: number): Match {
  return { start: folded.startOf(start), end: folded.endOf(end - 1), concept, scheme, how: 'form' };
}

interface Found {
  end: number;
  named: Named[];
}

const nothing: ReadonlyMap<string, Found> = new Map();

/** Walks words in a folded text. Offsets here are the folded text's. */
class Scanner {
  /** Behind the word last read. */
  wordEnd = 0;
  /** The number of the form last read, or -1 where the word is none. */
  form = -1;

  private readonly lexicon: Lexicon;
  private readonly text: string;

  constructor(lexicon: Lexicon, text: string) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** Start of the next word at or behind `from`, or -1; sets `wordEnd` and `form`. */
  nextWord(from: number): number {
    const { text } = this;
    let start = from;
    while (start < text.length && !isLetter(text.charCodeAt(start))) start++;
    if (start === text.length) return -1;
    this.readWord(start);
    return start;
  }

  private readWord(start: number): void {
    const { text } = this;
    let end = start;
    let hashed = 0;
    for (let code = text.charCodeAt(end); end < text.length && isLetter(code); code = text.charCodeAt(end)) {
      hashed = hash(hashed, code);
      end++;
    }
    this.wordEnd = end;
    this.form = this.lookUp(spread(hashed), start, end);
  }

  private lookUp(spreaded: number, start: number, end: number): number {
    const { slots, forms } = this.lexicon;
    for (let slot = spreaded & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return -1;
      const form = forms[number] ?? '';
      if (form.length === end - start && this.text.startsWith(form, start)) return number;
    }
  }

  /** What the word last read and those behind it name, the longest for each scheme. Leaves `wordEnd` further on. */
  longestFromHere(): ReadonlyMap<string, Found> {
    let nodes = this.after([0]);
    if (nodes.length === 0) return nothing;
    const longest = new Map<string, Found>();
    while (nodes.length > 0) {
      for (const node of nodes) this.note(longest, node, this.wordEnd);
      const gap = this.wordEnd;
      let at = gap;
      while (isSpace(this.text.charCodeAt(at))) at++;
      if (at === gap || !isLetter(this.text.charCodeAt(at))) break;
      this.readWord(at);
      nodes = this.form < 0 ? [] : this.after(nodes);
    }
    return longest;
  }

  /** The nodes that the form just read leads to. */
  private after(nodes: number[]): number[] {
    const { next, lemmas } = this.lexicon;
    const reached: number[] = [];
    for (const node of nodes) {
      for (const lemma of lemmas[this.form] ?? []) {
        const to = next[node]?.get(lemma);
        if (to !== undefined) reached.push(to);
      }
    }
    return reached;
  }

  private note(longest: Map<string, Found>, node: number, end: number): void {
    for (const named of this.lexicon.named[node] ?? []) {
      const before = longest.get(named.scheme);
      if (before?.end === end) before.named.push(named);
      else longest.set(named.scheme, { end, named: [named] });
    }
  }
}
