import { strToU8, zipSync } from 'fflate';
import { DocxFile } from '../documents/docx/file/docx-file.ts';
import type { DocxView } from '../documents/docx/text/docx-block.ts';
import { type DocxDocument, readDocx } from '../documents/docx/text/docx-document.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: office,
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  o: 'urn:schemas-microsoft-com:office:office',
};
export const declared = Object.entries(namespaces)
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

const roots: Readonly<Record<string, string>> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  settings: 'w:settings',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  header: 'w:hdr',
  footer: 'w:ftr',
};

const relationships = (rows: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`;

/** A Word file with only what a reader needs. */
export interface MadeDocx {
  body: string;
  /** What is within the root of a part: "styles", "header" or "header2", which is then both its name and its id. */
  parts?: Record<string, string>;
  /** Address by id. */
  links?: Record<string, string>;
  /** Path within the folder of the document by id. */
  pictures?: Record<string, string>;
  /** Whole files by their path, in place of what is made or beside it. */
  files?: Record<string, string | Uint8Array>;
}

export function docxBytes({ body, parts = {}, links = {}, pictures = {}, files = {} }: MadeDocx): Uint8Array {
  const kindOf = (name: string) => name.replace(/\d+$/, '');
  const rows = [
    ...Object.keys(parts).map(
      (name) => `<Relationship Id="${name}" Type="${office}/${kindOf(name)}" Target="${name}.xml"/>`,
    ),
    ...Object.entries(links).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
    ...Object.entries(pictures).map(
      ([id, target]) => `<Relationship Id="${id}" Type="${office}/image" Target="${target}"/>`,
    ),
  ];
  const made: Record<string, string | Uint8Array> = {
    '_rels/.rels': relationships(`<Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': `<?xml version="1.0"?><w:document${declared}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(rows.join('')),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => {
        const root = roots[kindOf(name)] ?? '';
        return [`word/${name}.xml`, `<${root}${declared}>${xml}</${root}>`];
      }),
    ),
    ...files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(made).map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file]),
    ),
  );
}

export const readMade = (made: MadeDocx, view: DocxView = 'marked'): DocxDocument =>
  readDocx(new DocxFile(docxBytes(made)), view);

/** A paragraph's XML. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A run's. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const fld = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
export const instr = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
