import { fold } from '../swedish/fold.ts';
import { harmBetween } from '../swedish/harm.ts';
import { mended, skeleton } from '../swedish/skeleton.ts';

/**
 * The words of the texts that are compared, as numbers: the same number is the same word folded, and the same bone is the
 * same word after what a scanner may have done to it.
 */
export class Vocabulary {
  readonly words: string[] = [];
  readonly bones: number[] = [];
  private readonly byRaw = new Map<string, number>();
  private readonly byWord = new Map<string, number>();
  private readonly byBone = new Map<string, number>();
  private readonly likenesses = new Map<number, number>();

  /** @param raw a word as it stands, with soft hyphens and hyphens at line ends */
  idOf(raw: string): number {
    let id = this.byRaw.get(raw);
    if (id === undefined) {
      const word = fold(raw).text;
      id = this.byWord.get(word);
      if (id === undefined) {
        id = this.words.push(word) - 1;
        this.byWord.set(word, id);
        const bone = skeleton(mended(word));
        const known = this.byBone.get(bone) ?? this.byBone.size;
        this.byBone.set(bone, known);
        this.bones.push(known);
      }
      this.byRaw.set(raw, id);
    }
    return id;
  }

  /** 0 to 1: how surely one word is the other, bent, misspelt or harmed. Numbers are the same or they are not. */
  likeness(one: number, other: number): number {
    if (one === other) return 1;
    const key = one < other ? one * 2 ** 24 + other : other * 2 ** 24 + one;
    let likeness = this.likenesses.get(key);
    if (likeness === undefined) {
      likeness = this.reckon(one, other);
      this.likenesses.set(key, likeness);
    }
    return likeness;
  }

  private reckon(one: number, other: number): number {
    const [a, b] = [this.words[one] ?? '', this.words[other] ?? ''];
    const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
    if (shorter < 2 || /^\p{N}+$/u.test(a) || /^\p{N}+$/u.test(b)) return 0;
    if (this.bones[one] === this.bones[other]) return 0.9;
    let same = 0;
    while (same < shorter && a[same] === b[same]) same++;
    if (same >= 4 && same / longer >= 0.6) return 0.8;
    if (shorter < 5 || longer > shorter * 1.5) return 0;
    const most = longer / 4;
    return harmBetween(skeleton(mended(a)), skeleton(mended(b)), most) <= most ? 0.7 : 0;
  }
}
