import type { Block } from '../../block.ts';
import type { LineLook } from '../../flow/content/line.ts';
import { attributeIn, childOf, numberValue, valOf, type XmlElement } from '../file/xml-element.ts';
import type { Numbering } from './numbering.ts';
import type { DocxStyles } from './styles.ts';

/** A block's levels end at 6, Word's at 9. */
const lowest = 6;

/**
 * What a paragraph is, by its own properties and its style's. Counts it in its list, so it is to be asked once for each, in reading order.
 * @param around what it is where it is nothing by itself
 */
export function lookOf(
  properties: XmlElement | undefined,
  around: Block['kind'],
  styles: DocxStyles,
  numbering: Numbering,
): LineLook {
  const id = valOf(properties, 'w:pStyle');
  const style = styles.paragraph(id);
  const outline = numberValue(properties, 'w:outlineLvl');
  const heading = outline === undefined ? style.heading : outline < 9 ? outline + 1 : 0;
  const own = childOf(properties, 'w:numPr');
  const list = valOf(own, 'w:numId') ?? style.numbering.list;
  const counted = list === undefined || list === '0' ? undefined : numbering.next(list, levelIn(list));
  const marker = counted?.marker ?? '';
  const isHeading = heading > 0 && around !== 'footnote';
  return {
    kind: isHeading ? 'heading' : counted && around !== 'footnote' ? 'list-item' : around,
    level: isHeading ? Math.min(heading, lowest) : 0,
    marker,
    isInText: isHeading && !counted?.isBullet,
    isGuide: style.isGuide,
    indent: counted && !isHeading ? levelIn(list ?? '') : undefined,
    align: alignOf(valOf(properties, 'w:jc') ?? style.align),
  };

  function levelIn(list: string): number {
    const given = numberValue(own, 'w:ilvl');
    if (given !== undefined) return given;
    return numbering.levelFor(list, style.numberedBy ?? id) ?? style.numbering.level ?? 0;
  }
}

const alignOf = (given: string | undefined): LineLook['align'] =>
  given === 'center' ? 'center' : given === 'right' || given === 'end' ? 'right' : undefined;

/** Is this a content control with a table of contents in it? */
export const isContentsControl = (control: XmlElement): boolean =>
  attributeIn(childOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery'), 'w:val') ===
  'Table of Contents';

/** Is it the large first letter of the next paragraph? */
export const isDropCap = (properties: XmlElement | undefined): boolean =>
  /^(?:drop|margin)$/.test(attributeIn(childOf(properties, 'w:framePr'), 'w:dropCap') ?? '');
