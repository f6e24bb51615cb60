import { expect, test } from 'vitest';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { made } from '../../../../../comments/model/record.ts';
import { Commenting } from '../../../../../extension/session/comments/commenting.ts';
import type { ReadBlock } from '../../../../../extension/session/search/search.ts';
import { WholeText } from '../../../../../extension/session/search/whole-text.ts';
import { aComment } from '../../../comments/model/records.ts';

/** "Fler ska må bra. [Alla ska orka.]", of which the last stretch is struck out. */
const blocks: ReadBlock[] = [
  { id: 1, kind: 'paragraph', level: 0, text: 'Fler ska må bra i hela landet.', looks: 'swedish' },
  {
    ...{ id: 2, kind: 'paragraph', level: 0, text: 'Alla ska orka.', looks: 'swedish' },
    struck: { before: '', behind: '' },
  },
];
const stamper = { writer: 'test', now: () => new Date('2026-03-01T09:00:00.000Z') };
const quoting = (exact: string, fields: Partial<Comment> = {}): Comment =>
  made<Comment>(
    aComment(exact, { target: { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact }] }, ...fields }),
    stamper,
  );
const position = { type: 'TextPositionSelector' as const, start: 90, end: 99 };

test.each<[name: string, comment: Comment, said: object]>([
  ['has the words', quoting('Fler ska må bra'), {}],
  ['has struck them out', quoting('Alla ska orka.'), { struck: true }],
  ['hasn’t them', quoting('Kommunen ska ansvara för stödet.'), { absent: true }],
  ['hasn’t them, and they are kept', quoting('Kommunen ska ansvara.', { withoutPlace: true }), { absent: true }],
  [
    'has had them',
    quoting('Kommunen', {
      target: { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact: 'Kommunen' }, position] },
    }),
    {},
  ],
])('a comment’s quote says what the document says of its words: it %s', async (_, comment, said) => {
  const commenting = new Commenting(new WholeText({ blocks: () => blocks, hitsIn: () => [] }), () => undefined);
  await commenting.place([comment], undefined);
  const [{ struck, absent } = {}] = commenting.placed();
  expect({ ...(struck && { struck }), ...(absent && { absent }) }).toEqual(said);
});
