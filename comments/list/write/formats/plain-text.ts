import { headLines, listTitle } from '../../entries/head.ts';
import { quoteNote } from '../../entries/sentences.ts';
import { type CellPart, type CommentList, signatureLines, type Table } from '../../list.ts';
import { visible } from '../../templates/controls.ts';
import { linkOf, shownText } from '../cell-text.ts';
import { proposalColumns } from '../proposal-columns.ts';

/** For the body of a letter or a form on the web: no markup at all; a comment a block, a field a line. */
export function toPlainText(list: CommentList): string {
  const { head } = list;
  const title = listTitle(list);
  const blocks = [
    `${title}\n${'='.repeat(Math.min(title.length, 72))}`,
    headLines(list)
      .map(([label, value]) => `${label}: ${value}`)
      .join('\n'),
    ...(list.kind === 'table' ? [...(head.summary ? [head.summary] : []), ...blocksOf(list)] : list.parts.map(partOf)),
  ];
  return `${visible(blocks.join('\n\n'))}\n`;
}

function blocksOf({ columns, rows }: Table): string[] {
  return rows.map(({ cells }) => {
    const fields = cells.flatMap((cell, i) => {
      const text = shownText(cell);
      return text === '' ? [] : [`${columns[i]?.heading}: ${indented(text)}`];
    });
    const link = cells.map(linkOf).find(Boolean);
    return [...fields, ...(link ? [`Länk: ${link}`] : [])].join('\n');
  });
}

/** Continuation lines are indented. */
const indented = (text: string) => visible(text).replaceAll('\n', '\n    ');

function partOf(part: CellPart): string {
  switch (part.type) {
    case 'heading':
      return `${part.text}\n${(part.level > 2 ? '-' : '=').repeat(Math.min(part.text.length, 72))}`;
    case 'text':
      return part.text;
    case 'quote':
      return `    ”${indented(part.text)}”${quoteNote(part)}`;
    case 'proposal':
      return proposalColumns(part)
        .map(([heading, text]) => `${heading}:\n    ${indented(text)}`)
        .join('\n\n');
    case 'signature':
      return signatureLines(part).join('\n');
  }
}
