import type { Block } from '../block.ts';
import { attributeIn, type XmlElement } from '../docx/file/xml-element.ts';
import type { LineLook } from '../flow/content/line.ts';
import { numberIn } from './list-levels.ts';
import type { ListPlace } from './odt-lists.ts';
import type { OdtReading } from './odt-reading.ts';

/** A block's levels end at 6, those of an outline at 10, and those of a list that is drawn at 9. */
const lowest = 6;
const furthestIn = 8;

/**
 * What a paragraph is. Counts it in its list, so it is to be asked once for each, in reading order.
 * @param around what it is where it is nothing by itself
 */
export function odtLineLook(
  paragraph: XmlElement,
  around: Block['kind'],
  list: ListPlace | undefined,
  { styles, lists }: OdtReading,
): LineLook {
  const style = styles.paragraph(attributeIn(paragraph, 'text:style-name') ?? '');
  const isNote = around === 'footnote';
  const isOutlined = paragraph.name === 'text:h';
  // Some programs write headings as paragraphs, which their style alone makes headings.
  const ofStyle = style.isTitle ? 1 : style.outlineLevel;
  const level = isOutlined ? numberIn(paragraph, 'text:outline-level', 1) : ofStyle;
  const isHeading = level > 0 && !isNote;
  const marked = list
    ? lists.next(list, style.list)
    : isOutlined && style.list !== ''
      ? lists.heading(paragraph, level - 1)
      : undefined;
  return {
    kind: isHeading ? 'heading' : list && !isNote ? 'list-item' : around,
    level: isHeading ? Math.min(level, lowest) : 0,
    marker: marked?.marker ?? '',
    isInText: isHeading && !marked?.isBullet,
    isGuide: style.isGuide,
    indent: list && !isHeading ? Math.min(list.level, furthestIn) : undefined,
    align: style.align,
  };
}
