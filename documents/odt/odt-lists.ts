import { attributeIn, childOf, type XmlElement } from '../docx/file/xml-element.ts';
import { deepestLevel, type ListLevel, levelsIn, markerOf, numberIn } from './list-levels.ts';
import type { OdtStyles } from './odt-styles.ts';

type Counts = (number | undefined)[];

/** Where a paragraph stands in a list. */
export interface ListPlace {
  counts: Counts;
  /** The list's style; a paragraph's own may say it instead. */
  style: string | undefined;
  level: number;
  /** Has its item had its number? Changes while the item is read. */
  item: { isNumbered: boolean; start: number | undefined };
}

interface Marked {
  marker: string;
  isBullet: boolean;
}

/** The lists of a document and the numbers of its headings, and how far each has been counted: to be asked in reading order. */
export class OdtLists {
  private readonly styles: OdtStyles;
  private readonly levels = new Map<string, readonly (ListLevel | undefined)[]>();
  private readonly byId = new Map<string, Counts>();
  private readonly lastOfStyle = new Map<string, Counts>();
  private readonly outline: readonly (ListLevel | undefined)[];
  private readonly headings: Counts = [];

  /** @param common `office:styles` */
  constructor(styles: OdtStyles, common: XmlElement | undefined) {
    this.styles = styles;
    this.outline = levelsIn(childOf(common, 'text:outline-style'));
  }

  /** A list that stands in no other begins, or goes on. */
  begin(list: XmlElement): Counts {
    const style = attributeIn(list, 'text:style-name') ?? '';
    const continued = attributeIn(list, 'text:continue-list');
    const before =
      continued !== undefined
        ? this.byId.get(continued)
        : attributeIn(list, 'text:continue-numbering') === 'true'
          ? this.lastOfStyle.get(style)
          : undefined;
    const counts = before ?? [];
    const id = attributeIn(list, 'xml:id') ?? attributeIn(list, 'text:id');
    if (id !== undefined) this.byId.set(id, counts);
    this.lastOfStyle.set(style, counts);
    return counts;
  }

  /** A paragraph by itself that says which list it is in. */
  named(id: string): Counts {
    const counts = this.byId.get(id) ?? [];
    this.byId.set(id, counts);
    return counts;
  }

  /** Counts one more, where the paragraph is its item's first. @returns undefined where it isn't, or the list has no such level */
  next({ counts, style, level, item }: ListPlace, ofParagraph: string | undefined): Marked | undefined {
    if (!item.isNumbered) return undefined;
    item.isNumbered = false;
    return counted(this.levelsOf(style ?? ofParagraph ?? ''), level, counts, item.start);
  }

  /** A heading that stands in no list. */
  heading(element: XmlElement, level: number): Marked | undefined {
    if (attributeIn(element, 'text:is-list-header') === 'true') return undefined;
    const starts = attributeIn(element, 'text:restart-numbering') === 'true';
    return counted(this.outline, level, this.headings, starts ? numberIn(element, 'text:start-value', 1) : undefined);
  }

  private levelsOf(style: string): readonly (ListLevel | undefined)[] {
    const known = this.levels.get(style);
    if (known) return known;
    const levels = levelsIn(this.styles.list(style));
    this.levels.set(style, levels);
    return levels;
  }
}

function counted(
  levels: readonly (ListLevel | undefined)[],
  at: number,
  counts: Counts,
  start: number | undefined,
): Marked | undefined {
  const level = levels[at];
  if (!level) return undefined;
  // A level that was left out counts as begun.
  for (let above = 0; above < at; above++) counts[above] ??= levels[above]?.start ?? 1;
  const before = counts[at];
  counts[at] = start ?? (before === undefined ? level.start : before + 1);
  for (let below = at + 1; below < deepestLevel; below++) counts[below] = undefined;
  return { marker: markerOf(levels, at, counts), isBullet: level.isBullet };
}
