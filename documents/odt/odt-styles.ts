import { attributeIn, childOf, childrenOf, elementsOf, type XmlElement } from '../docx/file/xml-element.ts';
import { type OdtLook, odtLook } from './odt-look.ts';

interface OdtParagraphStyle {
  /** Is it the document's title? */
  isTitle: boolean;
  /** Of what level are headings in it, from 1; 0 where it is none of theirs. */
  outlineLevel: number;
  /** Is it for the lines of a table of contents or an index? */
  isGuide: boolean;
  align: 'center' | 'right' | undefined;
  /** Empty where it says that there is none. */
  list: string | undefined;
  breaksBefore: boolean;
  breaksAfter: boolean;
  look: OdtLook;
}

/** What a style says itself, an empty one too: of that none is a heading. Else what it is called as, without a level of its own. */
const outlineLevelOf = (style: XmlElement): string | undefined =>
  attributeIn(style, 'style:default-outline-level') ??
  /^Heading_20_(\d{1,2})$/.exec(attributeIn(style, 'style:name') ?? '')?.[1];

const guideName = /^(?:contents|(?:[a-z]+_20_)?index)(?:_20_(?:\d|heading))?$/i;
/** No file has so many styles on each other; a circle has. */
const deepest = 30;

/** What the styles of a part say, each with those that it is based on. */
export class OdtStyles {
  private readonly byName = new Map<string, XmlElement>();
  private readonly lists = new Map<string, XmlElement>();
  private readonly paragraphs = new Map<string, OdtParagraphStyle>();
  private readonly texts = new Map<string, OdtLook>();

  /** @param groups `office:styles`, then `office:automatic-styles`, which go before them */
  constructor(groups: readonly (XmlElement | undefined)[]) {
    for (const group of groups) {
      for (const style of group ? elementsOf(group) : []) {
        const name = attributeIn(style, 'style:name') ?? '';
        if (style.name === 'style:style') this.byName.set(`${attributeIn(style, 'style:family')} ${name}`, style);
        else if (style.name === 'text:list-style') this.lists.set(name, style);
      }
    }
  }

  paragraph(name: string): OdtParagraphStyle {
    const known = this.paragraphs.get(name);
    if (known) return known;
    const chain = this.chain('paragraph', name);
    const names = chain.map((one) => attributeIn(one, 'style:name') ?? '');
    const [own] = chain;
    // A break is the style's own: one that is based on it begins no page.
    const properties = childOf(own, 'style:paragraph-properties');
    const style = {
      isTitle: names.includes('Title'),
      outlineLevel: Number(first(chain, outlineLevelOf) ?? '') || 0,
      isGuide: names.some((one) => guideName.test(one)),
      align: alignOf(
        first(chain, (one) => attributeIn(childOf(one, 'style:paragraph-properties'), 'fo:text-align')) ?? '',
      ),
      list: first(chain, (one) => attributeIn(one, 'style:list-style-name')),
      breaksBefore:
        attributeIn(properties, 'fo:break-before') === 'page' || !!attributeIn(own, 'style:master-page-name'),
      breaksAfter: attributeIn(properties, 'fo:break-after') === 'page',
      look: odtLook(chain.map((one) => childOf(one, 'style:text-properties'))),
    };
    this.paragraphs.set(name, style);
    return style;
  }

  text(name: string): OdtLook {
    const known = this.texts.get(name);
    if (known) return known;
    const look = odtLook(this.chain('text', name).map((one) => childOf(one, 'style:text-properties')));
    this.texts.set(name, look);
    return look;
  }

  list(name: string): XmlElement | undefined {
    return this.lists.get(name);
  }

  /** The kinds of pages that paragraphs and tables begin. @param first the paragraph's that the document begins with */
  masterPages(first: string): string[] {
    const styles = [...this.chain('paragraph', first).slice(0, 1), ...this.byName.values()];
    return styles.map((style) => attributeIn(style, 'style:master-page-name') || 'Standard');
  }

  private chain(family: string, name: string): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let at: string | undefined = name; at !== undefined && chain.length < deepest; ) {
      const style = this.byName.get(`${family} ${at}`);
      if (!style) break;
      chain.push(style);
      at = attributeIn(style, 'style:parent-style-name');
    }
    return chain;
  }
}

/** The styles that all parts have in common, and those of the text or of its headers and footers. */
export const stylesFor = (common: XmlElement | undefined, own: XmlElement | undefined): OdtStyles =>
  new OdtStyles([...childrenOf(common, 'office:styles'), ...childrenOf(own, 'office:automatic-styles')]);

const alignOf = (given: string): OdtParagraphStyle['align'] =>
  given === 'center' ? 'center' : given === 'right' || given === 'end' ? 'right' : undefined;

function first<One, Found>(list: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
