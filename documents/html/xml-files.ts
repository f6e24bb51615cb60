import { contentTypeOf, namespaceOf, ownerDocumentOf, rangeIn, rootElementOf } from './blocks/own-properties.ts';

const { querySelector } = Document.prototype;

/** Is it a file of data, which browsers show each in its own way unless it brings a style sheet? */
export const isXmlData = (page: Document): boolean =>
  /^(?:application|text)\/(?:(?!xhtml)[\w.-]+\+)?xml$/.test(contentTypeOf(page));

/** Firefox shows its error in place of the file, Chromium above what it has understood of it. */
export const isBrokenXml = (page: Document): boolean =>
  /[/+]xml$/.test(contentTypeOf(page)) && querySelector.call(page, 'parsererror') !== null;

/**
 * Does text stand in the root of a file of data, and isn't drawn there? Firefox draws such a file as a tree in a root of its own, where
 * nobody reads or marks anything, and the root has a box all the same.
 */
export function isBehindTree(element: Element, text: Text | undefined): boolean {
  const page = ownerDocumentOf(element);
  if (!page || !text || element !== rootElementOf(page) || !isXmlData(page)) return false;
  if (namespaceOf(element) === 'http://www.w3.org/1999/xhtml') return false;
  const range = rangeIn(page);
  range.selectNodeContents(text);
  return range.getClientRects().length === 0;
}
