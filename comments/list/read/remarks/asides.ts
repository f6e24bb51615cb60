import type { Comment } from '../../../model/comment.ts';

/**
 * What is said of where a comment came from when it was taken in, for whoever puts the answers together: whose words it stands in, and that it
 * stood in another's. An answer says what it is on, and what is said of that.
 */
const asides: readonly (readonly [RegExp, (...words: string[]) => string])[] = [
  [/^Tillagt i kommentaren av [^\n]{1,200}, som skrev ”[^\n]{1,220}”:$/, () => ''],
  [/^Ändringen står i ord som [^\n]{1,700} har infogat\.$/, () => ''],
  [/^Ändringen står i ord som [^\n]{1,700}? har infogat: (”[^\n]+)$/, (_, change = '') => change],
  [
    /^Kommentaren står vid ord som (?:är infogade|[^\n]{1,200}? har infogat): (”[^\n]+)$/,
    (_, words = '') => `Gäller orden ${words}`,
  ],
  [
    /^Kommentaren gäller också ord som (?:är infogade|[^\n]{1,200}? har infogat): (”[^\n]+)$/,
    (_, words = '') => `Gäller också orden ${words}`,
  ],
];

/** A comment as it goes out in running text. */
export function withoutAsides<Of extends Pick<Comment, 'commenting'>>(comment: Of): Of {
  const { commenting, ...rest } = comment;
  if (commenting === undefined) return comment;
  const said = commenting
    .split('\n\n')
    .map(outgoing)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  if (said === commenting) return comment;
  return { ...rest, ...(said !== '' && { commenting: said }) } as Of;
}

function outgoing(paragraph: string): string {
  for (const [pattern, instead] of asides) {
    const found = pattern.exec(paragraph);
    if (found) return instead(...found);
  }
  return paragraph;
}
