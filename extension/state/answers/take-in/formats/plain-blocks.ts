import type { TextBlock } from '../what-is-read.ts';

/** In UTF-16 units: a line that is shorter isn't wrapped, so what follows it begins anew. */
const wrapped = 50;

const beginsAnew = /^\s*(?:[-*•–—·▪◦‣]\s|\(?\d{1,2}[.)]\s|\(?[a-zåäö]\)\s|#{1,6}\s|>)/iu;
const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/u;

/** A text without marks of its own as paragraphs: parted by empty lines, and where a line isn't one that has been wrapped. */
export function blocksOfPlain(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let lines: string[] = [];
  const end = () => {
    const words = lines.map((line) => line.trim()).join(' ');
    const [, marks, title] = (lines.length === 1 && heading.exec(lines[0] ?? '')) || [];
    if (marks && title) blocks.push({ kind: 'heading', level: marks.length, text: title });
    else if (words !== '')
      blocks.push({ kind: /^[-*•–—·▪◦‣]\s/u.test(words) ? 'list-item' : 'paragraph', level: 0, text: words });
    lines = [];
  };
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    const before = lines.at(-1);
    if (line.trim() === '') end();
    else {
      if (before !== undefined && (beginsAnew.test(line) || !goesOn(before, line))) end();
      lines.push(line);
    }
  }
  end();
  return blocks;
}

function goesOn(line: string, next: string): boolean {
  const before = line.trimEnd();
  if (/^\s*\p{Ll}/u.test(next) && !/[.!?:;]$/u.test(before)) return true;
  return before.length >= wrapped;
}
