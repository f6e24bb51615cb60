import { Paragraph, PatchType, patchDocument, TextRun } from 'docx';
import { strFromU8 } from 'fflate';
import { Packed } from '../../../../packed/packed.ts';
import type { CellPart, Letter } from '../../list.ts';
import { listRoom } from '../../read/formats/workbook/limits.ts';
import { visible } from '../../templates/controls.ts';
import { type HeadingStyles, letterBlocks } from '../formats/docx-letter.ts';
import type { WordBlock } from '../formats/docx-page.ts';
import { fileProperties } from '../office-properties.ts';
import { labelAbove, withoutEmptyLabels, withoutLabelsAbove } from './empty-labels.ts';
import { placeholderValue, valueNames } from './placeholders.ts';

/**
 * Somebody's own file with a letter in the places of its placeholders; a label whose place stays empty goes. Where it has none for who signs, it signs itself; what others
 * say follows our text where it has no place of its own.
 * @param bytes of a file that `checkTemplate` has nothing against
 */
export async function fillTemplate(given: Letter, bytes: Uint8Array, places: readonly string[]): Promise<Uint8Array> {
  const letter = withoutPlaceholders(given);
  const { ours, signature, others } = pieces(letter.parts);
  const styles = headingStyles(bytes);
  const blocks = (parts: readonly CellPart[], after?: CellPart) => {
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
  const hasPlace = (name: string) => places.includes(name);
  const signedBelow = hasPlace('underskrift') ? signature[0] : undefined;
  const hasLabel = labelAbove(
    strFromU8(new Packed(bytes, listRoom).part('word/document.xml') ?? new Uint8Array()),
    'övriga',
  );
  const emptyPlaces = [
    ...(signature.length === 0 ? ['underskrift'] : []),
    ...(others.length === 0 ? ['övriga'] : []),
    ...valueNames.filter((name) => placeholderValue(name, letter).trim() === ''),
  ];
  const empty = new Set(valueNames.filter((name) => placeholderValue(name, letter).trim() === ''));
  return patchDocument({
    outputType: 'uint8array',
    data: withoutLabelsAbove(withoutEmptyLabels(bytes, empty), emptyPlaces),
    trimPlaceholders: true,
    patches: {
      ...Object.fromEntries(valueNames.map((name) => [name, lines(placeholderValue(name, letter))])),
      text: hasPlace('övriga') ? blocks(ours, signedBelow) : blocks([...ours, ...others]),
      underskrift: blocks(signature),
      // No page ends between the label and what it stands over.
      övriga: blocks(hasLabel ? others.map(onSamePage) : others),
    },
    properties: fileProperties(letter),
  });
}

/** Braces in the comments' own text are text, not placeholders. */
const withoutPlaceholders = (letter: Letter): Letter =>
  JSON.parse(JSON.stringify(letter).replace(/\{(?=\{)/g, '{\u2060')) as Letter;

const onSamePage = (part: CellPart, i: number): CellPart =>
  i === 0 && part.type === 'heading' ? { type: 'heading', level: part.level, text: part.text } : part;

function pieces(parts: readonly CellPart[]) {
  const at = parts.findIndex(({ type }) => type === 'signature');
  const apart = parts.findIndex((part) => part.type === 'heading' && part.apart === true);
  const end = apart < 0 ? parts.length : apart;
  return {
    ours: parts.slice(0, at < 0 ? end : at),
    signature: parts.slice(at < 0 ? end : at, end),
    others: parts.slice(end),
  };
}

/** A Swedish Word calls its headings "Rubrik2"; what they are is told by their names, which are English in every file. */
function headingStyles(bytes: Uint8Array): HeadingStyles {
  const part = new Packed(bytes, listRoom).part('word/styles.xml');
  const styles = new Map<number, string>();
  for (const style of (part ? strFromU8(part) : '').split('<w:style ').slice(1)) {
    const level = /<w:name w:val="heading ([1-6])"/i.exec(style)?.[1];
    const id = /^[^>]*w:styleId="([^"]+)"/.exec(style)?.[1];
    if (level !== undefined && id !== undefined) styles.set(Number(level), id);
  }
  return styles;
}
