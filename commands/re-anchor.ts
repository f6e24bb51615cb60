/**
 * npm run --silent re-anchor -- COMMENTS.jsonld DOCUMENT.txt   (or - for standard input as the document)
 * Finds the places of comments in another version of their document. Prints one JSON object a line,
 * { id, state, start, end, score }: UTF-16 offsets into the file, null where the comment is lost.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findAll } from '../annotations/find.ts';
import { narrow, widening } from '../annotations/narrow-text.ts';
import { plainDocument } from '../annotations/plain-document.ts';
import type { Selector } from '../annotations/selectors.ts';
import { readAnnotations } from './annotations-file.ts';

const usage = 'npm run --silent re-anchor -- KOMMENTARER.jsonld DOKUMENT.txt (- är standard in)';

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [comments, file, ...rest] = positionals;
  if (comments === undefined || file === undefined || rest.length > 0) {
    throw new Error(`Ange en fil med kommentarer och ett dokument.\n${usage}`);
  }
  if (/\.(html?|pdf|docx?)$/i.test(file)) throw new Error(`${file} läses inte, bara ren text.\n${usage}`);
  const annotations = readAnnotations(read(comments), comments);
  const text = read(file === '-' ? 0 : file);
  const selectors = annotations.map((annotation) => annotation.selectors.map(narrowed));
  const found = await findAll(selectors, plainDocument(narrow(text)));
  const wide = widening(text);
  const lines = found.map(({ state, span, score }, i) =>
    JSON.stringify({
      id: annotations[i]?.id,
      state,
      start: span ? wide(span.start) : null,
      end: span ? wide(span.end) : null,
      score: Number(score.toFixed(3)),
    }),
  );
  if (lines.length > 0) console.log(lines.join('\n'));
}

function read(file: string | 0): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = (error as { code?: string }).code === 'ENOENT';
    throw new Error(missing ? `${file} finns inte.` : `${file} går inte att läsa.`);
  }
}

function narrowed(selector: Selector): Selector {
  if (selector.type === 'TextQuoteSelector') {
    const { prefix = '', suffix = '' } = selector;
    return { ...selector, exact: narrow(selector.exact), prefix: narrow(prefix), suffix: narrow(suffix) };
  }
  if (selector.type === 'remiss:ParagraphSelector') {
    return { ...selector, before: narrow(selector.before), after: narrow(selector.after) };
  }
  return selector;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
