import Papa from 'papaparse';
import { reversed } from '../../templates/controls.ts';
import { unguarded } from '../../write/formula-guard.ts';
import { columnCalled } from '../heading-names.ts';
import { checkQuotesClosed } from './open-quote.ts';
import { limits, TooMuch } from './workbook/limits.ts';

/** No spreadsheet has more cells in a line; the package builds a whole line before we can count it. */
const mostInLine = 16_384;

/** Lines with something in them. A row with long texts continues on several lines, hardly on more than this. */
const mostLines = 5 * limits.rows;

/** Quotation marks within words: the package keeps an error object for each. A real list has a few, such as inches. */
const mostLoneQuotes = 200_000;

/**
 * The cells of a CSV file, whatever its separator: spreadsheets save with the one that their language has.
 * @throws {TooMuch}, {OpenQuote}, or another error where it is none
 */
export function cellsOfCsv(text: string): string[][] {
  const separators = [';', ',', '\t', '|'];
  const from = text.startsWith('\ufeff') ? 1 : 0;
  // An empty last line would be counted in when the separator is guessed.
  const content = withOneLineEnd(text.slice(from, endOfContent(text)));
  for (const separator of separators) checkLines(content, separator);
  checkQuotes(content);
  const lines: string[][] = [];
  let [cells, full] = [0, 0];
  Papa.parse<string[]>(content, {
    ...(isOneColumn(content, separators) && { delimiter: Papa.UNIT_SEP }),
    delimitersToGuess: separators,
    newline: '\n',
    // One line at a time, so that reading stops at the first line too many.
    step: ({ data, meta }) => {
      if (lines.length === 0) checkQuotesClosed(content, meta.delimiter);
      cells += data.length;
      if (cells > limits.cells) throw new TooMuch('cells');
      if (data.some((cell) => cell !== '') && ++full > mostLines) throw new TooMuch('rows');
      lines.push(data.map(cellOf));
    },
  });
  // An unclosed quotation mark may hide the file's separator.
  if (lines.every(({ length }) => length <= 1))
    for (const separator of separators) checkQuotesClosed(content, separator);
  // Nothing follows the last line's end.
  if (lines.at(-1)?.join('') === '') lines.pop();
  return lines;
}

/** Has the file a single column, the comments? Commas in it belong to sentences. */
function isOneColumn(text: string, separators: readonly string[]): boolean {
  const first = /^\s*(\S[^\r\n]*)/.exec(text)?.[1]?.trim() ?? '';
  const heading = first.replace(/^"(.*)"$/, '$1');
  return !separators.some((one) => first.includes(one)) && columnCalled(heading, () => []) === 'commenting';
}

function cellOf(cell: string): string {
  if (cell.length > limits.cellLetters) throw new TooMuch('cellLetters');
  return reversed(unguarded(cell));
}

/**
 * Files put together from several have several line ends, and the package takes one for all: rows would be lost in a cell. A return
 * too many before the line's end is left where a file was converted twice.
 */
const withOneLineEnd = (text: string): string => (text.includes('\r') ? text.replace(/\r\r\n|\r\n?/g, '\n') : text);

/** Without the line ends at the end. */
function endOfContent(text: string): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

/** Each line for itself, though a quoted cell may go on in the next. */
function checkLines(text: string, separator: string): void {
  let inLine = 0;
  let lineEnd = -1;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    if (at > lineEnd) {
      inLine = 0;
      lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0) lineEnd = text.length;
    }
    if (++inLine > mostInLine) throw new TooMuch('cells');
  }
}

function checkQuotes(text: string): void {
  const isWithin = (sign: string | undefined) => sign !== undefined && !'";,\t|\r\n'.includes(sign);
  let lone = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (isWithin(text[at - 1]) && isWithin(text[at + 1]) && ++lone > mostLoneQuotes)
      throw new Error('Filen har citattecken mitt i orden. Spara om den som CSV i programmet som den kommer från.');
  }
}
