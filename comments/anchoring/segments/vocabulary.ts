import { fold } from '../../../language/swedish/letters/fold.ts';
import { harmBetween } from '../../../language/swedish/letters/harm.ts';
import { ocrKey, withoutScanMarks } from '../../../language/swedish/letters/ocr-key.ts';

/** 0 to 1: how surely one word is the other where a scanner has harmed it, where it is bent, and where letters differ. */
export const harmedLikeness = 0.9;
const bentLikeness = 0.8;
const misspeltLikeness = 0.7;
/** In letters, and of the longer word: what two forms of a word begin with alike. "planer" and "planen" are one word, "plan" and "plats" not. */
const leastStem = 4;
const leastStemShare = 0.6;
/** In letters: shorter words differ from others by too little to be known when misspelt. Of the longer: how many letters may differ. */
const leastMisspelt = 5;
const mostLonger = 1.5;
const mostHarm = 1 / 4;

/**
 * The words of the texts that are compared, as numbers: the same number is the same word folded, and the same OCR key is the
 * same word after what a scanner may have done to it.
 */
export class Vocabulary {
  readonly words: string[] = [];
  readonly ocrKeys: number[] = [];
  private readonly byRaw = new Map<string, number>();
  private readonly byWord = new Map<string, number>();
  private readonly byOcrKey = new Map<string, number>();
  private readonly knownLikeness = new Map<number, number>();

  /** @param raw a word as it stands, with soft hyphens and hyphens at line ends */
  idOf(raw: string): number {
    let id = this.byRaw.get(raw);
    if (id === undefined) {
      const word = fold(raw).text;
      id = this.byWord.get(word);
      if (id === undefined) {
        id = this.words.push(word) - 1;
        this.byWord.set(word, id);
        const key = ocrKey(withoutScanMarks(word));
        const known = this.byOcrKey.get(key) ?? this.byOcrKey.size;
        this.byOcrKey.set(key, known);
        this.ocrKeys.push(known);
      }
      this.byRaw.set(raw, id);
    }
    return id;
  }

  /** 0 to 1: how surely one word is the other, bent, misspelt or harmed. Numbers are the same or they are not. */
  likeness(one: number, other: number): number {
    if (one === other) return 1;
    const key = one < other ? one * 2 ** 24 + other : other * 2 ** 24 + one;
    let likeness = this.knownLikeness.get(key);
    if (likeness === undefined) {
      likeness = this.computeLikeness(one, other);
      this.knownLikeness.set(key, likeness);
    }
    return likeness;
  }

  private computeLikeness(one: number, other: number): number {
    const [a, b] = [this.words[one] ?? '', this.words[other] ?? ''];
    const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
    if (shorter < 2 || /^\p{N}+$/u.test(a) || /^\p{N}+$/u.test(b)) return 0;
    if (this.ocrKeys[one] === this.ocrKeys[other]) return harmedLikeness;
    let same = 0;
    while (same < shorter && a[same] === b[same]) same++;
    if (same >= leastStem && same / longer >= leastStemShare) return bentLikeness;
    if (shorter < leastMisspelt || longer > shorter * mostLonger) return 0;
    const most = longer * mostHarm;
    return harmBetween(ocrKey(withoutScanMarks(a)), ocrKey(withoutScanMarks(b)), most) <= most ? misspeltLikeness : 0;
  }
}
