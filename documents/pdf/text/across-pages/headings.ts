import { type Draft, wordsOf } from '../layout/draft.ts';
import type { OutlineEntry } from '../runs/page-text.ts';
import { type Style, type Styles, sizeIn, styleOf, styleOfAll } from './styles.ts';

/** A heading is no longer than this, in lines and in characters; what is tagged as one and is longer is a paragraph. */
const longest = { lines: 4, characters: 220, tagged: 400 };
/** Type that is so much larger than the body's is a heading's. */
const larger = 1.08;
const roughlyLarger = 1.2;
/** Type that so much of the document is set in is no heading's. */
const mostLetters = 0.2;

const caption = /^(?:bild|figur|diagram|tabell|fig\.|källa|not)\s?[\d:]/iu;
const entry = /(?:[.…·_]{3}|\s)\d{1,3}$/u;
const starts = /^[\p{Lu}\d§”"“]/u;
const ends = /[.:;,]$/u;
/** "6.1 Vägledande principer" is no item of a list, nor a sentence. */
const section = /^\d{1,2}(?:\.\d{1,2}){1,4}\.?\s\p{Lu}/u;
const numbering = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s/u;

/** Which of a document's blocks are headings and of which level: by its outline, its tags, and the type that they are set in. */
export class Headings {
  private readonly outline = new Map<string, number>();
  private levels = new Map<Style, number>();
  /** Since levels were last computed. */
  private known = new WeakMap<Draft, number>();
  private readonly styles: Styles;
  /** Are the tags' levels in the order of the type's sizes? Some writers take them for styles. */
  private tagsHold = true;

  constructor(outline: readonly OutlineEntry[], styles: Styles) {
    this.styles = styles;
    const enter = (entries: readonly OutlineEntry[], level: number): void => {
      for (const { title, items } of entries) {
        const key = keyOf(title);
        if (key !== '' && !this.outline.has(key)) this.outline.set(key, Math.min(level, 6));
        enter(items, level + 1);
      }
    };
    enter(outline, 1);
  }

  /** Recomputes which type size stands for which level. @param pages each page's drafts, of those that are there */
  settle(pages: Iterable<readonly Draft[]>): void {
    const found = new Map<Style, { levels: number[]; tags: number[] }>();
    for (const drafts of pages) {
      for (const [i, draft] of drafts.entries()) {
        const outlined = this.outlined(draft);
        if (draft.rough) continue;
        if (draft.kind !== 'heading' && outlined === 0 && !this.isSetAsHeading(drafts, i)) continue;
        const style = styleOf(draft.lines[0] ?? { font: '', size: 0 });
        const of = found.get(style) ?? { levels: [], tags: [] };
        found.set(style, of);
        if (outlined > 0) of.levels.push(outlined);
        if (draft.kind === 'heading') of.tags.push(draft.level);
      }
    }
    this.tagsHold = inOrder([...found].map(([style, { tags }]) => [sizeIn(style), usual(tags)]));
    const sorted = [...found].toSorted(([a], [b]) => sizeIn(b) - sizeIn(a));
    this.levels = new Map();
    this.known = new WeakMap();
    let [before, level] = [0, 0];
    for (const [style, { levels, tags }] of sorted) {
      const known = usual(levels) || (this.tagsHold ? usual(tags) : 0);
      // Styles of the same size that differ in their font alone are two levels, the one that came first above.
      level = known || Math.min(before + 1, 6);
      this.levels.set(style, level);
      before = Math.max(before, level);
    }
  }

  /** 1 to 6, or 0 where the draft with this index is no heading. @param drafts those of its page */
  levelOf(drafts: readonly Draft[], index: number): number {
    const draft = drafts[index] as Draft;
    const known = this.known.get(draft);
    if (known !== undefined) return known;
    const level = this.decide(drafts, index);
    this.known.set(draft, level);
    return level;
  }

  private decide(drafts: readonly Draft[], index: number): number {
    const draft = drafts[index] as Draft;
    const outlined = this.outlined(draft);
    if (outlined > 0) return outlined;
    const style = this.levels.get(styleOf(draft.lines[0] ?? { font: '', size: 0 })) ?? 6;
    if (draft.kind === 'heading' && wordsOf(draft).length > longest.tagged) return 0;
    if (draft.kind === 'heading') return this.tagsHold ? draft.level : style;
    if (draft.rough) return this.roughLevel(drafts, index);
    return this.isSetAsHeading(drafts, index) ? style : 0;
  }

  /** Its level in the outline, or 0. */
  private outlined(draft: Draft): number {
    if (this.outline.size === 0 || !mayBeHeading(draft)) return 0;
    const words = wordsOf(draft);
    return this.outline.get(keyOf(words)) ?? this.outline.get(keyOf(words.replace(numbering, ''))) ?? 0;
  }

  /** The level on a scanned page, whose type sizes are guesses: only clearly larger type is a heading. */
  private roughLevel(drafts: readonly Draft[], index: number): number {
    if (!this.isSetAsHeading(drafts, index)) return 0;
    const draft = drafts[index] as Draft;
    const number = numbering.exec(wordsOf(draft))?.[1];
    if (number !== undefined) return Math.min(number.split('.').length + 1, 6);
    return sizeOf(draft) > 1.45 * sizeIn(this.styles.body ?? '0') ? 1 : 2;
  }

  private isSetAsHeading(drafts: readonly Draft[], index: number): boolean {
    const draft = drafts[index] as Draft;
    const { body } = this.styles;
    if (!mayBeHeading(draft)) return false;
    const style = draft.rough ? styleOf({ font: fontOf(body ?? ''), size: sizeOf(draft) }) : styleOfAll(draft);
    if (style === undefined || body === undefined || this.styles.share(style) > mostLetters) return false;
    const words = wordsOf(draft);
    if (!starts.test(words) || ends.test(words) || caption.test(words) || entry.test(words) || !/\p{L}{2}/u.test(words))
      return false;
    const ratio = sizeIn(style) / sizeIn(body);
    if (ratio >= (draft.rough ? roughlyLarger : larger)) return true;
    const [above, next] = [drafts[index - 1], drafts[index + 1]];
    if (section.test(words) && next !== undefined && !section.test(wordsOf(next)) && isApart(above, draft)) return true;
    // In type of the same size a heading has text under it, and stands alone or is numbered.
    return (
      !draft.rough &&
      ratio > 0.98 &&
      fontOf(style) !== fontOf(body) &&
      next !== undefined &&
      next.kind !== 'table-cell' &&
      styleOf(next.lines[0] ?? (draft.lines[0] as never)) !== style &&
      isApart(above, draft)
    );
  }
}

/** The middle one of its lines' sizes. */
const sizeOf = ({ lines }: Draft): number =>
  lines.map(({ size }) => size).sort((a, b) => a - b)[lines.length >> 1] ?? 0;

const fontOf = (style: Style) => style.slice(style.indexOf(' ') + 1);

/** Is there more room above it than between the lines of a paragraph? */
function isApart(above: Draft | undefined, draft: Draft): boolean {
  const [last, first] = [above?.lines.at(-1), draft.lines[0]];
  if (!last || !first || first.y < last.y) return true;
  return first.y - last.y > 1.45 * first.size;
}

function mayBeHeading(draft: Draft): boolean {
  const { kind, open, lines } = draft;
  if (!open && kind !== 'heading') return false;
  if (lines.length > longest.lines || kind === 'footnote' || kind === 'table-cell') return false;
  return wordsOf(draft).length <= longest.characters;
}

const keyOf = (title: string): string => title.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The commonest, or 0. */
function usual(levels: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  let [most, usual] = [0, 0];
  for (const [level, count] of counts) if (count > most) [most, usual] = [count, level];
  return usual;
}

/** No larger type for a lower level. */
function inOrder(pairs: readonly (readonly [size: number, level: number])[]): boolean {
  const known = pairs.filter(([, level]) => level > 0);
  return known.every(([size, level]) => known.every(([other, its]) => other <= size || its <= level));
}
