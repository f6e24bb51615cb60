import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { visible } from '../../templates/controls.ts';
import { coreName, corePart, type fileProperties } from '../office-properties.ts';
import { documentStyles, withoutHyphens } from './docx-styles.ts';

/** What stands in a document: paragraphs and tables. */
export type WordBlock = Extract<ISectionOptions['children'], readonly unknown[]>[number];

/** Twentieths of a point: A4. */
export const [short, long] = [11_906, 16_838];

/** @param properties what the file says of itself */
export async function fileOf(
  properties: ReturnType<typeof fileProperties>,
  section: ISectionOptions,
): Promise<Uint8Array> {
  const document = new Document({
    ...properties,
    styles: documentStyles,
    hyphenation: { autoHyphenation: true },
    sections: [section],
  });
  return Packer.pack(document, 'uint8array', undefined, [
    { path: coreName, data: corePart(properties) },
    { path: 'word/styles.xml', data: await stylesPart() },
  ]);
}

/** The same in every file. As the package writes it, and with what it has no option for. */
async function stylesPart(): Promise<string> {
  const file = await Packer.pack(new Document({ styles: documentStyles, sections: [] }), 'uint8array');
  return withoutHyphens(strFromU8(unzipSync(file)['word/styles.xml'] ?? new Uint8Array()));
}

export const paperOf = (
  orientation: 'landscape' | 'portrait',
  margin: Record<'top' | 'right' | 'bottom' | 'left', number>,
) => ({
  // The package turns the two around for a page that lies.
  size: {
    width: short,
    height: long,
    orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: { ...margin, header: 600, footer: 500 },
});

/** What the file is, and "Sida 2 (5)", as authorities number their pages. */
export const pageNumbers = (title: string): Footer => {
  const text = visible(title).replaceAll('\n', ' ');
  const shown = text.length > 80 ? `${text.slice(0, 80).toWellFormed()} …` : text;
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageFoot',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${shown}   Sida `),
          new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  });
};
