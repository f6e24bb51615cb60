/**
 * npm run --silent re-anchor -- COMMENTS.jsonld DOCUMENT.txt   (or - for standard input as the document)
 * Finds the places of comments in another version of their document. Prints one JSON object a line,
 * { id, state, start, end, score }: UTF-16 offsets into the file, null where the comment is lost. Of a comment's several
 * targets the first that is found. What can't be read is told on standard error, and the rest is placed.
 */
import { argumentsOf } from './arguments.ts';
import { placedComments } from './comments/placed-comments.ts';

const usage = 'npm run --silent re-anchor -- KOMMENTARER.jsonld DOKUMENT.txt (- är standard in)';

async function main(): Promise<void> {
  const { positionals } = argumentsOf({}, usage);
  const [comments, file, ...rest] = positionals;
  if (comments === undefined || file === undefined || rest.length > 0) {
    throw new Error(`Ange en fil med kommentarer och ett dokument.\n${usage}`);
  }
  if (/\.(html?|pdf|docx?)$/i.test(file)) throw new Error(`${file} läses inte, bara ren text.\n${usage}`);
  const placed = await placedComments(comments, file === '-' ? 0 : file, (sentence) => console.error(sentence));
  if (placed.length > 0) console.log(placed.map((one) => JSON.stringify(one)).join('\n'));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
