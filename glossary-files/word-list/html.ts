import { visible } from '../../comments/list/templates/controls.ts';
import type { GlossaryContent } from '../../glossary/own/content.ts';
import { escapedMarkup } from '../markup/scan-markup.ts';
import { headWords, type WordEntry, type WordListLine, wordList } from './word-list.ts';

const text = (words: string) => escapedMarkup(visible(words));

/** One file, to read, print and keep: nothing is fetched and nothing runs. What stands in a definition is text. */
export function wordListHtml(content: GlossaryContent): string {
  const letters = wordList(content);
  const { title, description } = content.head;
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title.sv)}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 1.5rem auto; padding: 0 1rem; max-width: 44rem; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; hyphens: auto; overflow-wrap: anywhere; }
h1 { font-size: clamp(1.375rem, 6vw, 2rem); margin-bottom: 0.5rem; }
h2 { margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid; border-color: color-mix(in srgb, currentColor 35%, transparent); }
h3 { font-size: 1.0625rem; margin: 0 0 0.25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem; padding: 0; list-style: none; }
nav a { display: block; min-width: 1.5rem; padding: 0.125rem 0.375rem; text-align: center; }
article, .see { margin: 0 0 1.25rem; break-inside: avoid; }
.status { font-weight: 400; font-size: 0.875rem; }
p { margin: 0 0 0.25rem; white-space: pre-line; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: fit-content(40%) 1fr; gap: 0.125rem 0.75rem; margin: 0.25rem 0 0; font-size: 0.9375rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
@page { size: A4; margin: 18mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } nav { display: none; } }
</style>
</head>
<body>
<header>
<h1>${text(title.sv)}</h1>
${description ? `<p>${text(description.sv)}</p>\n` : ''}${listed(headWords(content))}
<nav aria-label="Bokstäver"><ul>${letters.map(({ letter }) => `<li><a href="#${anchor(letter)}">${letter}</a></li>`).join('')}</ul></nav>
</header>
<main>
${letters.map(({ letter, entries }) => `<section aria-labelledby="${anchor(letter)}">\n<h2 id="${anchor(letter)}">${letter}</h2>\n${entries.map(entryHtml).join('\n')}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

const anchor = (letter: string) => `bokstav-${encodeURIComponent(letter)}`;

const listed = (lines: readonly WordListLine[]) =>
  lines.length === 0
    ? ''
    : `<dl>${lines.map(({ label, text: words }) => `<dt>${label}</dt><dd>${text(words)}</dd>`).join('')}</dl>`;

const statusHtml = (status: string | undefined) =>
  status === undefined ? '' : ` <span class="status">(${status} term)</span>`;

function entryHtml(entry: WordEntry): string {
  if (entry.is === 'see')
    return `<p class="see">${text(entry.term)}${statusHtml(entry.status)}: se ${text(entry.to)}</p>`;
  const { term, status, english, definition, notes, lines } = entry;
  const parts = [
    `<h3>${text(term)}${statusHtml(status)}${english === undefined ? '' : ` <span class="status" lang="en">${text(english)}</span>`}</h3>`,
    ...(definition === undefined ? [] : [`<p>${text(definition)}</p>`]),
    ...notes.map((note) => `<p>Anmärkning: ${text(note)}</p>`),
    listed(lines),
  ];
  return `<article>${parts.filter(Boolean).join('\n')}</article>`;
}
