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
  /** As it is written in the file. */
  tag: string;
}

/**
 * The root of a part's XML. A parser of our own, since browsers have none in a worker and no package keeps where an element stands in the text.
 * It goes once over the text and leaves out remarks and instructions.
 * @throws {DocxUnreadable} where it isn't XML, has a document type, or more than is read
 */
export function parseXml(xml: string, room: ElementRoom): XmlElement {
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let last = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', last)) {
    const around = open.at(-1);
    if (at > last) addText(around, unescaped(xml.slice(last, at)));
    const kind = xml[at + 1];
    if (kind === '?' || kind === '!') {
      last = endOfAside(xml, at);
      if (xml.startsWith('<![CDATA[', at)) addText(around, xml.slice(at + 9, last - 3));
      continue;
    }
    last = endOfTag(xml, at);
    if (kind === '/') {
      const ended = open.pop();
      if (ended?.tag !== xml.slice(at + 2, last - 1).trimEnd()) throw new DocxUnreadable('damaged');
      continue;
    }
    if (--room.elements < 0 || open.length >= docxLimits.depth) throw new DocxUnreadable('too-large');
    const isWhole = xml[last - 2] === '/';
    const element = started(xml.slice(at + 1, last - (isWhole ? 2 : 1)), at, around?.namespaces ?? noNamespaces);
    if (around) around.children.push(element);
    else if (root) throw new DocxUnreadable('damaged');
    else root = element;
    if (isWhole) element.children = none as XmlNode[];
    else open.push(element);
  }
  if (!root || open.length > 0) throw new DocxUnreadable('damaged');
  return root;
}

function started(text: string, at: number, around: Namespaces): Open {
  const [tag = ''] = /^[^\s/]+/.exec(text) ?? [];
  if (tag === '') throw new DocxUnreadable('damaged');
  const attributes = text.slice(tag.length);
  const namespaces = attributes.includes('xmlns') ? withDeclared(around, attributesIn(attributes)) : around;
  return { name: qualified(tag, namespaces), at, attributes, namespaces, children: [], tag };
}

function addText(around: Open | undefined, text: string): void {
  if (around && (texts.has(around.name) || text.trim() !== '')) around.children.push({ text });
}

/** Behind the tag's end; a quoted value may hold one. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  const farthest = Math.min(xml.length, start + docxLimits.tagLetters);
  for (let at = start + 1; at < farthest; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at + 1;
    else if (code === 0x3c) break;
  }
  throw new DocxUnreadable('damaged');
}

function endOfAside(xml: string, start: number): number {
  if (/^<!DOCTYPE/i.test(xml.slice(start, start + 9))) throw new DocxUnreadable('odd');
  const [begins, ends] = asides.find(([begins]) => xml.startsWith(begins, start)) ?? [];
  const end = begins && ends ? xml.indexOf(ends, start + begins.length) : -1;
  if (!ends || end < 0) throw new DocxUnreadable('damaged');
  return end + ends.length;
}

const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
