import { endOfAside, endOfTag } from '../../packed/xml-ends.ts';
import { glossaryLimits } from '../limits.ts';
import { GlossaryRefused } from '../result.ts';

export type MarkupPart =
  | { is: 'start'; tag: string; attributes: string; isWhole: boolean; at: number }
  | { is: 'end'; tag: string; at: number }
  | { is: 'text'; text: string };

/** A document type names who has described a kind of files; nothing is fetched of it. One that describes something itself isn't read. */
const plainType = /^<!DOCTYPE\s+[\w:.-]+(?:\s+(?:SYSTEM|PUBLIC)(?:\s+(?:"[^"<>]*"|'[^'<>]*')){1,2})?\s*>/;

/**
 * The parts of an XML text, once over it and without building anything: so that a file is measured before a package reads it.
 * @param options.isMeasured nothing is read of it but how large and deep it is
 * @throws {GlossaryRefused} where it isn't XML, or has entities of its own, or more than is read
 */
export function* scanMarkup(xml: string, { isMeasured = false } = {}): Generator<MarkupPart> {
  const open: string[] = [];
  let [last, count] = [0, 0];
  let hasRoot = false;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', last)) {
    if (at > last && !isMeasured) yield { is: 'text', text: unescapedMarkup(xml, last, at) };
    const kind = xml[at + 1];
    if (kind === '?' || kind === '!') {
      last = endOfAside(xml, at) ?? endOfType(xml, at);
      if (xml.startsWith('<![CDATA[', at)) yield { is: 'text', text: xml.slice(at + 9, last - 3) };
      continue;
    }
    const end = endOfTag(xml, at, glossaryLimits.tagLetters);
    if (end === undefined) throw brokenAt(xml, at);
    last = end;
    if (kind === '/') {
      const tag = xml.slice(at + 2, last - 1).trimEnd();
      if (open.pop() !== tag) throw brokenAt(xml, at);
      if (!isMeasured) yield { is: 'end', tag, at };
      continue;
    }
    const isWhole = xml[last - 2] === '/';
    const text = xml.slice(at + 1, last - (isWhole ? 2 : 1));
    const [tag = ''] = /^[^\s/]+/.exec(text) ?? [];
    if (tag === '' || (open.length === 0 && hasRoot)) throw brokenAt(xml, at);
    if (++count > glossaryLimits.parts) throw new GlossaryRefused('too-many', String(count));
    if (open.length >= glossaryLimits.depth) throw new GlossaryRefused('too-deep', placeIn(xml, at));
    hasRoot = true;
    if (!isWhole) open.push(tag);
    if (isMeasured) continue;
    yield { is: 'start', tag, attributes: text.slice(tag.length), isWhole, at };
  }
  if (!hasRoot || open.length > 0) throw brokenAt(xml, xml.length);
}

/** @throws {GlossaryRefused} as `scanMarkup` */
export function measureMarkup(xml: string): void {
  for (const _ of scanMarkup(xml, { isMeasured: true }));
}

function endOfType(xml: string, at: number): number {
  if (!/^<!DOCTYPE/i.test(xml.slice(at, at + 9))) throw brokenAt(xml, at);
  const [type] = plainType.exec(xml.slice(at, at + 2000)) ?? [];
  if (type === undefined) throw new GlossaryRefused('document-type', xml.slice(at, at + 60));
  return at + type.length;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Only XML's own entities are known. */
export function unescapedMarkup(xml: string, from = 0, to = xml.length): string {
  const text = xml.slice(from, to);
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,10}));|&/g, (_, decimal, hex, name) => {
    if (name !== undefined && Object.hasOwn(named, name)) return named[name] ?? '';
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    throw brokenAt(xml, from);
  });
}

const brokenAt = (xml: string, at: number): GlossaryRefused => new GlossaryRefused('broken', placeIn(xml, at));

/** The number of a line, from 1. */
function placeIn(text: string, at: number): string {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line++;
  return String(line);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For XML and HTML: text is text. A return would be lost in XML, but no clean text has one. */
export const escapedMarkup = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
