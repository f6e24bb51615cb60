import { isDigit, isLetter, latin } from '../swedish/letters/letters.ts';
import { hash, isMark, type Lexicon, spread, startLength } from './lexicon.ts';
import { skipSpace } from './separator.ts';
import type { Term } from './terms.ts';
import { type TolerantForms, tolerantChildOf, tolerantFormOf } from './tolerant.ts';

/** What a run of words names, and where it ends in the folded text. */
export interface FoundTerm {
  end: number;
  named: Term[];
}

/** Of the folded text from `start` to `end`. */
export type MayBeMisread = (start: number, end: number) => boolean;

/** Scheme → the longest run of words that names something. */
export type Longest = ReadonlyMap<string, FoundTerm>;

const nothing: Longest = new Map();

/**
 * What may follow a word inside a term: a closing quotation mark, or a reference to a note, which is raised or touches a word
 * ("psykisk1 hälsa", "psykisk 1hälsa", "psykisk ¹ hälsa", "psykisk [1] hälsa", "psykisk* hälsa"). A figure between blanks is no
 * reference: "psykisk 45 hälsa" is a row of a table.
 */
const between = latin(
  /(?:\s?(?:[¹²³⁰⁴-⁹]{1,3}(?:,?\s?[¹²³⁰⁴-⁹]{1,3}){0,3}\)?|\[[\d¹²³⁰⁴-⁹]{1,3}\](?:\[[\d¹²³⁰⁴-⁹]{1,3}\]){0,2})(?=[\s\p{L}])|\s?\d{1,2}\)?(?=\p{L})|(?:[\d¹²³⁰⁴-⁹]{1,3}(?:,?\s?[\d¹²³⁰⁴-⁹]{1,3}){0,3}\)?|[*†‡]{1,3}|["”“»«’])(?=\s))/uy,
);
/** The characters that a reference may begin with after white space. */
const afterSpace = /[\d¹²³⁰⁴-⁹[]/;
const openQuote = /["”“»«‘]/;

/** Reads the words of a folded text and follows them through the lexicon. All offsets are the folded text's. */
export class Scanner {
  readonly text: string;
  /** Start of the word last read. */
  wordStart = 0;
  /** Behind it. */
  wordEnd = 0;
  /** The number of the form last read, or -1 where the lexicon has no such form. */
  form = -1;
  /** Harmed word → the form that it was taken for. */
  readonly readings = new Map<string, string>();
  /** The word's text, or the form that a harmed word was taken for. */
  asItWas = (word: string) => this.readings.get(word) ?? word;
  private readonly lexicon: Lexicon;
  private readonly tolerant: TolerantForms | undefined;
  private readonly mayBeMisread: MayBeMisread | undefined;

  /**
   * @param tolerant given for a text that a scanner has harmed: misread words are then matched to the forms they may have been
   * @param mayBeMisread which words may be; all, where it isn't given
   */
  constructor(lexicon: Lexicon, text: string, tolerant?: TolerantForms, mayBeMisread?: MayBeMisread) {
    this.lexicon = lexicon;
    this.text = text;
    this.tolerant = tolerant;
    this.mayBeMisread = mayBeMisread;
  }

  /** Start of the next word at or behind `from` that may name something, or -1; the word has then been read. */
  nextWord(from: number): number {
    const { starts } = this.lexicon;
    return starts && !this.tolerant ? this.nextStart(starts, from) : this.nextOfAll(from);
  }

  private nextStart(starts: RegExp, from: number): number {
    const { text } = this;
    starts.lastIndex = from;
    while (starts.test(text)) {
      const start = starts.lastIndex - startLength;
      const word = isLetter(text.charCodeAt(start)) ? start : start + 1;
      if (isLetter(text.charCodeAt(word)) && !isLetter(text.charCodeAt(start - 1))) {
        this.readWord(word);
        return word;
      }
      starts.lastIndex = start + 1;
    }
    return -1;
  }

  private nextOfAll(from: number): number {
    const { text } = this;
    let start = from;
    while (start < text.length && !isLetter(text.charCodeAt(start))) start++;
    if (start >= text.length) return -1;
    this.readWord(start);
    return start;
  }

  /** Reads the word, or the number, that begins here. */
  readWord(start: number): void {
    const { text } = this;
    const belongs = isDigit(text.charCodeAt(start)) ? isDigit : isLetter;
    let end = start;
    let hashed = 0;
    for (let code = text.charCodeAt(end); end < text.length && belongs(code); code = text.charCodeAt(end)) {
      hashed = hash(hashed, code);
      end++;
    }
    this.finish(start, end, hashed);
  }

  private finish(start: number, end: number, hashed: number): void {
    this.wordStart = start;
    this.wordEnd = end;
    this.form = this.lookUp(spread(hashed), this.text, start, end);
    if (this.form < 0 && this.tolerant && (this.mayBeMisread?.(start, end) ?? true))
      this.form = this.guess(this.text.slice(start, end));
  }

  private guess(word: string): number {
    return this.tolerant ? this.noted(word, tolerantFormOf(this.tolerant, word)) : -1;
  }

  private noted(word: string, form: number): number {
    if (form >= 0) this.readings.set(word, this.lexicon.forms[form] ?? word);
    return form;
  }

  /** Goes back to a word that was read before. */
  reread(start: number, end: number, form: number): void {
    this.wordStart = start;
    this.wordEnd = end;
    this.form = form;
  }

  /** The number of the word's form, or -1 where the lexicon has no such form. */
  formOf(word: string): number {
    let hashed = 0;
    for (let i = 0; i < word.length; i++) hashed = hash(hashed, word.charCodeAt(i));
    const form = this.lookUp(spread(hashed), word, 0, word.length);
    // Words that aren't read from the text have no place in it that might be doubtful.
    return form < 0 && !this.mayBeMisread ? this.guess(word) : form;
  }

  private lookUp(spreaded: number, text: string, start: number, end: number): number {
    const { slots, forms } = this.lexicon;
    for (let slot = spreaded & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return -1;
      const form = forms[number] ?? '';
      if (form.length === end - start && text.startsWith(form, start)) return number;
    }
  }

  /** The nodes that a form leads to from these. */
  after(nodes: readonly number[], form: number): number[] {
    if (form < 0) return [];
    const { next, lemmas } = this.lexicon;
    const reached: number[] = [];
    for (const node of nodes) {
      for (const lemma of lemmas[form] ?? []) {
        const to = next[node]?.get(lemma);
        if (to !== undefined) reached.push(to);
      }
    }
    return reached;
  }

  /** What the word last read, with the words after it, names from these nodes on. Moves `wordEnd` forward. */
  longest(from: readonly number[]): Longest {
    let nodes = this.step(from);
    if (nodes.length === 0) return nothing;
    const longest = new Map<string, FoundTerm>();
    while (nodes.length > 0) {
      for (const node of nodes) this.note(longest, node);
      nodes = this.onward(nodes);
    }
    return longest;
  }

  /** Does any label continue from these nodes? */
  goOn(nodes: readonly number[]): boolean {
    return nodes.some((node) => (this.lexicon.next[node]?.size ?? 0) > 0);
  }

  /** What these nodes name when a label ends with this form. */
  termsAfter(nodes: readonly number[], form: number): Term[] {
    return this.after(nodes, form).flatMap((node) => this.lexicon.named[node] ?? []);
  }

  /**
   * The nodes that the next word leads to. White space and marks that labels have themselves ("hälso- och") are passed over, and
   * so are quotation marks, a footnote's number, and a bracket that opened before the word: "(psykisk) ohälsa".
   */
  onward(nodes: number[]): number[] {
    const { text, wordEnd } = this;
    const mark = text[wordEnd] ?? '';
    let from = nodes;
    let at = wordEnd;
    if (isMark(mark)) {
      at++;
      from = this.after(nodes, this.formOf(mark));
      // A scanner may have read a space as a hyphen.
      if (from.length === 0 && this.tolerant && !this.mayBeMisread && mark === '-') from = nodes;
    } else if (mark !== ' ') {
      between.lastIndex = wordEnd;
      if (between.test(text)) at = between.lastIndex;
      else if (mark === ')' && text[this.wordStart - 1] === '(') at++;
    }
    let start = skipSpace(text, at);
    if (start === wordEnd) return [];
    if (at === wordEnd && afterSpace.test(text[start] ?? '')) return this.onwardOverReference(from);
    if (openQuote.test(text[start] ?? '')) start++;
    const code = text.charCodeAt(start);
    if (from.length === 0 || !(isLetter(code) || isDigit(code))) return [];
    this.readWord(start);
    return this.step(from);
  }

  /**
   * The nodes after a figure that follows white space. It belongs to the label if that continues with it; else it is a reference to a note
   * and passed over.
   */
  private onwardOverReference(nodes: readonly number[]): number[] {
    const { text, wordEnd } = this;
    const start = skipSpace(text, wordEnd);
    if (isDigit(text.charCodeAt(start))) {
      this.readWord(start);
      const reached = this.step(nodes);
      if (reached.length > 0) return reached;
    }
    between.lastIndex = wordEnd;
    if (!between.test(text)) return [];
    const next = skipSpace(text, between.lastIndex);
    if (!isLetter(text.charCodeAt(next))) return [];
    this.readWord(next);
    return this.step(nodes);
  }

  /** The nodes that the word last read leads to. A harmed word may be one of the forms that continue a term. */
  private step(nodes: readonly number[]): number[] {
    const reached = this.after(nodes, this.form);
    if (reached.length > 0 || !this.tolerant || nodes[0] === 0) return reached;
    if (this.mayBeMisread && !this.mayBeMisread(this.wordStart, this.wordEnd)) return reached;
    const word = this.text.slice(this.wordStart, this.wordEnd);
    const form = tolerantChildOf(this.lexicon, this.tolerant, word, nodes);
    if (form < 0) return reached;
    this.form = this.noted(word, form);
    return this.after(nodes, form);
  }

  private note(longest: Map<string, FoundTerm>, node: number): void {
    for (const named of this.lexicon.named[node] ?? []) {
      const before = longest.get(named.scheme);
      if (before?.end === this.wordEnd) before.named.push(named);
      else longest.set(named.scheme, { end: this.wordEnd, named: [named] });
    }
  }
}
