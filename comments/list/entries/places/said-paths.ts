import { type HeadingNumber, headingNumber } from '../../../../language/swedish/headings/heading-number.ts';
import { possiblePath } from '../../../../language/swedish/headings/heading-path.ts';
import type { Comment } from '../../../model/comment.ts';
import { headingsOver } from '../../../model/target/quote.ts';
import { pathKey } from '../../../text/heading-path.ts';

/**
 * Where no text shows the hierarchy, numbers do: "2. Tillämpning › 3.1 Nivåer" becomes "3. Begrepp › 3.1 Nivåer", if some comment
 * of the same document says what 3 is called, and else "3.1 Nivåer".
 */
export function pathsByNumbers(comments: readonly Pick<Comment, 'document' | 'target'>[]) {
  const holders = new Map<string, readonly string[] | undefined>();
  for (const { document, target } of comments) {
    const path = possibleIn({ target });
    for (const [i, heading] of path.entries()) {
      const number = headingNumber(heading);
      if (!number || lacksHolder(path, i, number)) continue;
      const key = keyOf(document, number.kind, number.parts);
      const [known, here] = [holders.get(key), path.slice(0, i + 1)];
      // "1. Mål" occurs in two appendices: which one a heading belongs to is unknown.
      const isSure = !holders.has(key) || (known && pathKey(known) === pathKey(here));
      holders.set(key, isSure ? here : undefined);
    }
  }
  return ({ document, target }: Pick<Comment, 'document' | 'target'>): string[] => {
    const path = possibleIn({ target });
    for (const [i, heading] of path.entries()) {
      const number = headingNumber(heading);
      if (!number || !lacksHolder(path, i, number)) continue;
      const above = number.parts
        .map((_, less) => holders.get(keyOf(document, number.kind, number.parts.slice(0, -1 - less))))
        .find(Boolean);
      return above ? [...above, ...path.slice(i)] : path;
    }
    return path;
  };
}

/** Headings that were kept as they were set have their words whole. */
const possibleIn = (comment: Pick<Comment, 'target'>) => possiblePath(headingsOver(comment));

const keyOf = (document: string, kind: string, parts: readonly number[]) => [document, kind, ...parts].join(' ');

/** Is the heading a part ("3.1") of one that isn't above it? */
function lacksHolder(path: readonly string[], index: number, { kind, parts }: HeadingNumber): boolean {
  if (parts.length < 2) return false;
  return !path.slice(0, index).some((heading) => {
    const above = headingNumber(heading);
    return above?.kind === kind && above.parts.length < parts.length;
  });
}
