import { endOfAside, endOfTag } from '../../../../../packed/xml-ends.ts';
import { BrokenWorkbook } from './broken-workbook.ts';
import { limits, TooMuch } from './limits.ts';

/** An XML text that no workbook has: with a document type, so with entities of its own, or with tags that never end. */
export class OddXml extends BrokenWorkbook {}

/** In a tag, UTF-16: a cell's has some fifty. */
const longestTag = 50_000;

/** A start tag. Its name has no prefix. */
export interface Tag {
  name: string;
  /** Where its attributes begin in the text, UTF-16. */
  at: number;
  /** By their names without prefixes. None that is read of a workbook holds an entity but a sheet's name. */
  attributes(): Record<string, string>;
}

/**
 * Every start tag of an XML text, from the first to the last. It goes once over the text, whatever stands there.
 * @throws {OddXml | TooMuch} where a reader of XML would take long over it, or make more of it than stands there
 */
export function* tagsIn(xml: string): Generator<Tag> {
  let depth = 0;
  let last = 0;
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', last)) {
    if (at - last > limits.cellLetters) throw new TooMuch('cellLetters');
    const kind = xml[at + 1];
    if (kind === '!' || kind === '?') {
      last = behind(endOfAside(xml, at));
      if (last - at > limits.cellLetters) throw new TooMuch('cellLetters');
      continue;
    }
    last = behind(endOfTag(xml, at, longestTag));
    if (kind === '/') {
      depth--;
      continue;
    }
    if (xml[last - 2] !== '/' && ++depth > limits.depth) throw new TooMuch('depth');
    if (++count > limits.tags) throw new TooMuch('tags');
    yield tag(xml.slice(at + 1, last - 1), at + 1);
  }
  if (xml.length - last > limits.cellLetters) throw new TooMuch('cellLetters');
}

function tag(text: string, start: number): Tag {
  const [full = ''] = /^[^\s/]+/.exec(text) ?? [];
  return { name: withoutPrefix(full), at: start + full.length, attributes: () => attributesIn(text, full.length) };
}

/** Reads the attributes in order from the end of the name, so that each character is looked at once. */
function attributesIn(text: string, start: number): Record<string, string> {
  const attribute = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  attribute.lastIndex = start;
  const all: Record<string, string> = Object.create(null);
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    const [, key = '', a, b] = found;
    all[withoutPrefix(key)] = a ?? b ?? '';
  }
  return all;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

/** @throws {OddXml} where there is no end */
function behind(end: number | undefined): number {
  if (end === undefined) throw new OddXml();
  return end;
}
