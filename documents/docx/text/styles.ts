import { attributeIn, childOf, childrenOf, numberValue, valOf, type XmlElement } from '../file/xml-element.ts';
import { type RunLook, runLook } from './runs/run-look.ts';

/** A paragraph's numbering; either half may come from a style further down. "0" is none. */
interface NumberingRef {
  list?: string | undefined;
  level?: number | undefined;
}

export interface ParagraphStyle {
  /** From 1; 0 for running text. */
  heading: number;
  numbering: NumberingRef;
  /** The style that the numbering was found in: a list may tie a level to it. */
  numberedBy: string | undefined;
  /** Is it for the lines of a table of contents or an index? */
  isGuide: boolean;
  align: string | undefined;
  run: RunLook;
}

const headingName = /^(?:heading|rubrik|überschrift|titre|overskrift|otsikko|título|titolo|kop)\s?([1-9])$/i;
const titleName = /^title$/i;
const guideName = /^(?:toc|innehåll|index|table of figures|table of authorities)(?:\s?\d)?$/i;
/** No file has so many styles on each other; a circle has. */
const deepest = 30;

/** What the styles of a document say, each with those that it is based on. */
export class DocxStyles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly paragraphs = new Map<string, ParagraphStyle>();
  private readonly characters = new Map<string, RunLook>();
  private readonly standard: string | undefined;

  constructor(root: XmlElement | undefined) {
    for (const style of childrenOf(root, 'w:style')) {
      const id = attributeIn(style, 'w:styleId') ?? '';
      this.byId.set(id, style);
      if (attributeIn(style, 'w:type') === 'paragraph' && /^(?:1|true|on)$/.test(attributeIn(style, 'w:default') ?? ''))
        this.standard ??= id;
    }
  }

  paragraph(id = this.standard ?? ''): ParagraphStyle {
    const known = this.paragraphs.get(id);
    if (known) return known;
    const chain = this.chain(id);
    const style = {
      heading: first(chain, headingOf) ?? headingNamed(id) ?? 0,
      ...numberingOf(chain),
      isGuide: guideName.test(nameOf(chain[0]) || id),
      align: first(chain, (style) => valOf(childOf(style, 'w:pPr'), 'w:jc')),
      run: runLook(chain.map((one) => childOf(one, 'w:rPr'))),
    };
    this.paragraphs.set(id, style);
    return style;
  }

  character(id: string): RunLook {
    const known = this.characters.get(id);
    if (known) return known;
    const look = runLook(this.chain(id).map((one) => childOf(one, 'w:rPr')));
    this.characters.set(id, look);
    return look;
  }

  /** The list of a numbering style. */
  listOf(id: string): string | undefined {
    return first(this.chain(id), (style) => valOf(childOf(childOf(style, 'w:pPr'), 'w:numPr'), 'w:numId'));
  }

  /** The style and those it is based on, in that order. */
  private chain(id: string): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let at: string | undefined = id; at !== undefined && chain.length < deepest; ) {
      const style = this.byId.get(at);
      if (!style) break;
      chain.push(style);
      at = valOf(style, 'w:basedOn');
    }
    return chain;
  }
}

/** The level that Word's navigation has it on; a name alone is what Google writes. */
function headingOf(style: XmlElement): number | undefined {
  const outline = numberValue(childOf(style, 'w:pPr'), 'w:outlineLvl');
  if (outline !== undefined) return outline < 9 ? outline + 1 : 0;
  return headingNamed(nameOf(style));
}

function headingNamed(name: string): number | undefined {
  if (titleName.test(name)) return 1;
  const [, level] = headingName.exec(name) ?? [];
  return level === undefined ? undefined : Number(level);
}

const nameOf = (style: XmlElement | undefined): string => valOf(style, 'w:name') ?? '';

function numberingOf(chain: readonly XmlElement[]): Pick<ParagraphStyle, 'numbering' | 'numberedBy'> {
  const refs = chain.map((style) => ({
    id: attributeIn(style, 'w:styleId'),
    ref: childOf(childOf(style, 'w:pPr'), 'w:numPr'),
  }));
  return {
    numbering: {
      list: first(refs, ({ ref }) => valOf(ref, 'w:numId')),
      level: first(refs, ({ ref }) => numberValue(ref, 'w:ilvl')),
    },
    numberedBy: refs.find(({ ref }) => ref !== undefined)?.id,
  };
}

function first<One, Found>(list: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
