import { isObject } from '../comments/jsonld/json-values.ts';
import type { GlossaryContent } from '../glossary/own/content.ts';
import { kindOfFile } from './format-of-bytes.ts';
import { nameWithoutEnding } from './head-draft.ts';
import { glossaryLimits } from './limits.ts';
import type { Statements } from './rdf/said.ts';
import {
  type GlossaryColumnChoices,
  type GlossaryFormat,
  type GlossaryRead,
  GlossaryRefused,
  Telling,
} from './result.ts';

export interface GlossaryReadOptions {
  /** What the reader has said that columns of a table are, by `GlossaryColumn.id`. */
  columns?: GlossaryColumnChoices;
}

type Read = Extract<GlossaryRead, { is: 'columns' }> | { is: 'read'; format: GlossaryFormat; content: GlossaryContent };

/**
 * Reads a file with a glossary, in whatever format, told by what it holds. It never throws for what a file holds: a file that isn't read is
 * refused with a code. Large files take some seconds of one thread: it is meant for a worker. What reads a format is loaded when it is needed.
 * @param name the file's: a glossary that has no title is called by it
 */
export async function readGlossaryFile(
  name: string,
  bytes: Uint8Array,
  { columns = new Map() }: GlossaryReadOptions = {},
): Promise<GlossaryRead> {
  const told = new Telling();
  try {
    if (bytes.length > glossaryLimits.fileBytes) throw new GlossaryRefused('too-large');
    const read = await reading(nameWithoutEnding(name), bytes, columns, told);
    if (read.is === 'columns') return read;
    if (read.content.concepts.length === 0) throw new GlossaryRefused('no-concepts');
    return { ...read, faults: told.faults, notKept: told.notKept };
  } catch (error) {
    const refused = await asRefused(error);
    return { is: 'refused', why: refused.why, what: refused.what, faults: told.faults };
  }
}

async function reading(name: string, bytes: Uint8Array, choices: GlossaryColumnChoices, told: Telling): Promise<Read> {
  const kind = kindOfFile(bytes);
  switch (kind.is) {
    case 'workbook': {
      const [{ cellsOfXlsx }, { glossaryOfSheets }] = await Promise.all([
        import('../comments/list/read/formats/workbook/xlsx.ts'),
        import('./table/read-table.ts'),
      ]);
      return glossaryOfSheets(await cellsOfXlsx(bytes), { format: 'xlsx', name, choices, told });
    }
    case 'table': {
      const { cellsOfCsv } = await import('../comments/list/read/formats/csv.ts');
      return ofLines(cellsOfCsv(kind.text), 'csv', { name, choices, told });
    }
    case 'turtle': {
      const { statementsOfTurtle } = await import('./rdf/from-turtle.ts');
      return ofStatements(statementsOfTurtle(kind.text), 'turtle', name, told);
    }
    case 'markup':
      return ofMarkup(kind.text, name, told);
    case 'json':
      return ofJson(kind.text, { name, choices, told });
  }
}

async function ofStatements(
  statements: Statements,
  format: GlossaryFormat,
  name: string,
  told: Telling,
): Promise<Read> {
  const { glossaryOfStatements } = await import('./rdf/skos-reader.ts');
  return { is: 'read', format, content: glossaryOfStatements(statements, name, told) };
}

interface TableHelp {
  name: string;
  choices: GlossaryColumnChoices;
  told: Telling;
}

async function ofLines(lines: string[][], format: GlossaryFormat, help: TableHelp): Promise<Read> {
  const { glossaryOfSheets } = await import('./table/read-table.ts');
  return glossaryOfSheets([{ name: '', lines, merged: [], isHidden: false }], { format, ...help });
}

async function ofMarkup(xml: string, name: string, told: Telling): Promise<Read> {
  const root = /<(?![?!])([\w.-]+:)?([\w.-]+)/.exec(xml)?.[2] ?? '';
  if (root.toLowerCase() === 'html') throw new GlossaryRefused('not-a-glossary', root);
  if (root === 'tbx' || root === 'martif') {
    const [{ markupTree }, { glossaryOfTbx }] = await Promise.all([
      import('./markup/markup-tree.ts'),
      import('./tbx/read-tbx.ts'),
    ]);
    return { is: 'read', format: 'tbx', content: glossaryOfTbx(markupTree(xml), name, told) };
  }
  if (!xml.includes('http://www.w3.org/1999/02/22-rdf-syntax-ns#')) {
    const { measureMarkup } = await import('./markup/scan-markup.ts');
    // What is hostile is told as that, whatever else it is.
    measureMarkup(xml);
    throw new GlossaryRefused('not-a-glossary', root);
  }
  const { statementsOfRdfXml } = await import('./rdf/from-rdf-xml.ts');
  return ofStatements(await statementsOfRdfXml(xml), 'rdfxml', name, told);
}

async function ofJson(text: string, help: TableHelp): Promise<Read> {
  const [{ jsonExtent }, { parseJson }, { glossaryOfJson, ownType }] = await Promise.all([
    import('../comments/jsonld/json-extent.ts'),
    import('../comments/jsonld/plain-json.ts'),
    import('./own-json.ts'),
  ]);
  const { depth, values } = jsonExtent(text);
  if (depth > glossaryLimits.depth) throw new GlossaryRefused('too-deep');
  if (values > glossaryLimits.parts) throw new GlossaryRefused('too-many', String(values));
  let data: unknown;
  try {
    data = parseJson(text);
  } catch {
    throw new GlossaryRefused('broken');
  }
  if (isObject(data) && data.type === ownType)
    return { is: 'read', format: 'json', content: glossaryOfJson(data, help.told) };
  if (/"@(?:context|graph|id|type)"/.test(text)) {
    const { statementsOfJsonLd } = await import('./rdf/from-json-ld.ts');
    return ofStatements(statementsOfJsonLd(data), 'jsonld', help.name, help.told);
  }
  const { cellsOfJson } = await import('../comments/list/read/formats/json-table.ts');
  const cells = cellsOfJson(text);
  if (!cells) throw new GlossaryRefused('not-a-glossary');
  return ofLines(cells, 'csv', help);
}

/** What the readers of tables say in their own way. What is a fault of ours goes on. */
async function asRefused(error: unknown): Promise<GlossaryRefused> {
  if (error instanceof GlossaryRefused) return error;
  const [{ TooMuch }, { BrokenWorkbook }, { OpenQuote }, { BrokenZip }] = await Promise.all([
    import('../comments/list/read/formats/workbook/limits.ts'),
    import('../comments/list/read/formats/workbook/broken-workbook.ts'),
    import('../comments/list/read/formats/open-quote.ts'),
    import('../packed/zip-directory.ts'),
  ]);
  if (error instanceof TooMuch) return new GlossaryRefused(error.of === 'depth' ? 'too-deep' : 'too-many', error.of);
  if (error instanceof OpenQuote) return new GlossaryRefused('broken', `${error.line}: ${error.words}`);
  if (error instanceof BrokenWorkbook || error instanceof BrokenZip) return new GlossaryRefused('not-a-glossary');
  throw error;
}
