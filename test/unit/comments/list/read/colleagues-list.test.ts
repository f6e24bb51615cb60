import { expect, test } from 'vitest';
import { readTable } from '../../../../../comments/list/read/table.ts';
import { pathEndingIn } from '../../../../../comments/text/heading-path.ts';
import { keptDocument } from '../../../../../comments/text/kept-document.ts';
import { document, edition, on, source } from '../list-source.ts';

const incoming = {
  source: source([]),
  place: { document, edition },
  creator: { id: 'urn:uuid:me', name: 'Jag' },
  newId: () => 'urn:uuid:new',
  now: new Date('2026-03-02T00:00:00.000Z'),
};

test.each(['Vem', 'Handläggare', 'Namn', 'Lämnad av', 'Skriven av'])(
  'whoever stands under “%s” has written the row, with the authority that stands there, too',
  (heading) => {
    const { rows, columns } = readTable(
      [
        ['Avsnitt', 'Synpunkt', heading],
        ['1', 'Ett', 'Lena Grön, Fritidsnämnden'],
        ['1', 'Två', 'Lena Grön'],
        ['1', 'Tre', 'Fritidsnämnden, Älvmarkens kommun'],
        ['1', 'Fyra', 'Ek, Lena'],
        ['1', 'Fem', 'Lena Grön (Fritidsnämnden, Älvmarkens kommun)'],
      ],
      incoming,
    );
    expect(columns).toEqual([]);
    expect(
      rows.map((row) => row.outcome === 'new' && [row.comment.creator.name, row.comment.creator.remissinstans]),
    ).toEqual([
      ['Lena Grön', 'Fritidsnämnden'],
      ['Lena Grön', undefined],
      [undefined, 'Fritidsnämnden, Älvmarkens kommun'],
      ['Ek, Lena', undefined],
      ['Lena Grön', 'Fritidsnämnden, Älvmarkens kommun'],
    ]);
  },
);

test('the last heading alone is its section, and the words under it stand where they do without it', () => {
  const { rows } = readTable(
    [
      ['Avsnitt', 'Citat', 'Synpunkt'],
      ['1 Mål', 'Fler ska må bra.', 'Ett'],
      ['1 Mål', '', 'Två'],
      ['Strategi › 1 Mål', 'Fler ska må bra.', 'Tre'],
      ['Mål', 'Fler ska må bra.', 'Fyra'],
    ],
    incoming,
  );
  const there = on('Fler ska må bra.', 'there').target;
  const targets = rows.map((row) => row.outcome === 'new' && row.comment.target);
  expect(targets[0]).toEqual(there);
  expect(targets[1]).toMatchObject({ type: 'section', path: ['Strategi', '1 Mål'] });
  expect(targets[2]).toEqual(there);
  // No heading is called so.
  expect(targets[3]).toMatchObject({
    selectors: [{ exact: 'Fler ska må bra.' }, { type: 'remiss:SectionSelector', path: ['Mål'] }],
  });
});

test('a heading that stands in several sections is none of them alone', () => {
  const snapshot = {
    id: 'b'.repeat(64),
    text: ['A', 'Mål', 'B', 'Mål'].join('\u2029'),
    sections: [
      { start: 0, level: 1, title: 'A' },
      { start: 2, level: 2, title: 'Mål' },
      { start: 6, level: 1, title: 'B' },
      { start: 8, level: 2, title: 'Mål' },
    ],
  };
  const text = keptDocument(snapshot);
  expect(pathEndingIn(['Mål'], text)).toBeUndefined();
  expect(pathEndingIn(['B', 'Mål'], text)).toEqual(['B', 'Mål']);
  expect(pathEndingIn(['B'], text)).toEqual(['B']);
  expect(pathEndingIn([], text)).toBeUndefined();
});
