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
import { listTitle } from '../../entries/head.ts';
import type { CommentList } from '../../list.ts';
import { visible } from '../../templates/controls.ts';
import { documentStyles, withoutHyphens } from './docx-styles.ts';

/** What stands in a document: paragraphs and tables. */
export type WordBlock = Extract<ISectionOptions['children'], readonly unknown[]>[number];

/** Twentieths of a point: A4. */
export const [short, long] = [11_906, 16_838];

/** What a file says of itself, as Word shows it under Egenskaper. The program that has written it is none of its authors. */
export const wordProperties = (list: CommentList) => ({
  title: oneLine(listTitle(list)),
  subject: oneLine(list.head.title),
  creator: oneLine(list.head.remissinstans ?? list.head.handlaggare ?? ''),
  lastModifiedBy: oneLine(list.head.handlaggare ?? list.head.remissinstans ?? ''),
  description: oneLine(list.name),
});

const oneLine = (text: string) => visible(text).replaceAll('\n', ' ');

export async function fileOf(list: CommentList, section: ISectionOptions): Promise<Uint8Array> {
  const properties = wordProperties(list);
  const document = new Document({
    ...properties,
    styles: documentStyles,
    hyphenation: { autoHyphenation: true },
    sections: [section],
  });
  return Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: corePart(properties) },
    { path: 'word/styles.xml', data: await stylesPart() },
  ]);
}

/** The same in every file. As the package writes it, and with what it has no option for. */
async function stylesPart(): Promise<string> {
  const file = await Packer.pack(new Document({ styles: documentStyles, sections: [] }), 'uint8array');
  return withoutHyphens(strFromU8(unzipSync(file)['word/styles.xml'] ?? new Uint8Array()));
}

/** As the package writes it, and with the language, which it has no option for: archives and screen readers ask for it. */
function corePart(properties: ReturnType<typeof wordProperties>): string {
  const now = new Date().toISOString();
  const { title, subject, creator, lastModifiedBy, description } = properties;
  const fields: [string, string][] = [
    ['dc:title', title],
    ['dc:subject', subject],
    ['dc:creator', creator],
    ['dc:description', description],
    ['dc:language', 'sv-SE'],
    ['cp:lastModifiedBy', lastModifiedBy],
    ['cp:revision', '1'],
  ];
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${now}</dcterms:${name}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${fields
    .map(([name, text]) => `<${name}>${text.replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`)}</${name}>`)
    .join('')}${dates.join('')}</cp:coreProperties>`;
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

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
