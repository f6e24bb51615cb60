import { attributeIn, childOf, elementsOf, isElement, type XmlElement } from '../file/xml-element.ts';
import type { DocxView, TrackedChange } from './docx-block.ts';

const kinds: Readonly<Record<string, TrackedChange['kind']>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  'w:moveTo': 'moved-here',
  'w:moveFrom': 'moved-away',
  'w:cellIns': 'inserted',
  'w:cellDel': 'deleted',
};

/** The change that an element is; undefined where it is none. */
export function changeOf(element: XmlElement): TrackedChange | undefined {
  const kind = Object.hasOwn(kinds, element.name) ? kinds[element.name] : undefined;
  if (kind === undefined) return undefined;
  const date = attributeIn(element, 'w:date');
  return { kind, author: attributeIn(element, 'w:author') ?? '', ...(date !== undefined && { date }) };
}

/** The change that properties tell of: of a row, a cell or a paragraph's end. */
export function changeIn(properties: XmlElement | undefined): TrackedChange | undefined {
  for (const node of properties?.children ?? []) {
    const change = isElement(node) ? changeOf(node) : undefined;
    if (change) return change;
  }
  return undefined;
}

export const isTakenAway = ({ kind }: TrackedChange): boolean => kind === 'deleted' || kind === 'moved-away';

/** Is what was changed no part of this reading of the document? */
export const isLeftOut = (change: TrackedChange | undefined, view: DocxView): boolean =>
  change !== undefined && view === (isTakenAway(change) ? 'final' : 'original');

/** The properties as they were before they were changed, where that is what is read. */
export const propertiesIn = (properties: XmlElement | undefined, view: DocxView): XmlElement | undefined =>
  view === 'original' ? (childOf(childOf(properties, 'w:pPrChange'), 'w:pPr') ?? properties) : properties;

/** What has been changed in a document. */
export interface DocxChanges {
  /** Pieces of text that were inserted, deleted or moved, by author, in the order in which they first appear. */
  authors: ReadonlyMap<string, number>;
  /** Changes of looks alone. */
  looks: number;
}

const looksChanged = /^w:(?:rPr|pPr|tblPr|trPr|tcPr|sectPr|tblGrid)Change$/;

/** A change that goes over several runs, or to the end of a paragraph, is one. */
export function changesIn(roots: readonly XmlElement[]): DocxChanges {
  const authors = new Map<string, number>();
  let looks = 0;
  const look = (element: XmlElement) => {
    let last = '';
    for (const one of elementsOf(element)) {
      if (looksChanged.test(one.name)) {
        looks++;
        continue;
      }
      if (one.name === 'w:pPr' || one.name === 'w:rPr') {
        look(one);
        continue;
      }
      const change = changeOf(one);
      const isCounted = change && one.children.length > 0;
      const what = isCounted ? `${change.kind} ${change.author}` : '';
      if (isCounted && what !== last) authors.set(change.author, (authors.get(change.author) ?? 0) + 1);
      if (isCounted || one.name === 'w:r' || one.name === 'w:p') last = what;
      look(one);
    }
  };
  for (const root of roots) look(root);
  return { authors, looks };
}
