/** A quotation mark that opens a cell and is never closed: the package would take what follows it for one cell, rows and all. */
export class OpenQuote extends Error {
  override name = 'OpenQuote';
  /** The line of the file, from 1. */
  readonly line: number;
  /** The first that stand behind the mark. */
  readonly words: string;

  constructor(line: number, words: string) {
    super(`the quotation mark in line ${line} is open`);
    this.line = line;
    this.words = words;
  }
}

/** In characters. */
const longestWords = 40;

const lineEnd = /\r\n|\r|\n/g;

/** @throws {OpenQuote} where a mark opens a cell that isn't closed before the next cell is opened. Marks within words are text. */
export function checkQuotesClosed(text: string, separator: string): void {
  for (let at = nextOpening(text, 0, separator); at >= 0; ) {
    const end = closing(text, at, separator);
    if (end === undefined) throw openAt(text, at);
    at = nextOpening(text, end + 1, separator);
  }
}

const isEdge = (sign: string | undefined, separator: string) =>
  sign === undefined || sign === separator || sign === '\n' || sign === '\r';

function nextOpening(text: string, from: number, separator: string): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1))
    if (isEdge(text[at - 1], separator)) return at;
  return -1;
}

/** Where the cell that opens at `from` is closed; blanks may stand behind the mark. */
function closing(text: string, from: number, separator: string): number | undefined {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    let behind = at + 1;
    while (text[behind] === ' ') behind++;
    if (isEdge(text[behind], separator)) return at;
    if (at > from + 1 && isEdge(text[at - 1], separator)) return undefined;
  }
  return undefined;
}

function openAt(text: string, at: number): OpenQuote {
  const line = (text.slice(0, at).match(lineEnd)?.length ?? 0) + 1;
  const [words = ''] = text.slice(at + 1, at + 1 + 4 * longestWords).split(lineEnd);
  return new OpenQuote(line, words.length > longestWords ? `${words.slice(0, longestWords).trimEnd()}…` : words);
}
