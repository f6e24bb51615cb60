import { childOf, elementsOf, type XmlElement } from '../../file/xml-element.ts';
import type { XmlPlace } from '../xml/part-edits.ts';
import type { PartXml } from '../xml/part-xml.ts';
import { cutInText } from '../xml/text-cut.ts';

/** A place in the text of a part: an element of a run, and an offset in its text. */
export interface TextPoint {
  /** UTF-16 offset at which the element begins in the part. */
  at: number;
  offset: number;
}

/** Where a comment's words begin or end. */
export interface CommentPlace {
  mark: XmlPlace;
  /** For the sign that is the comment itself: in no link, change or control, with which it could go away. */
  reference: XmlPlace;
  /** Why it is beside the words. */
  why?: 'text-box' | 'whole';
}

/**
 * What the marks of a comment may stand in, as deep as they are in nothing else. The standard allows them in text boxes, footnotes and
 * endnotes, too, but Word ignores them there ([MS-OI29500] 2.1.315), and in a formula or beside one of two ways to write a thing they
 * might be lost.
 */
const open = new Set([
  'w:document',
  'w:body',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:p',
  'w:hyperlink',
  'w:fldSimple',
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:moveFrom',
  'w:dir',
  'w:bdo',
]);

/** Controls whose text Word fills in by itself, or has the reader choose: marks in it would be written over. */
const filledIn = [
  'w:dataBinding',
  'w:text',
  'w:date',
  'w:dropDownList',
  'w:comboBox',
  'w:picture',
  'w:citation',
  'w:equation',
  'w14:checkbox',
];

/** In a paragraph; a control around whole paragraphs has no other place for a comment than in them. */
const isClosedControl = (element: XmlElement): boolean =>
  element.name === 'w:sdt' && filledIn.some((name) => childOf(childOf(element, 'w:sdtPr'), name) !== undefined);

/** The first on a path that no mark may stand in: the run, or what is around it. */
export const closedIn = (path: readonly XmlElement[]): number => {
  const paragraph = path.findIndex(({ name }) => name === 'w:p');
  return path.findIndex(
    (element, i) => !open.has(element.name) || (paragraph >= 0 && i > paragraph && isClosedControl(element)),
  );
};

/**
 * The place nearest to a text's that a mark may have; undefined where it isn't in a paragraph.
 * @param side is it where words begin, or where they end?
 */
export function commentPlace(
  part: PartXml,
  { at, offset }: TextPoint,
  side: 'start' | 'end',
): CommentPlace | undefined {
  const path = part.pathTo(at);
  const closed = closedIn(path);
  const paragraph = path.findLastIndex(({ name }, i) => name === 'w:p' && i < closed);
  const [element, within] = [path[closed], path[closed + 1]];
  if (paragraph < 0 || !element) return undefined;
  const top = path[paragraph + 1] as XmlElement;
  const isInRun = element.name === 'w:r' && within !== undefined;
  const isExact = isInRun && path.length === closed + 2;
  const place = isInRun ? inRun(part, element, within, isExact ? offset : undefined, side) : side;
  const isSplit = typeof place === 'object';
  const mark = isSplit
    ? { ...place, parent: path[closed - 1] as XmlElement }
    : beside(part, path.slice(0, closed + 1), place);
  const around = path[paragraph] as XmlElement;
  return {
    mark,
    reference: mark.parent === around ? mark : { at: part.endOf(top), parent: around },
    ...(!isExact && { why: path.some(({ name }) => name === 'w:txbxContent') ? 'text-box' : 'whole' }),
  };
}

/** A place within a run, or the side of it that the place is at. @param offset in the text of `within`, where that is the text itself */
function inRun(
  part: PartXml,
  run: XmlElement,
  within: XmlElement,
  offset: number | undefined,
  side: 'start' | 'end',
): Pick<XmlPlace, 'at' | 'split'> | 'start' | 'end' {
  const isText = within.name === 'w:t' || within.name === 'w:delText';
  const cut = offset !== undefined && isText ? cutInText(part, within, offset, side) : undefined;
  if (typeof cut === 'object') return { at: cut.at, split: { run, text: { element: within, isCdata: cut.isCdata } } };
  const isBefore = cut === undefined ? side === 'start' : cut === 'before';
  const drawn = elementsOf(run).filter(({ name }) => name !== 'w:rPr');
  if ((isBefore ? drawn[0] : drawn.at(-1)) === within) return isBefore ? 'start' : 'end';
  return { at: isBefore ? within.at : part.endOf(within), split: { run } };
}

/** Before or behind an element, and all that begins or ends with it within its paragraph. */
function beside(part: PartXml, path: readonly XmlElement[], side: 'start' | 'end'): XmlPlace {
  let i = path.length - 1;
  for (; i > 0 && path[i - 1]?.name !== 'w:p'; i--) {
    const [element, parent] = [path[i] as XmlElement, path[i - 1] as XmlElement];
    const others = part.elementsIn(parent).filter(({ name }) => !name.endsWith('Pr'));
    if ((side === 'start' ? others[0] : others.at(-1)) !== element) break;
  }
  const [element, parent] = [path[i] as XmlElement, path[i - 1] as XmlElement];
  return { at: side === 'start' ? element.at : part.endOf(element), parent };
}
