import type { AnswerBlock } from '../answer.ts';

/**
 * The parts of a plain text: paragraphs, list items, cells, headings. Blank lines part them, and so do lines where they aren't the wrapped
 * lines of one paragraph. A sentence that a page's end has broken over a blank line goes on in the next block; `sentences.ts` joins it.
 */
export function answerBlocks(text: string): AnswerBlock[] {
  const blocks: AnswerBlock[] = [];
  let group: Line[] = [];
  const flush = () => {
    for (const block of blocksOf(group)) blocks.push(block);
    group = [];
  };
  for (const line of linesOf(text)) {
    if (line.text.trim() === '') flush();
    else group.push(line);
  }
  flush();
  return blocks;
}

interface Line {
  text: string;
  start: number;
}

function* linesOf(text: string): Iterable<Line> {
  let start = 0;
  for (const line of text.split(/[\n\u2029\f]/)) {
    yield { text: line.replace(/\r$/, ''), start };
    start += line.length + 1;
  }
}

/** In UTF-16 units: a line that is shorter, and doesn't go on in the next, is one by itself. */
const wrapped = 55;

const isListItem = (line: string) => /^\s*(?:[-*•–—·▪◦‣]\s|\(?\d{1,2}[.)]\s|\(?[a-zåäö]\)\s)/iu.test(line);
const isHeadingMark = (line: string) => /^\s{0,3}#{1,6}\s/u.test(line);
const isRow = (line: string) => /^\s*\|.*\|\s*$/u.test(line) || /\S\t+\S/u.test(line);

function* blocksOf(lines: readonly Line[]): Iterable<AnswerBlock> {
  let row = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isRow(line.text)) {
      yield* cellsOf(line, row++);
      continue;
    }
    if (isHeadingMark(line.text)) {
      yield blockAt(line, line, 'heading');
      continue;
    }
    let last = line;
    while (at + 1 < lines.length && goesOn(last, lines[at + 1] as Line)) last = lines[++at] as Line;
    yield blockAt(line, last, isListItem(line.text) ? 'list-item' : 'paragraph');
  }
}

function goesOn(line: Line, next: Line): boolean {
  if (isListItem(next.text) || isHeadingMark(next.text) || isRow(next.text)) return false;
  const ends = line.text.trimEnd();
  if (/^\s*\p{Ll}/u.test(next.text) && !/[.!?:;]$/u.test(ends)) return true;
  return ends.length >= wrapped;
}

function blockAt(first: Line, last: Line, kind: AnswerBlock['kind']): AnswerBlock {
  const indent = /^\s*/u.exec(first.text)?.[0].length ?? 0;
  return { start: first.start + indent, end: last.start + last.text.trimEnd().length, kind };
}

/** The cells of a row, "| a | b |" or parted by tabs; not those of a rule under the head, "| --- |". */
function* cellsOf({ text, start }: Line, row: number): Iterable<AnswerBlock> {
  const isTabbed = text.includes('\t');
  let [at, column] = [0, 0];
  for (const cell of text.split(isTabbed ? '\t' : '|')) {
    const words = cell.trim();
    const from = start + at + cell.indexOf(words);
    at += cell.length + 1;
    // Before the first bar, and behind the last, there is no cell.
    if (!isTabbed && words === '' && (at === 1 || at > text.length)) continue;
    if (words !== '' && !/^[-:=\s]+$/u.test(words))
      yield { start: from, end: from + words.length, kind: 'table-cell', cell: { row, column } };
    column++;
  }
}
