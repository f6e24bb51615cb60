import { type Tag, tagsIn } from './xml-tags.ts';

/**
 * What somebody has struck through in a workbook instead of deleting it. It isn't meant any more: it isn't read as what the list says, and
 * whoever reads the list in is told. (ECMA-376 part 1, 18.4.10)
 */

/** A text with the struck runs taken out, where there were any; and their words. */
export interface WithoutStruck {
  xml: string;
  /** By the number of the string, from 0. */
  struck: ReadonlyMap<number, string>;
}

export function withoutStruck(strings: string): WithoutStruck {
  const runs = new StruckRuns();
  const struck = new Map<number, string>();
  const kept: string[] = [];
  let [copied, string] = [0, -1];
  for (const tag of tagsIn(strings)) {
    if (tag.name === 'si') string++;
    const cut = runs.cutAt(strings, tag);
    if (!cut) continue;
    kept.push(strings.slice(copied, cut.from));
    copied = cut.to;
    struck.set(string, `${struck.get(string) ?? ''}${cut.words}`);
  }
  return { xml: copied === 0 ? strings : kept.join('') + strings.slice(copied), struck };
}

/** The styles of cells whose whole text is struck through, by their numbers from 0. */
export function struckStyles(styles: string): ReadonlySet<number> {
  const fonts = new Set<number>();
  const struck = new Set<number>();
  let [within, font, style] = ['', -1, -1];
  for (const { name, attributes } of tagsIn(styles)) {
    if (parts.has(name)) within = name;
    else if (within === 'fonts' && name === 'font') font++;
    else if (within === 'fonts' && name === 'strike' && isOn(attributes().val)) fonts.add(font);
    else if (within === 'cellXfs' && name === 'xf' && ++style >= 0 && fonts.has(Number(attributes().fontId ?? 0)))
      struck.add(style);
  }
  return struck;
}

/** What a style sheet consists of; fonts stand in the rules of conditional formats, too. */
const parts = new Set(['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles']);

/** Goes along the tags of a part with texts. */
export class StruckRuns {
  private isStruck = false;

  /** Where the text of a struck run stands, if this tag begins one; and its words. */
  cutAt(xml: string, { name, at, attributes }: Tag): { from: number; to: number; words: string } | undefined {
    // A run's properties stand before its text, and those of the one before are over.
    if (begins.has(name)) this.isStruck = false;
    else if (name === 'strike') this.isStruck = isOn(attributes().val);
    else if (name === 't' && this.isStruck) {
      const from = xml.indexOf('>', at) + 1;
      const to = xml[from - 2] === '/' ? from : xml.indexOf('</', from);
      return to > from ? { from, to, words: plain(xml.slice(from, to)) } : undefined;
    }
    return undefined;
  }
}

const begins = new Set(['c', 'si', 'is', 'r', 'rPh']);

const isOn = (value: string | undefined) => value !== '0' && value !== 'false';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string) => xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
