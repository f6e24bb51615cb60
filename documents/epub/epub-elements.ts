import { attributeIn, type XmlElement } from '../docx/file/xml-element.ts';
import type { SaidLook } from '../flow/content/text-look.ts';

/** Programs, looks, things to fill in, and what only a program plays. */
export const leftOut = new Set(
  'script style template head iframe object embed applet audio video canvas form input select textarea button map rp rt'
    .split(' ')
    .map((name) => `h:${name}`),
);

/** Elements at which a paragraph ends. */
export const blockElements = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr legend li main nav ol p pre section summary ul'
  )
    .split(' ')
    .map((name) => `h:${name}`),
);

/** How elements look, as browsers draw them where a book says nothing else. */
export const elementLooks: Readonly<Record<string, SaidLook & { isStruck?: boolean }>> = {
  'h:b': { isBold: true },
  'h:strong': { isBold: true },
  'h:i': { isItalic: true },
  'h:em': { isItalic: true },
  'h:cite': { isItalic: true },
  'h:dfn': { isItalic: true },
  'h:var': { isItalic: true },
  'h:u': { isUnderlined: true },
  'h:sup': { raised: 'super' },
  'h:sub': { raised: 'sub' },
  'h:s': { isStruck: true },
  'h:strike': { isStruck: true },
};

/** Does a book say that an element is one of these, as "footnote"? */
export function isOfType(element: XmlElement, types: readonly string[]): boolean {
  const said = `${attributeIn(element, 'epub:type') ?? ''} ${attributeIn(element, 'role') ?? ''}`;
  return said.split(/\s+/).some((one) => types.includes(one.replace(/^doc-/, '')));
}

export function wholeNumber(element: XmlElement, name: string): number | undefined {
  const value = attributeIn(element, name);
  return value !== undefined && /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : undefined;
}
