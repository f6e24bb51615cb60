/**
 * npm run --silent re-anchor -- [--text OUT] COMMENTS.jsonld DOCUMENT   (.txt, .docx, .odt, .epub; or - for standard input as the document)
 * Finds the places of comments in another version of their document. Prints one JSON object a line,
 * { id, state, start, end, score }: UTF-16 offsets into the file, of a Word file into its blocks as one text, which --text writes; null
 * where the comment is lost. Of a comment's several
 * targets the first that is found. What can't be read is told on standard error, and the rest is placed.
 */

import { flatten } from '../comments/text/flatten.ts';
import { isFlowName } from '../documents/flow/is-flow.ts';
import { argumentsOf } from './arguments.ts';
import { placedComments } from './comments/placed-comments.ts';
import { blocksOfFlow } from './documents/flow-blocks.ts';
import { readText, writeOut } from './documents/text-file.ts';

const usage =
  'npm run --silent re-anchor -- [--text UT.txt] KOMMENTARER.jsonld DOKUMENT (.txt, .docx, .odt, .epub; - är standard in)';

async function main(): Promise<void> {
  const { values, positionals } = argumentsOf({ text: { type: 'string' } }, usage);
  const [comments, file, ...rest] = positionals;
  if (comments === undefined || file === undefined || rest.length > 0) {
    throw new Error(`Ange en fil med kommentarer och ett dokument.\n${usage}`);
  }
  if (/\.(html?|pdf)$/i.test(file)) throw new Error(`${file} läses inte, bara ren text.\n${usage}`);
  const tell = (sentence: string) => console.error(sentence);
  const read = () => {
    const document = isFlowName(file) ? blocksOfFlow(file, () => {}) : readText(file === '-' ? 0 : file);
    if (values.text !== undefined)
      writeOut(values.text, typeof document === 'string' ? document : flatten(document).text, '--text', [
        file,
        comments,
      ]);
    return document;
  };
  const placed = await placedComments(comments, read, tell);
  if (placed.length > 0) console.log(placed.map((one) => JSON.stringify(one)).join('\n'));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
