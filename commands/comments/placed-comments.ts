/** Where the comments of a file stand in another version of their document. */
import { findAll } from '../../comments/anchoring/index.ts';
import type { Selector } from '../../comments/model/target/selectors.ts';
import { type FlattenedBlock, flatten } from '../../comments/text/flatten.ts';
import { narrow, widening } from '../../comments/text/narrow-text.ts';
import { plainDocument } from '../../comments/text/plain-document.ts';
import { readJsonFile } from '../documents/text-file.ts';
import { readAnnotationsFile } from './annotations-file.ts';

/** The place of a comment without words to look for. */
const nowhere = { state: 'lost', span: undefined, score: 0 };

/**
 * @param read gives the document: a plain text, or blocks
 * @param tell hears a sentence of each thing that can't be read; the rest is placed
 * @returns UTF-16 offsets into the text, null where the comment is lost; of a comment's several targets the first that is found
 * @throws Error with a sentence for the reader
 */
export async function placedComments(
  comments: string,
  read: () => string | readonly FlattenedBlock[],
  tell: (sentence: string) => void,
) {
  const annotations = readAnnotationsFile(readJsonFile(comments), comments, tell);
  const document = read();
  const text = typeof document === 'string' ? document : flatten(document).text;
  const targets = annotations.flatMap((annotation) => annotation.targets);
  const found = await findAll(
    targets.map((selectors) => selectors.map(narrowed)),
    typeof document === 'string'
      ? plainDocument(narrow(text))
      : flatten(document.map((block) => ({ ...block, text: narrow(block.text) }))),
  );
  const places = new Map(targets.map((target, i) => [target, found[i]]));
  const wide = widening(text);
  return annotations.map((annotation) => {
    const all = annotation.targets.map((target) => places.get(target)).filter((place) => place !== undefined);
    const withPlace = all.filter(({ span }) => span);
    if (withPlace.length > 1) tell(`${annotation.id} har flera mål (target) som återfinns; det första skrivs ut.`);
    const { state, span, score } = withPlace[0] ?? all[0] ?? nowhere;
    return {
      id: annotation.id,
      state,
      start: span ? wide(span.start) : null,
      end: span ? wide(span.end) : null,
      score: Number(score.toFixed(3)),
    };
  });
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
