import { type Namespaces, unknownNamespace } from './namespaces.ts';
import { unescaped } from './xml-entities.ts';

/** An element of a part. Offsets are UTF-16 units of the part's text, so that something can be written into it at that very place. */
export interface XmlElement {
  /** With the name that its namespace has in `namespaces.ts`: "w:p". */
  name: string;
  /** Where its start tag begins. */
  at: number;
  /** As they stand in the tag. */
  attributes: string;
  namespaces: Namespaces;
  children: readonly XmlNode[];
}

interface XmlText {
  text: string;
}

export type XmlNode = XmlElement | XmlText;

export const isElement = (node: XmlNode): node is XmlElement => 'name' in node;

export const elementsOf = ({ children }: XmlElement): XmlElement[] => children.filter(isElement);

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter((node): node is XmlElement => isElement(node) && node.name === name);

/** A text that stands in it and not in elements of it. */
export const xmlTextIn = ({ children }: Pick<XmlElement, 'children'>): string =>
  children.map((node) => (isElement(node) ? '' : node.text)).join('');

/** @param name as an element's: "w:val"; without a prefix it is in no namespace */
export function attributeIn(element: XmlElement | undefined, name: string): string | undefined {
  if (!element || element.attributes === '') return undefined;
  const local = name.slice(name.indexOf(':') + 1);
  if (!element.attributes.includes(local)) return undefined;
  for (const [given, value] of attributesIn(element.attributes))
    if (qualified(given, element.namespaces, '') === name) return unescaped(value);
  return undefined;
}

/** The `w:val` of a child: most of what Word says of a thing it says so. */
export const valOf = (element: XmlElement | undefined, child: string): string | undefined =>
  attributeIn(childOf(element, child), 'w:val');

/** A property that is on where it stands, unless it says "0"; undefined where it doesn't stand. */
export function isSwitchedOn(properties: XmlElement | undefined, child: string): boolean | undefined {
  const found = childOf(properties, child);
  return found && !/^(?:0|false|off)$/.test(attributeIn(found, 'w:val') ?? '');
}

export function numberValue(element: XmlElement | undefined, child: string): number | undefined {
  const value = valOf(element, child);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Reads them in order, so that each character is looked at once; what is no attribute ends it. */
export function* attributesIn(text: string): Generator<readonly [string, string]> {
  const attribute = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  for (let found = attribute.exec(text); found; found = attribute.exec(text))
    yield [found[1] ?? '', found[2] ?? found[3] ?? ''];
}

/** @param without what a name without a prefix is in */
export function qualified(name: string, namespaces: Namespaces, without = namespaces.get('') ?? ''): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? without : (namespaces.get(name.slice(0, colon)) ?? unknownNamespace);
  return prefix === '' ? name : `${prefix}:${name.slice(colon + 1)}`;
}
