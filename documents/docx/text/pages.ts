import { PageCount } from '../../flow/content/page-count.ts';
import { attributeIn, childOf, elementsOf, isElement, valOf, type XmlElement } from '../file/xml-element.ts';

/**
 * Pages as Word broke them when it last saved the document (`w:lastRenderedPageBreak`), with the breaks that an author has put in. Word says
 * a break twice where the page that follows begins with text.
 */
export class Pages extends PageCount {
  private readonly sections: readonly XmlElement[];
  private section = 0;

  constructor(sections: readonly XmlElement[]) {
    super();
    this.sections = sections;
  }

  /** The next section says how it begins. */
  endSection(): void {
    this.section++;
    const next = this.sections[this.section];
    if (next && !/^(?:continuous|nextColumn)$/.test(valOf(next, 'w:type') ?? '')) this.break();
  }
}

/** The properties of a document's sections, in order. */
export function sectionsIn(body: XmlElement): XmlElement[] {
  return elementsOf(body).flatMap((element) => {
    if (element.name === 'w:sectPr') return [element];
    if (element.name === 'w:p') {
      const section = childOf(childOf(element, 'w:pPr'), 'w:sectPr');
      return section ? [section] : [];
    }
    return element.name === 'w:sdt' || element.name === 'w:sdtContent' ? sectionsIn(element) : [];
  });
}

/** Has Word said where its pages end? Without that a count of breaks alone would be far too low. */
export function hasDrawnPages(element: XmlElement): boolean {
  return element.children.some(
    (node) => isElement(node) && (node.name === 'w:lastRenderedPageBreak' || hasDrawnPages(node)),
  );
}

export const isPageBreak = (element: XmlElement): boolean =>
  element.name === 'w:br' && attributeIn(element, 'w:type') === 'page';
