import { strToU8, zipSync } from 'fflate';
import { PackedXml } from '../documents/docx/file/packed-xml.ts';
import type { TrackedView } from '../documents/flow/content/content.ts';
import type { FlowText } from '../documents/flow/content/flow-text.ts';
import { readOdt } from '../documents/odt/odt-document.ts';
import { OdtFile } from '../documents/odt/odt-file.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const declared = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`),
  `xmlns:draw="${oasis}:drawing:1.0"`,
  `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${oasis}:svg-compatible:1.0"`,
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:math="http://www.w3.org/1998/Math/MathML"',
].join(' ');

/** An OpenDocument text with only what a reader needs. */
export interface MadeOdt {
  /** Within `office:text`. */
  body: string;
  /** Within `office:automatic-styles` of the text. */
  automatic?: string;
  /** Within `office:styles`. */
  styles?: string;
  /** Within `office:master-styles`. */
  pages?: string;
  title?: string;
  /** Whole files by their path, in place of what is made or beside it. */
  files?: Record<string, string | Uint8Array>;
}

const root = (name: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-${name} ${declared}>${content}</office:document-${name}>`;

export function odtBytes({ body, automatic = '', styles = '', pages = '', title, files = {} }: MadeOdt): Uint8Array {
  const made: Record<string, string | Uint8Array> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': root(
      'content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': root(
      'styles',
      `<office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles>`,
    ),
    ...(title !== undefined && {
      'meta.xml': root('meta', `<office:meta><dc:title>${title}</dc:title></office:meta>`),
    }),
    ...files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(made).map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file]),
    ),
  );
}

export const readMadeOdt = (made: MadeOdt, view: TrackedView = 'marked'): FlowText =>
  readOdt(new OdtFile(new PackedXml(odtBytes(made))), view);
