import type { GlossaryContent } from '../glossary/own/content.ts';
import { heldBy, type NotHeld } from './held.ts';
import { glossaryProperties } from './properties.ts';
import { type GlossaryFormat, glossaryFormats } from './result.ts';

/** Formats that come back, and two to hand out. */
export const writtenFormats = [...glossaryFormats, 'docx', 'html'] as const;
export type WrittenFormat = (typeof writtenFormats)[number];

/** The ending of a file's name, and what the format is called where files are sent (IANA). */
export const writtenFiles: Readonly<Record<WrittenFormat, { ending: string; type: string }>> = {
  json: { ending: 'json', type: 'application/json' },
  turtle: { ending: 'ttl', type: 'text/turtle' },
  rdfxml: { ending: 'rdf', type: 'application/rdf+xml' },
  jsonld: { ending: 'jsonld', type: 'application/ld+json' },
  tbx: { ending: 'tbx', type: 'application/x-tbx+xml' },
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { ending: 'csv', type: 'text/csv' },
  docx: { ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  html: { ending: 'html', type: 'text/html' },
};

export interface WrittenGlossary {
  /** Text is to be written as UTF-8. */
  file: string | Uint8Array;
  /** What the format can't hold, so that whoever saves it is told. Of the two to hand out nothing: they aren't read again. */
  notHeld: readonly NotHeld[];
}

/** A glossary as a file. What writes a format is loaded when it is asked for. */
export async function writeGlossary(given: GlossaryContent, format: WrittenFormat): Promise<WrittenGlossary> {
  if (format === 'docx') return { file: await (await import('./word-list/docx.ts')).wordListDocx(given), notHeld: [] };
  if (format === 'html') return { file: (await import('./word-list/html.ts')).wordListHtml(given), notHeld: [] };
  const { content, notHeld } = heldBy(given, format);
  return { file: await written(content, format), notHeld };
}

async function written(content: GlossaryContent, format: GlossaryFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return (await import('./own-json.ts')).ownJsonOf(content);
    case 'turtle':
      return (await import('./rdf/to-turtle.ts')).turtleOf(await treeOf(content));
    case 'rdfxml':
      return (await import('./rdf/to-rdf-xml.ts')).rdfXmlOf(await treeOf(content));
    case 'jsonld':
      return (await import('./rdf/to-json-ld.ts')).jsonLdOf(await treeOf(content));
    case 'tbx':
      return (await import('./tbx/write-tbx.ts')).tbxOf(content);
    case 'csv': {
      const [{ glossaryTable }, { toCsv }] = await Promise.all([
        import('./table/to-table.ts'),
        import('../comments/list/write/formats/csv.ts'),
      ]);
      return toCsv(glossaryTable(content));
    }
    case 'xlsx': {
      const [{ aboutLines, glossaryTable }, { aboutSheet }, { toWorkbook }] = await Promise.all([
        import('./table/to-table.ts'),
        import('./table/column-names.ts'),
        import('../comments/list/write/formats/xlsx.ts'),
      ]);
      const table = glossaryTable(content);
      return toWorkbook([table], { sheet: aboutSheet, lines: aboutLines(content) }, glossaryProperties(content));
    }
  }
}

const treeOf = async (content: GlossaryContent) => (await import('./rdf/skos-tree.ts')).skosTree(content);
