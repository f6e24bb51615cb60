/**
 * npm run --silent find-terms -- [--schemes core|all|id,id] [--suppress LIST.json] FILE   (or - for standard input)
 * Prints one JSON object a line, { start, end, text, concept, scheme, how, label, restored?, certainty? }, UTF-16 offsets
 * into the file.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadGlossary } from '../glossary/glossary.ts';
import type { Scheme } from '../glossary/schema.ts';
import { schemeFiles } from '../glossary/schemes/index.ts';
import { compile } from '../matching/lexicon.ts';
import { readSuppressions, type Suppression } from '../matching/suppressions.ts';
import { termsOf } from '../matching/terms.ts';
import { findInPlainText } from './plain-text.ts';

const usage =
  'npm run --silent find-terms -- [--schemes core|all|id,id] [--suppress LISTA.json] FIL (.txt, .md; - är standard in)';

function main(): void {
  const { values, positionals } = parseArgs({
    options: { schemes: { type: 'string', default: 'core' }, suppress: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(`Ange en fil.\n${usage}`);
  if (/\.(html?|pdf|docx?)$/i.test(file)) throw new Error(`${file} läses inte än, bara .txt och .md.\n${usage}`);

  const { schemes, problems } = loadGlossary(schemeFiles);
  for (const problem of problems) console.error(JSON.stringify(problem));
  const lexicon = compile(termsOf(chosen(schemes, values.schemes)));
  const suppressions = values.suppress === undefined ? [] : suppressionsIn(values.suppress);
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  const lines = findInPlainText(lexicon, text, suppressions, file).map(({ start, end, ...found }) =>
    JSON.stringify({ start, end, text: text.slice(start, end), ...found }),
  );
  if (lines.length > 0) console.log(lines.join('\n'));
}

function suppressionsIn(file: string): Suppression[] {
  const list = readSuppressions(readFileSync(file, 'utf8'));
  if (list) return list;
  throw new Error(`${file} är ingen lista över bortvalda träffar. Exportera en ny ur Remissläsaren.`);
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

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
