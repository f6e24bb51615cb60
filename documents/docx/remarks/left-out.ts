import type { DocxFile } from '../file/docx-file.ts';
import { childOf, elementsOf, type XmlElement } from '../file/xml-element.ts';
import type { DocxDocument } from '../text/docx-document.ts';
import { changeIn, changeOf } from '../text/tracked.ts';
import type { WordStretch } from './stretches.ts';

/** What somebody has changed in a document and no remark tells of. How many of each. */
export interface LeftOutChanges {
  looks: number;
  /** A paragraph's end alone: put in, or taken away. */
  ends: number;
  pictures: number;
  /** In headers and footers. */
  around: number;
  /** Words struck that somebody else had put in, where no remark tells of them. */
  strikes: number;
}

/**
 * @param document in the reading `both`
 * @param words the stretches of that, and which of them a remark tells of by itself
 */
export function leftOutChanges(
  file: DocxFile,
  { changes, headers, footers }: DocxDocument,
  { stretches, told }: { stretches: readonly WordStretch[]; told: ReadonlySet<WordStretch> },
): LeftOutChanges {
  const counts = { looks: changes.looks, ends: 0, pictures: 0, around: 0, strikes: 0 };
  const look = (element: XmlElement, isChanged: boolean): boolean => {
    let hasWords = false;
    for (const one of elementsOf(element)) {
      const within = isChanged || changeOf(one) !== undefined;
      if (within && pictures.has(one.name)) counts.pictures++;
      const found = look(one, within) || (within && words.has(one.name));
      hasWords ||= found;
    }
    if (element.name !== 'w:p') return hasWords;
    if (!hasWords && changeIn(childOf(childOf(element, 'w:pPr'), 'w:rPr'))) counts.ends++;
    return hasWords;
  };
  look(file.main.root, false);
  for (const [i, stretch] of stretches.entries()) {
    const { struckBy, block } = stretch;
    const before = stretches[i - 1];
    if (
      struckBy &&
      !told.has(stretch) &&
      !(before?.struckBy && before.block === block && isSame(struckBy, before.struckBy))
    )
      counts.strikes++;
  }
  for (const { pieces } of [...headers, ...footers]) {
    const changed = pieces.map(({ change }) => change);
    counts.around += changed.filter((change, i) => change && !isSame(change, changed[i - 1])).length;
  }
  return counts;
}

const pictures = new Set(['w:drawing', 'w:pict', 'w:object']);
const words = new Set(['w:t', 'w:delText']);

const isSame = (a: object, b: object | undefined) => JSON.stringify(a) === JSON.stringify(b);
