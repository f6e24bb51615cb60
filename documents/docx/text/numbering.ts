import { numberAs } from '../../flow/content/number-formats.ts';
import {
  attributeIn,
  childOf,
  childrenOf,
  isSwitchedOn,
  numberValue,
  valOf,
  type XmlElement,
} from '../file/xml-element.ts';
import type { DocxStyles } from './styles.ts';

interface Level {
  start: number;
  format: string;
  /** With "%1" where the number of the first level stands. */
  text: string;
  /** From 1: the level whose numbers make this one start anew; 0 for none. Undefined: any higher. */
  restart: number | undefined;
  /** Are all numbers in it written in figures? */
  isLegal: boolean;
  /** The paragraph style that it is tied to. */
  style: string | undefined;
}

interface List {
  /** Lists with the same one go on counting where the others stopped. */
  kind: string;
  levels: readonly (Level | undefined)[];
  /** What a level starts at when the list is first used, where it doesn't go on counting. */
  starts: ReadonlyMap<number, number>;
}

const levels = 9;

/**
 * The lists of a document, and how far each has been counted. To be asked for the paragraphs in reading order.
 * ECMA-376, 17.9
 */
export class Numbering {
  private readonly kinds = new Map<string, XmlElement>();
  private readonly given = new Map<string, XmlElement>();
  private readonly lists = new Map<string, List | undefined>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  /** The levels of lists whose own start has been used. */
  private readonly started = new Set<string>();
  private readonly styles: DocxStyles;

  constructor(root: XmlElement | undefined, styles: DocxStyles) {
    this.styles = styles;
    for (const kind of childrenOf(root, 'w:abstractNum'))
      this.kinds.set(attributeIn(kind, 'w:abstractNumId') ?? '', kind);
    for (const list of childrenOf(root, 'w:num')) this.given.set(attributeIn(list, 'w:numId') ?? '', list);
  }

  /** The level of a list that a style is tied to. */
  levelFor(list: string, style: string | undefined): number | undefined {
    if (style === undefined) return undefined;
    const at = this.list(list)?.levels.findIndex((level) => level?.style === style) ?? -1;
    return at < 0 ? undefined : at;
  }

  /** Counts one more. @returns what stands before the paragraph; empty where nothing does, undefined where there is no such list */
  next(id: string, at: number): { marker: string; isBullet: boolean } | undefined {
    const list = this.list(id);
    const level = list?.levels[at];
    if (!list || !level) return undefined;
    const counts = this.counts.get(list.kind) ?? [];
    this.counts.set(list.kind, counts);
    // As LibreOffice does: a level that was left out counts as begun.
    for (let above = 0; above < at; above++) {
      const start = this.ownStart(id, list, above);
      if (start !== undefined || counts[above] === undefined) counts[above] = start ?? list.levels[above]?.start ?? 1;
    }
    const before = counts[at];
    counts[at] = this.ownStart(id, list, at) ?? (before === undefined ? level.start : before + 1);
    for (let below = at + 1; below < levels; below++) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || at < restart) counts[below] = undefined;
    }
    return { marker: written(list, at, level, counts), isBullet: level.format === 'bullet' };
  }

  private ownStart(id: string, { starts }: List, at: number): number | undefined {
    const key = `${id} ${at}`;
    if (!starts.has(at) || this.started.has(key)) return undefined;
    this.started.add(key);
    return starts.get(at);
  }

  private list(id: string): List | undefined {
    if (!this.lists.has(id)) this.lists.set(id, this.listFrom(id));
    return this.lists.get(id);
  }

  private listFrom(id: string): List | undefined {
    const given = this.given.get(id);
    const kind = valOf(given, 'w:abstractNumId');
    if (!given || kind === undefined) return undefined;
    const overrides = childrenOf(given, 'w:lvlOverride');
    const own = new Map(overrides.map((one) => [attributeIn(one, 'w:ilvl'), childOf(one, 'w:lvl')]));
    const starts = overrides.flatMap((one) => {
      const start = numberValue(one, 'w:startOverride');
      return start === undefined ? [] : [[Number(attributeIn(one, 'w:ilvl')), start] as const];
    });
    const usual = this.levelsOf(kind);
    return {
      kind,
      levels: Array.from({ length: levels }, (_, at) => levelFrom(own.get(String(at)) ?? usual.get(String(at)))),
      starts: new Map(starts),
    };
  }

  private levelsOf(id: string): Map<string, XmlElement> {
    let kind = this.kinds.get(id);
    // A list by the name of a style has its levels in the list of that style.
    const named = valOf(kind, 'w:numStyleLink');
    if (named !== undefined) {
      const list = this.styles.listOf(named) ?? '';
      kind = this.kinds.get(valOf(this.given.get(list), 'w:abstractNumId') ?? '') ?? kind;
    }
    return new Map(childrenOf(kind, 'w:lvl').map((level) => [attributeIn(level, 'w:ilvl') ?? '', level]));
  }
}

function levelFrom(element: XmlElement | undefined): Level | undefined {
  if (!element) return undefined;
  // A format of a newer kind stands in a choice, whose fallback older programs read.
  const choice = childOf(element, 'mc:AlternateContent');
  return {
    start: numberValue(element, 'w:start') ?? 0,
    format: valOf(element, 'w:numFmt') ?? valOf(childOf(choice, 'mc:Fallback'), 'w:numFmt') ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    restart: numberValue(element, 'w:lvlRestart'),
    isLegal: isSwitchedOn(element, 'w:isLgl') ?? false,
    style: valOf(element, 'w:pStyle'),
  };
}

/** Bullets are characters of fonts that have pictures in place of letters. */
const privateUse = /[\ue000-\uf8ff]/g;
/** A level that no list has: programs differ in what they show for "%10", so that nobody can know it. */
const noLevel = /%(?:0|[1-9]\d)/;

/** Empty where it can't be known: a number that isn't the document's would be quoted as if it were. */
function written(
  list: List,
  at: number,
  { format, text, isLegal }: Level,
  counts: readonly (number | undefined)[],
): string {
  // Word's second level is the letter o.
  if (format === 'bullet') return text.replace(privateUse, '•').trim().replace(/^o$/, '◦');
  let isKnown = !noLevel.test(text);
  const filled = text.replace(/%([1-9])/g, (_, digit) => {
    const other = Number(digit) - 1;
    // Levels further down are left out, as the standard says.
    if (other > at) return '';
    const own = list.levels[other];
    if (own) return numberAs(isLegal && own.format !== 'none' ? 'decimal' : own.format, counts[other] ?? own.start);
    isKnown = false;
    return '';
  });
  return isKnown ? filled.trim() : '';
}
