import { endOfAside, endOfTag } from '../../../packed/xml-ends.ts';
import { DocxUnreadable } from './docx-unreadable.ts';
import { docxLimits } from './limits.ts';
import { type Namespaces, noNamespaces, withDeclared } from './namespaces.ts';
import { attributesIn, qualified, type XmlElement, type XmlNode } from './xml-element.ts';
import { unescaped } from './xml-entities.ts';

/** How many elements may still be built, over all parts of a file. */
export interface ElementRoom {
  elements: number;
}

/** White space between elements is none of the document's but in these. */
const texts = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t']);
const none: readonly XmlNode[] = [];

interface Open extends XmlElement {
  children: XmlNode[];
}

/**
 * The root of a part's XML. A parser of our own, since browsers have none in a worker and no package keeps where an element stands in the text.
 * It goes once over the text and leaves out remarks and instructions.
 * @param options.keepsSpace is white space that stands alone between elements a text, as it may be in OpenDocument and XHTML?
 * @throws {DocxUnreadable} where it isn't XML, has a document type, or more than is read
 */
export function parseXml(xml: string, room: ElementRoom, { keepsSpace = false } = {}): XmlElement {
  const open: Open[] = [];
  /** Their names as they are written in the file. */
  const tags: string[] = [];
  let root: XmlElement | undefined;
  let last = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', last)) {
    const around = open.at(-1);
    if (at > last) addText(around, unescaped(xml.slice(last, at)), keepsSpace);
    const kind = xml[at + 1];
    if (kind === '?' || kind === '!') {
      if (/^<!DOCTYPE/i.test(xml.slice(at, at + 9))) throw new DocxUnreadable('odd');
      last = behind(endOfAside(xml, at));
      if (xml.startsWith('<![CDATA[', at)) addText(around, xml.slice(at + 9, last - 3), keepsSpace);
      continue;
    }
    last = behind(endOfTag(xml, at, docxLimits.tagLetters));
    if (kind === '/') {
      const ended = open.pop();
      if (!ended || tags.pop() !== xml.slice(at + 2, last - 1).trimEnd()) throw new DocxUnreadable('damaged');
      // An array that grows keeps room for more than it has: of all elements that would be most of the memory.
      ended.children = ended.children.slice();
      continue;
    }
    if (--room.elements < 0) throw new DocxUnreadable('too-large');
    // No program writes so many elements within each other.
    if (open.length >= docxLimits.depth) throw new DocxUnreadable('odd');
    const isWhole = xml[last - 2] === '/';
    const text = xml.slice(at + 1, last - (isWhole ? 2 : 1));
    const [tag = ''] = /^[^\s/]+/.exec(text) ?? [];
    const element = started(tag, text.slice(tag.length), at, around?.namespaces ?? noNamespaces);
    if (around) around.children.push(element);
    else if (root) throw new DocxUnreadable('damaged');
    else root = element;
    if (isWhole) element.children = none as XmlNode[];
    else {
      open.push(element);
      tags.push(tag);
    }
  }
  if (!root || open.length > 0) throw new DocxUnreadable('damaged');
  return root;
}

function started(tag: string, attributes: string, at: number, around: Namespaces): Open {
  if (tag === '') throw new DocxUnreadable('damaged');
  const namespaces = attributes.includes('xmlns') ? withDeclared(around, attributesIn(attributes)) : around;
  return { name: nameOf(tag, namespaces), at, attributes, namespaces, children: [] };
}

/** By the names that are used where they stand: one text a name, and not one an element. */
const names = new WeakMap<Namespaces, Map<string, string>>();

function nameOf(tag: string, namespaces: Namespaces): string {
  const known = names.get(namespaces) ?? new Map<string, string>();
  names.set(namespaces, known);
  const name = known.get(tag) ?? qualified(tag, namespaces);
  known.set(tag, name);
  return name;
}

function addText(around: Open | undefined, text: string, keepsSpace: boolean): void {
  if (around && (keepsSpace || texts.has(around.name) || text.trim() !== '')) around.children.push({ text });
}

/** @throws {DocxUnreadable} where there is no end */
function behind(end: number | undefined): number {
  if (end === undefined) throw new DocxUnreadable('damaged');
  return end;
}
