import { Paragraph, PatchType, patchDocument, TextRun } from 'docx';
import { strFromU8 } from 'fflate';
import { Packed } from '../../../../packed/packed.ts';
import type { CellPart, Letter } from '../../list.ts';
import { listRoom } from '../../read/formats/workbook/limits.ts';
import { visible } from '../../templates/controls.ts';
import { letterBlocks } from '../formats/docx-letter.ts';
import type { WordBlock } from '../formats/docx-page.ts';
import { fileProperties } from '../office-properties.ts';
import { labelAbove, mainPart, withoutEmptyPlaces } from './empty-labels.ts';
import { headingLevels } from './heading-styles.ts';
import { templateContents } from './template-contents.ts';

/**
 * Somebody's own file with a letter in the places of its placeholders; a label whose place stays empty goes. Where it has none for who signs,
 * it signs itself; what others say follows our text where it has no place of its own. `letterInTemplate` says the same for the preview.
 * @param bytes of a file that `checkTemplate` has nothing against
 */
export async function fillTemplate(given: Letter, bytes: Uint8Array, places: readonly string[]): Promise<Uint8Array> {
  const { letter, values, blocks, empty } = templateContents(given, places);
  const packed = new Packed(bytes, listRoom);
  const textOf = (part: string) => strFromU8(packed.part(part) ?? new Uint8Array());
  const styles = new Map([...headingLevels(textOf('word/styles.xml'))].map(([id, level]) => [level, id]));
  const block = (parts: readonly CellPart[], after?: CellPart) => {
    const made: readonly WordBlock[] =
      parts.length > 0 ? letterBlocks(parts, styles, after) : [new Paragraph({ children: [] })];
    return { type: PatchType.DOCUMENT, children: made as readonly Paragraph[] };
  };
  const lines = (text: string) => ({
    type: PatchType.PARAGRAPH,
    children: visible(text)
      .split('\n')
      .map((line, i) => new TextRun({ text: line, ...(i > 0 && { break: 1 }) })),
  });
  const signedBelow = places.includes('övriga') && places.includes('underskrift') ? blocks.underskrift[0] : undefined;
  const hasLabel = labelAbove(textOf(mainPart), 'övriga');
  return patchDocument({
    outputType: 'uint8array',
    data: withoutEmptyPlaces(bytes, empty),
    trimPlaceholders: true,
    patches: {
      ...Object.fromEntries([...values].map(([name, value]) => [name, lines(value)])),
      text: block(blocks.text, signedBelow),
      underskrift: block(blocks.underskrift),
      // No page ends between the label and what it stands over.
      övriga: block(hasLabel ? blocks.övriga.map(onSamePage) : blocks.övriga),
    },
    properties: fileProperties(letter),
  });
}

const onSamePage = (part: CellPart, i: number): CellPart =>
  i === 0 && part.type === 'heading' ? { type: 'heading', level: part.level, text: part.text } : part;
