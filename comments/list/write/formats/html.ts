import { headLines, listTitle } from '../../entries/head.ts';
import { quoteNote } from '../../entries/sentences.ts';
import { type Cell, type CellPart, type CommentList, type Letter, signatureLines, type Table } from '../../list.ts';
import { visible } from '../../templates/controls.ts';
import { linkOf, shownText } from '../cell-text.ts';
import { columnWidths, inEms } from '../column-widths.ts';
import { proposalColumns } from '../proposal-columns.ts';

/** One file, to read, print and keep: nothing is fetched and nothing runs. */
export function toHtml(list: CommentList): string {
  const title = listTitle(list);
  const page = list.kind === 'table' ? 'A4 landscape' : 'A4';
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 1.5rem auto; padding: 0 1rem; ${list.kind === 'letter' ? 'max-width: 42rem;' : ''} }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; hyphens: auto; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.375rem, 6vw, 2rem); }
dl { display: grid; grid-template-columns: fit-content(50%) 1fr; gap: 0.25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
.wide { overflow-x: auto; }
caption { text-align: left; font-weight: 600; padding: 0.5rem 0; }
th, td { border: 1px solid; border-color: color-mix(in srgb, currentColor 35%, transparent); padding: 0.375rem 0.5rem;
  text-align: left; vertical-align: top; hyphens: auto; overflow-wrap: break-word; }
td, p, dd, blockquote { white-space: pre-line; }
th { hyphens: manual; }
.wide table { table-layout: fixed; font-size: 0.875rem; }
thead { display: table-header-group; }
th { background: color-mix(in srgb, currentColor 10%, transparent); }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid; overflow-wrap: anywhere; }
p { overflow-wrap: anywhere; }
p.leads { break-after: avoid; }
.signature { margin-top: 3rem; break-inside: avoid; }
@page { size: ${page}; margin: 15mm; }
@media print { body { margin: 0; padding: 0; } .wide { overflow: visible; padding-right: 1px; } .wide table { min-width: 0 !important; font-size: 0.75rem; line-height: 1.3; } a { color: inherit; } tr, blockquote { break-inside: avoid; } .apart { break-before: page; } blockquote { break-after: avoid; } }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<dl>
${headLines(list)
  .map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`)
  .join('\n')}
</dl>
${list.kind === 'table' ? tableOf(list) : letterOf(list)}
</main>
</body>
</html>
`;
}

/** An A4 that lies, in the letters that a table is printed in. */
const paperWidth = 84;

function tableOf({ name, head, columns, rows }: Table): string {
  const texts = rows.map(({ cells }) => cells.map(shownText));
  const widths = columnWidths(columns, texts, paperWidth, inEms);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const percent = (width: number) => `${((100 * width) / total).toFixed(1)}%`;
  return `${head.summary ? `<p>${escaped(head.summary)}</p>\n` : ''}<div class="wide" role="region" aria-label="${escaped(name)}" tabindex="0">
<table style="min-width: ${total.toFixed(1)}em">
<caption>${escaped(name)}</caption>
<colgroup>${widths.map((width) => `<col style="width: ${percent(width)}">`).join('')}</colgroup>
<thead>
<tr>${columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`).join('')}</tr>
</thead>
<tbody>
${rows.map(({ cells }) => `<tr>${cells.map((cell) => `<td>${cellOf(cell)}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>
</div>`;
}

const cellOf = (cell: Cell) => linked(shownText(cell), linkOf(cell));

const letterOf = ({ parts }: Letter) => parts.map(partOf).join('\n');

function partOf(part: CellPart): string {
  switch (part.type) {
    case 'heading':
      return `<h${part.level}${part.apart ? ' class="apart"' : ''}>${escaped(part.text)}</h${part.level}>`;
    case 'text':
      return `<p${part.leads ? ' class="leads"' : ''}>${escaped(part.text)}</p>`;
    case 'quote':
      return `<blockquote>${escaped(`”${part.text}”`)}${quoteNote(part)}</blockquote>`;
    case 'proposal': {
      const columns = proposalColumns(part);
      return `<table>
<thead><tr>${columns.map(([heading]) => `<th scope="col">${escaped(heading)}</th>`).join('')}</tr></thead>
<tbody><tr>${columns.map(([, text]) => `<td>${escaped(text)}</td>`).join('')}</tr></tbody>
</table>`;
    }
    case 'signature':
      return `<p class="signature">${escaped(signatureLines(part).join('\n'))}</p>`;
  }
}

const linked = (text: string, link: string | undefined) =>
  link === undefined || text === '' ? escaped(text) : `<a href="${escaped(link)}">${escaped(text)}</a>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
