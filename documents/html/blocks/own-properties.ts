/**
 * DOM clobbering: a form's field names hide the element's own properties, and names of pictures and forms those of a
 * document's: <input name="parentNode">, <img name="body">. Text under such an element would be lost, or an error end the
 * reading. So what is asked of elements and documents that a page has made is asked through the prototypes.
 */
function asked<Of extends object, const Name extends keyof Of>(prototype: Of, name: Name): (of: Of) => Of[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Of) => Of[Name];
  return (of) => get.call(of);
}

const { getRootNode } = Node.prototype;
const { getBoundingClientRect } = Element.prototype;
const { createRange, getSelection } = Document.prototype;

export const parentNodeOf = asked(Node.prototype, 'parentNode');
export const parentElementOf = asked(Node.prototype, 'parentElement');
export const firstChildOf = asked(Node.prototype, 'firstChild');
export const previousSiblingOf = asked(Node.prototype, 'previousSibling');
export const textContentOf = asked(Node.prototype, 'textContent');
export const nextSiblingOf = asked(Node.prototype, 'nextSibling');
export const childNodesOf = asked(Node.prototype, 'childNodes');
export const isConnected = asked(Node.prototype, 'isConnected');
/** As `isConnected`; false for a node of a frame that is gone, which Firefox lets nobody ask anything. */
export function isReachable(node: Node): boolean {
  try {
    return isConnected(node);
  } catch {
    return false;
  }
}
export const ownerDocumentOf = asked(Node.prototype, 'ownerDocument');
export const nodeTypeOf = asked(Node.prototype, 'nodeType');
/** Text, as CDATA too, which XHTML and SVG may have it in. */
export const isText = (node: Node | null | undefined): node is Text =>
  node != null && [Node.TEXT_NODE, Node.CDATA_SECTION_NODE].includes(nodeTypeOf(node) as 3 | 4);
export const showText = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
export const rootNodeOf = (node: Node): Node => getRootNode.call(node);

export const localNameOf = asked(Element.prototype, 'localName');
export const namespaceOf = asked(Element.prototype, 'namespaceURI');
export const shadowRootOf = asked(Element.prototype, 'shadowRoot');
export const boxOfElement = (element: Element): DOMRect => getBoundingClientRect.call(element);

export const bodyOf = asked(Document.prototype, 'body');
export const rootElementOf = asked(Document.prototype, 'documentElement');
export const windowOf = asked(Document.prototype, 'defaultView');
export const ownTitle = asked(Document.prototype, 'title');
export const contentTypeOf = asked(Document.prototype, 'contentType');
export const scrollingElementOf = asked(Document.prototype, 'scrollingElement');
export const rangeIn = (page: Document): Range => createRange.call(page);
export const selectionIn = (page: Document): Selection | null => getSelection.call(page);
export const activeElementOf = asked(Document.prototype, 'activeElement');
