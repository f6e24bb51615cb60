import { headLines, listTitle } from '../../entries/head.ts';
import { quoteNote } from '../../entries/sentences.ts';
import { type CellPart, type CommentList, signatureLines, type Table } from '../../list.ts';
import { visible } from '../../templates/controls.ts';
import { linkOf, shownText } from '../cell-text.ts';
import { proposalColumns } from '../proposal-columns.ts';

/** As CommonMark with the tables of GitHub's: https://spec.commonmark.org, https://github.github.com/gfm/ */
export function toMarkdown(list: CommentList): string {
  const { head } = list;
  const parts = [
    `# ${oneLine(listTitle(list))}`,
    headLines(list)
      .map(([label, value]) => `- **${label}:** ${oneLine(value)}`)
      .join('\n'),
    ...(list.kind === 'table'
      ? [...(head.summary ? [paragraph(head.summary)] : []), tableOf(list)]
      : list.parts.flatMap(partOf)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableOf({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ heading }) => cell(heading))),
    line(columns.map(() => '---')),
    ...rows.map(({ cells }) => line(cells.map((one) => linked(cell(shownText(one)), linkOf(one))))),
  ].join('\n');
}

function partOf(part: CellPart): string[] {
  switch (part.type) {
    case 'heading':
      return [`${'#'.repeat(part.level)} ${oneLine(part.text)}`];
    case 'text':
      return [paragraph(part.text)];
    case 'quote': {
      const words = oneLine(`”${part.text}”`);
      return [`> ${words}${quoteNote(part)}`];
    }
    case 'proposal': {
      const columns = proposalColumns(part);
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      return [
        [
          row(columns.map(([heading]) => cell(heading))),
          row(columns.map(() => '---')),
          row(columns.map(([, text]) => cell(text))),
        ].join('\n'),
      ];
    }
    case 'signature':
      return [paragraph(signatureLines(part).join('\n'))];
  }
}

/** What means something wherever it stands: emphasis, links, code, HTML, entities, cells, autolinks, short names of emoji. */
const escaped = (text: string) => visible(text).replace(/[\\`*_[\]<>|~&$#^!]|:(?=[\w/+-])|(?<=www)\./gi, '\\$&');

/** What means something at a line's beginning: lists, underlined headings; white space would make code of it. */
const lines = (text: string) =>
  escaped(text)
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2'),
    );

const cell = (text: string) => lines(text).join('<br>');
const oneLine = (text: string) => lines(text).filter(Boolean).join(' ');

/** A break within the paragraph; an empty line would end it. */
const paragraph = (text: string) => lines(text).filter(Boolean).join('\\\n');

/** In angle brackets an address may hold anything but these, and a bar would end a cell. */
const linked = (text: string, link: string | undefined) =>
  link === undefined || text === ''
    ? text
    : `[${text}](<${link.replace(/[<>\\|\s]/g, (one) => encodeURIComponent(one))}>)`;
