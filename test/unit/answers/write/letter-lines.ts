import type { CellPart, Letter, Table } from '../../../../comments/list/list.ts';
import { shownText } from '../../../../comments/list/write/cell-text.ts';

/** What is made of answers, as lines to compare. */
export const lineOf = (part: CellPart) => {
  if (part.type === 'heading') return `${'#'.repeat(part.level)} ${part.text}`;
  if (part.type === 'signature') return `signed ${part.authority}`;
  if (part.type === 'proposal') return part.proposed;
  return part.type === 'quote' ? `> ${part.text}` : part.text;
};
export const linesOf = ({ parts }: Letter) => parts.map(lineOf);
/** What stands under a heading, up to the next of its level or above. */
export function under(letter: Letter, heading: string): string[] {
  const lines = linesOf(letter);
  const at = lines.indexOf(heading);
  const level = heading.indexOf(' ');
  const end = lines.findIndex((line, i) => i > at && /^#+ /.test(line) && line.indexOf(' ') <= level);
  return lines.slice(at + 1, end < 0 ? undefined : end);
}
export const rowsOf = ({ rows }: Table) => rows.map(({ cells }) => cells.map(shownText));
