import { attributesIn, type XmlElement } from '../../file/xml-element.ts';

/** What no XML may hold: controls, halves of surrogate pairs, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it is to stand in XML, in a value or between tags; what XML forbids is seen as U+FFFD. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"]/g, (one) => escapes[one] ?? one);

/** On one line, as a name in an attribute is, and never cut within a letter. @param longest in UTF-16 units */
export function oneLine(name: string, longest: number): string {
  const line = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > longest ? line.slice(0, longest).replace(/[\ud800-\udbff]$/, '') : line;
}

const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Strict files (ISO 29500) have namespaces of their own. */
export const isStrict = (xml: string): boolean => xml.includes(strict);

/** Names of a namespace, with the prefix that a part has for it or, where it has none, one that each element declares for itself. */
export interface Prefixed {
  prefix: string;
  /** To stand in the start tag of an element that stands directly in what was there. */
  declared: string;
}

/** @param root of the part, whose prefixes hold in all of it that is asked for */
export function prefixIn(root: XmlElement, uri: string, wanted: string): Prefixed {
  for (const [name, value] of attributesIn(root.attributes))
    if (value === uri && name.startsWith('xmlns:')) return { prefix: name.slice(6), declared: '' };
  return { prefix: wanted, declared: ` xmlns:${wanted}="${uri}"` };
}

/** Where an element stands, the prefix for Word's own names; one without a prefix won't do, since attributes need one. */
export function wordPrefixAt({ namespaces }: XmlElement, xml: string): Prefixed {
  for (const [prefix, called] of namespaces) if (called === 'w' && prefix !== '') return { prefix, declared: '' };
  return { prefix: 'w', declared: ` xmlns:w="${wordNamespace(xml)}"` };
}

export const wordNamespace = (xml: string): string => (isStrict(xml) ? strict : transitional);

/** The elements of a run that say a text. @param prefix of Word's names, with its colon */
export function runContent(text: string, prefix: string): string {
  return text
    .split(/(\t|\r\n|[\r\n\u2028\u2029])/)
    .map((piece, i) => {
      if (i % 2 === 1) return `<${prefix}${piece === '\t' ? 'tab' : 'br'}/>`;
      return piece === '' ? '' : `<${prefix}t xml:space="preserve">${escaped(piece)}</${prefix}t>`;
    })
    .join('');
}

/**
 * Word reads a time as that of the place where it is read, whatever zone it says: so it is written in the time of the place where the file
 * is written, and says no zone. Undefined for what is no time.
 */
export function wordTime(created: string): string | undefined {
  const time = new Date(created);
  if (Number.isNaN(time.getTime())) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [String(time.getFullYear()).padStart(4, '0'), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day}T${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`;
}
