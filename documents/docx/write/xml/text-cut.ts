import { endOfAside } from '../../../../packed/xml-ends.ts';
import { attributeIn, elementsOf, type XmlElement, xmlTextIn } from '../../file/xml-element.ts';
import { unescaped } from '../../file/xml-entities.ts';
import { drawnIn } from '../../text/runs/run-text.ts';
import type { PartXml } from './part-xml.ts';

/** A place within an element's text: an offset in the part's text, and whether what stands around it is a CDATA section. */
export interface TextCut {
  at: number;
  isCdata: boolean;
}

const cdata = '<![CDATA[';

/** Does white space around its text count? */
export const keepsSpace = (element: XmlElement): boolean => attributeIn(element, 'xml:space') === 'preserve';

/**
 * The place of an offset in the text of a `w:t`, or the side of the element that it is at: white space that isn't drawn is beside the
 * text. Never within a letter: there a start goes before it and an end behind it.
 */
export function cutInText(
  part: PartXml,
  element: XmlElement,
  offset: number,
  side: 'start' | 'end',
): TextCut | 'before' | 'behind' {
  if (elementsOf(element).length > 0) return side === 'start' ? 'before' : 'behind';
  const text = xmlTextIn(element);
  const { first, last } = drawn(element, text);
  const at = betweenLetters(text, offset, side);
  if (at <= first) return 'before';
  if (at >= last) return 'behind';
  return placeIn(part.text, part.contentStart(element), at);
}

/** Where the text that is drawn begins and ends in the part's text, in an element whose white space doesn't count. */
export function drawnPlaces(part: PartXml, element: XmlElement): { first: TextCut; last: TextCut } {
  const { first, last } = drawn(element, xmlTextIn(element));
  const start = part.contentStart(element);
  return { first: placeIn(part.text, start, first), last: placeIn(part.text, start, last) };
}

function drawn(element: XmlElement, text: string): { first: number; last: number } {
  if (keepsSpace(element)) return { first: 0, last: text.length };
  return drawnIn(text);
}

function betweenLetters(text: string, offset: number, side: 'start' | 'end'): number {
  const isWithin = /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
  return isWithin ? offset + (side === 'start' ? -1 : 1) : offset;
}

/** @param start where the text begins in the XML @param offset in the text that its references and sections stand for */
function placeIn(xml: string, start: number, offset: number): TextCut {
  let at = start;
  for (let left = offset; left > 0; ) {
    const one = xml[at];
    if (one === '<') {
      const end = endOfAside(xml, at) ?? at + 1;
      if (xml.startsWith(cdata, at)) {
        const length = end - 3 - at - cdata.length;
        if (left <= length) return { at: at + cdata.length + left, isCdata: true };
        left -= length;
      }
      at = end;
    } else if (one === '&') {
      const end = xml.indexOf(';', at) + 1;
      left -= unescaped(xml.slice(at, end)).length;
      at = end;
    } else {
      left--;
      at++;
    }
  }
  return { at, isCdata: false };
}
