/**
 * npm run --silent find-terms -- [--schemes core|all|id,id] FILE   (or - for standard input)
 * Prints one JSON object a line, { start, end, text, concept, scheme, how }, UTF-16 offsets into the file.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadGlossary } from '../glossary/glossary.ts';
import type { Scheme } from '../glossary/schema.ts';
import { schemeFiles } from '../glossary/schemes/index.ts';
import { findTerms } from '../matching/find-terms.ts';
import { compile } from '../matching/lexicon.ts';
import { termsOf } from '../matching/terms.ts';
import { followLooks, looksOf } from '../swedish/looks.ts';

const usage = 'npm run --silent find-terms -- [--schemes core|all|id,id] FILE (.txt, .md; - is standard input)';

// A paragraph ends at a blank line; a heading or list item of Markdown starts a new one.
const paragraphEnd = /\n[ \t]*(?=\n)|\n(?=[ \t]*(?:#{1,6} |[-*+] |\d+[.)] ))/;

function main(): void {
  const { values, positionals } = parseArgs({
    options: { schemes: { type: 'string', default: 'core' } },
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(`Ange en fil.\n${usage}`);
  if (/\.(html?|pdf|docx?)$/i.test(file)) throw new Error(`${file} läses inte än, bara .txt och .md.\n${usage}`);

  const { schemes, problems } = loadGlossary(schemeFiles);
  for (const problem of problems) console.error(JSON.stringify(problem));
  const lexicon = compile(termsOf(chosen(schemes, values.schemes)));
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  const lines: string[] = [];
  const looksOfNext = followLooks(looksOf(text, 'swedish'));
  for (const [offset, paragraph] of paragraphs(text)) {
    for (const { start, end, ...found } of findTerms(lexicon, paragraph, looksOfNext(paragraph))) {
      const span = { start: offset + start, end: offset + end };
      lines.push(JSON.stringify({ ...span, text: text.slice(span.start, span.end), ...found }));
    }
  }
  if (lines.length > 0) console.log(lines.join('\n'));
}

function chosen(schemes: Scheme[], which: string): Scheme[] {
  if (which === 'all') return schemes;
  if (which === 'core') return schemes.filter((scheme) => scheme.core);
  return which.split(',').map((id) => {
    const scheme = schemes.find((candidate) => candidate.id === id.trim());
    if (scheme) return scheme;
    throw new Error(`Systemet ${id} finns inte. De som finns: ${schemes.map((known) => known.id).join(', ')}.`);
  });
}

/** The paragraphs of a plain or Markdown text with their offsets. */
function* paragraphs(text: string): Iterable<[number, string]> {
  let offset = 0;
  for (const paragraph of text.split(paragraphEnd)) {
    const at = text.indexOf(paragraph, offset);
    yield [at, paragraph];
    offset = at + paragraph.length;
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
