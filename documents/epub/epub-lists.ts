import { attributeIn, childrenOf, type XmlElement } from '../docx/file/xml-element.ts';
import { numberAs } from '../flow/content/number-formats.ts';
import { wholeNumber } from './epub-elements.ts';

const bullets = ['•', '◦', '▪'];
const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** What stands before each item of a list. @param depth of lists around it */
export function itemMarkers(list: XmlElement, depth: number): ReadonlyMap<XmlElement, string> {
  const items = childrenOf(list, 'h:li');
  if (list.name !== 'h:ol') {
    const bullet = bullets[Math.min(depth, bullets.length - 1)] ?? '';
    return new Map(items.map((item) => [item, bullet]));
  }
  const step = attributeIn(list, 'reversed') === undefined ? 1 : -1;
  const type = attributeIn(list, 'type') ?? '';
  const format = Object.hasOwn(formats, type) ? formats[type] : 'decimal';
  let next = wholeNumber(list, 'start') ?? (step > 0 ? 1 : items.length);
  return new Map(
    items.map((item) => {
      const number = wholeNumber(item, 'value') ?? next;
      next = number + step;
      return [item, `${numberAs(format, number)}.`];
    }),
  );
}
