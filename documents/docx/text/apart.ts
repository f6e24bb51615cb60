import { elementsOf, isElement, type XmlElement, type XmlNode } from '../file/xml-element.ts';

/** What a comment's author has set apart with empty paragraphs, each as an element of its own: a reading of the whole leaves them out. */
export function partsApart(container: XmlElement): XmlElement[] {
  const parts: XmlNode[][] = [[]];
  for (const node of container.children) {
    if (isElement(node) && node.name === 'w:p' && isBlank(node)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.filter(({ length }) => length > 0).map((children) => ({ ...container, children }));
}

/** Has it nothing but looks, marks and runs that have no more? */
const isBlank = (element: XmlElement): boolean =>
  elementsOf(element).every(
    (one) =>
      empty.has(one.name) || (one.name === 'w:t' && one.children.length === 0) || (one.name === 'w:r' && isBlank(one)),
  );

const empty = new Set([
  ...['w:pPr', 'w:rPr', 'w:annotationRef', 'w:proofErr', 'w:lastRenderedPageBreak'],
  ...['w:bookmarkStart', 'w:bookmarkEnd'],
]);
