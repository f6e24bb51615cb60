/**
 * npm run --silent re-anchor -- COMMENTS.jsonld DOCUMENT.txt   (or - for standard input as the document)
 * Finds the places of comments in another version of their document. Prints one JSON object a line,
 * { id, state, start, end, score }: UTF-16 offsets into the file, null where the comment is lost. Of a comment's several
 * targets the first that is found. What can't be read is told on standard error, and the rest is placed.
 */
import { parseArgs } from 'node:util';
import { findAll } from '../annotations/find.ts';
import { narrow, widening } from '../annotations/narrow-text.ts';
import { plainDocument } from '../annotations/plain-document.ts';
import type { Selector } from '../annotations/selectors.ts';
import { readAnnotations } from './annotations-file.ts';
import { readJson, readText } from './text-file.ts';

const usage = 'npm run --silent re-anchor -- KOMMENTARER.jsonld DOKUMENT.txt (- är standard in)';

/** Of a comment without words to look for. */
const nowhere = { state: 'lost', span: undefined, score: 0 };

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [comments, file, ...rest] = positionals;
  if (comments === undefined || file === undefined || rest.length > 0) {
    throw new Error(`Ange en fil med kommentarer och ett dokument.\n${usage}`);
  }
  if (/\.(html?|pdf|docx?)$/i.test(file)) throw new Error(`${file} läses inte, bara ren text.\n${usage}`);
  const annotations = readAnnotations(readJson(comments), comments, (sentence) => console.error(sentence));
  const text = readText(file === '-' ? 0 : file);
  const targets = annotations.flatMap((annotation) => annotation.targets);
  const found = await findAll(
    targets.map((selectors) => selectors.map(narrowed)),
    plainDocument(narrow(text)),
  );
  const places = new Map(targets.map((target, i) => [target, found[i]]));
  const wide = widening(text);
  const lines = annotations.map((annotation) => {
    const all = annotation.targets.map((target) => places.get(target)).filter((place) => place !== undefined);
    const withPlace = all.filter(({ span }) => span);
    if (withPlace.length > 1)
      console.error(`${annotation.id} har flera mål (target) som återfinns; det första skrivs ut.`);
    const { state, span, score } = withPlace[0] ?? all[0] ?? nowhere;
    return JSON.stringify({
      id: annotation.id,
      state,
      start: span ? wide(span.start) : null,
      end: span ? wide(span.end) : null,
      score: Number(score.toFixed(3)),
    });
  });
  if (lines.length > 0) console.log(lines.join('\n'));
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
