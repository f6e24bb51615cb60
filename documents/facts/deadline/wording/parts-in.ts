/** A clause as the roles of its words, or nothing where a word has no role. */

import { firstWhere } from '../../../../language/lists/first-where.ts';
import { itemAt } from '../../../../language/lists/item-at.ts';
import type { WrittenDay } from './days.ts';
import { namePhrases, officeName } from './deadline-addresses.ts';
import { phrases, type Role } from './deadline-vocabulary.ts';

export interface Part {
  role: Role | 'day' | 'stretch' | 'otherDay';
  /** UTF-16 offsets into the sentence. */
  start: number;
  end: number;
}

const compile = (role: Role, pattern: string, flags: string) => ({
  role,
  regex: new RegExp(`(?:${pattern.replaceAll(' ', '\\s+').replaceAll('\\s+?', '\\s*')})(?![\\p{L}\\d])`, flags),
});
const known = [
  ...phrases.map(([role, pattern]) => compile(role, pattern, 'iuy')),
  ...namePhrases.map((pattern) => compile('where', pattern, 'uy')),
  compile('organisation', officeName, 'uy'),
];
/** Between words. A dash joins two halves of a line: "Remiss – svar senast". */
const gap = /(?:[\s,;:"”'()=!?/.…•|]|[-–—](?![\p{L}\d]))+/uy;

/**
 * What may decide how a word is read stands no farther behind it than this, in characters: "… om planen (ska lämnas)",
 * "dag (för synpunkter)". So where a clause goes on farther, the word is read as in the whole sentence.
 */
const ahead = 24;

/** The words of a sentence, each read once for all the clauses that may hold it: they are many, where a sentence names many days. */
export class PartsOfSentence {
  readonly sentence: string;
  readonly days: readonly WrittenDay[];
  private readonly read = new Map<number, Part | undefined>();
  private readonly skipped = new Map<number, number>();
  private unknown: number | undefined;

  /** @param days those of the whole sentence, in its order */
  constructor(sentence: string, days: readonly WrittenDay[]) {
    this.sentence = sentence;
    this.days = days;
  }

  /** Undefined where a word of the clause plays no part. @param ownDay the day that the clause is about */
  between(from: number, to: number, ownDay?: WrittenDay): Part[] | undefined {
    return this.partsUpTo(to, from, to, ownDay);
  }

  /** The last parts of a clause up to a day, wherever the clause may end behind it. */
  upTo(day: WrittenDay, from: number): Part[] | undefined {
    const parts = this.partsUpTo(day.end, from, this.sentence.length, day);
    return parts?.at(-1)?.end === day.end ? parts : undefined;
  }

  /** Is every word before `to` a known one? */
  isKnownUpTo(to: number): boolean {
    this.unknown ??= this.firstUnknown();
    return to <= this.unknown + ahead && this.between(0, to) !== undefined;
  }

  private firstUnknown(): number {
    const { length } = this.sentence;
    let at = this.wordFrom(0, length);
    for (let part = this.wordAt(at, length); at < length && part; part = this.wordAt(at, length))
      at = this.wordFrom(part.end, length);
    return at;
  }

  private partsUpTo(end: number, from: number, to: number, ownDay: WrittenDay | undefined): Part[] | undefined {
    const parts: Part[] = [];
    for (let at = this.wordFrom(from, to); at < end; at = this.wordFrom(at, to)) {
      const day = this.dayAt(at);
      const part = day ? dayPart(day, at, ownDay) : this.wordAt(at, to);
      if (!part) return undefined;
      parts.push(part);
      at = part.end;
    }
    return parts;
  }

  private wordFrom(at: number, to: number): number {
    const word = this.skipped.get(at) ?? skip(this.sentence, at);
    this.skipped.set(at, word);
    return word + 1 < to ? word : skip(this.sentence.slice(0, to), at);
  }

  private wordAt(at: number, to: number): Part | undefined {
    if (!this.read.has(at)) this.read.set(at, longest(this.sentence, at));
    const part = this.read.get(at);
    return to === this.sentence.length || (part?.end ?? at) + ahead < to
      ? part
      : longest(this.sentence.slice(0, to), at);
  }

  private dayAt(at: number): WrittenDay | undefined {
    const day = this.days[firstWhere(0, this.days.length, (i) => itemAt(this.days, i).end > at)];
    return day && day.start <= at ? day : undefined;
  }
}

/** The parts of a text that holds nothing else. */
export const partsIn = (text: string, days: readonly WrittenDay[] = []) =>
  new PartsOfSentence(text, days).between(0, text.length);

function dayPart(day: WrittenDay, start: number, ownDay: WrittenDay | undefined): Part {
  const role = day !== ownDay ? 'otherDay' : day.isStretch ? 'stretch' : 'day';
  return { role, start, end: day.end };
}

function skip(clause: string, at: number): number {
  gap.lastIndex = at;
  return at + (gap.exec(clause)?.[0].length ?? 0);
}

function longest(clause: string, start: number): Part | undefined {
  let best: Part | undefined;
  for (const { role, regex } of known) {
    regex.lastIndex = start;
    const end = start + (regex.exec(clause)?.[0].length ?? 0);
    if (end > (best?.end ?? start)) best = { role, start, end };
  }
  return best;
}
