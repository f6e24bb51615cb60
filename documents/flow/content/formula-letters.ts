import { isElement, type XmlElement } from '../../docx/file/xml-element.ts';

/** The letters of a formula in MathML, in the order in which they are read aloud. */
export const formulaLetters = (math: XmlElement): string => lettersIn(math).replace(/\s+/g, ' ').trim();

const lettersIn = (element: XmlElement): string =>
  element.children
    .map((node) => (!isElement(node) ? node.text : /^math:annotation/.test(node.name) ? '' : lettersIn(node)))
    .join('');
