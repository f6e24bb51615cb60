import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trackedViews } from '../../../../../documents/flow/content/tracked-views.ts';
import { p, r, readMade } from '../../../../docx.ts';

type Piece = { is: 'word' | 'put' | 'taken' } | { is: 'start' | 'end' | 'reference'; id: number } | { is: 'paragraph' };

const id = fc.constantFrom(1, 2);
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constantFrom('word', 'word', 'put', 'taken') }) },
  { weight: 4, arbitrary: fc.record({ is: fc.constantFrom('start', 'end', 'reference'), id }) },
  { weight: 1, arbitrary: fc.constant({ is: 'paragraph' as const }) },
);

const by = 'w:id="9" w:author="Anna Ek"';

function xmlOf(one: Piece, i: number): string {
  switch (one.is) {
    case 'word':
      return r(`w${i} `);
    case 'put':
      return `<w:ins ${by}>${r(`w${i} `)}</w:ins>`;
    case 'taken':
      return `<w:del ${by}>${r(`w${i} `).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`;
    case 'start':
      return `<w:commentRangeStart w:id="${one.id}"/>`;
    case 'end':
      return `<w:commentRangeEnd w:id="${one.id}"/>`;
    case 'reference':
      return `<w:r><w:commentReference w:id="${one.id}"/></w:r>`;
    case 'paragraph':
      return '</w:p><w:p>';
  }
}

/** The words that a comment may be on, by their numbers: between a beginning and the end behind it, or what takes its place. */
function mayBeOn(pieces: readonly Piece[], id: number): ReadonlySet<number> {
  const at = (is: Piece['is']) =>
    pieces.flatMap((one, i) => (one.is === is && 'id' in one && one.id === id ? [i] : []));
  const [starts, ends, references] = [at('start'), at('end'), at('reference')];
  const end = ends.find((end) => starts.some((start) => start < end));
  const start = end === undefined ? starts[0] : starts.findLast((start) => start < end);
  if (start === undefined || (end === undefined && ends.length > 0)) return new Set();
  const paragraph = pieces.findIndex((one, i) => i > start && one.is === 'paragraph');
  const instead =
    references.find((one) => one > start) ?? (paragraph < 0 || references.length > 0 ? undefined : paragraph);
  const last = end ?? instead ?? (references.length > 0 ? start : pieces.length);
  return new Set(Array.from({ length: last - start }, (_, i) => start + i));
}

test('whatever marks a file has of its comments, none is on words that aren’t between its own', () => {
  let onWords = 0;
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 6, maxLength: 30, size: 'max' }),
      fc.constantFrom(...trackedViews),
      (pieces, view) => {
        const comments = [1, 2]
          .map((id) => `<w:comment w:id="${id}" w:author="Bo Ask">${p(r('Varför?'))}</w:comment>`)
          .join('');
        const read = readMade({ body: p(pieces.map(xmlOf).join('')), parts: { comments } }, view);
        for (const { id, spans } of read.comments) {
          const own = mayBeOn(pieces, Number(id));
          const words = spans.flatMap(({ block, start, end }) => {
            const text = read.blocks.find((one) => one.id === block)?.text.slice(start, end) ?? '';
            return [...text.matchAll(/w(\d+)/g)].map(([, i]) => Number(i));
          });
          for (const i of words) expect(own.has(i), `${id}: w${i}`).toBe(true);
          // What stands in the text and is between them, is its.
          const there = pieces.flatMap((one, i) => (own.has(i) && one.is === 'word' ? [i] : []));
          for (const i of there) expect(words, `${id}: w${i}`).toContain(i);
          onWords += words.length;
        }
      },
    ),
    { numRuns: 1500 },
  );
  expect(onWords).toBeGreaterThan(1000);
});
