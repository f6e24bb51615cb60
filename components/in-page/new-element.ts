const { createElementNS } = Document.prototype;

/** An element of HTML, in a page of whatever kind: in one of XML or a drawing `createElement` makes something that is none. */
export const newElement = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  createElementNS.call(document, 'http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
