import { expect, test } from 'vitest';
import { chosenOf } from '../../../../../comments/list/entries/entries.ts';
import { type Order, orders } from '../../../../../comments/list/entries/order.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { comment, on, source } from '../list-source.ts';

const ids = (comments: readonly Comment[]) => comments.map(({ id }) => id.replace('urn:uuid:', ''));

test.each<[string, Comment[], string[]]>([
  ['done comes in', [comment('a')], ['a']],
  ['a draft does not', [comment('a', { status: 'utkast' })], []],
  ['nor what is internal', [comment('a', { internal: true })], []],
  ['nor what is deleted', [{ ...comment('a'), deleted: true }], []],
  ['nor what only marks', [comment('a', { commenting: undefined, tagging: ['x'] } as never)], []],
  ['a stance alone says something', [comment('a', { commenting: undefined, assessing: 'avstyrker' } as never)], ['a']],
  [
    'of a comment and its copy in a newer edition, the copy',
    [comment('a'), comment('b', { derivedFrom: 'urn:uuid:a', edition: 'urn:uuid:new' })],
    ['b'],
  ],
  [
    'also where the copy has become internal',
    [comment('a'), comment('b', { derivedFrom: 'urn:uuid:a', edition: 'urn:uuid:new', internal: true })],
    [],
  ],
  [
    'a copy in the same edition stands beside it',
    [comment('a'), comment('b', { derivedFrom: 'urn:uuid:a' })],
    ['a', 'b'],
  ],
])('who goes out: %s', (_, comments, expected) => {
  expect(ids(chosenOf(comments))).toEqual(expected);
});

test('drafts where they are asked for', () => {
  expect(
    ids(chosenOf([comment('a', { status: 'utkast' }), comment('b', { internal: true })], { drafts: true })),
  ).toEqual(['a']);
});

const some = [
  on('utgår', 'insats', { classifying: 'sak', assessing: 'avstyrker', creator: { id: 'urn:x', name: 'Östen' } }),
  on('Fler', 'fler', { classifying: 'redaktionell', assessing: 'tillstyrker', creator: { id: 'urn:y', name: 'Anna' } }),
  comment('section', {
    target: { type: 'section', path: ['Strategi', '1 Mål'], selectors: [] },
    classifying: 'allmän',
  }),
  comment('whole', { target: { type: 'document' } }),
  comment('lost', { carried: { state: 'lost' } }),
];

test.each<[Order, string[]]>([
  ['place', ['whole', 'section', 'fler', 'insats', 'lost']],
  ['section', ['whole', 'lost', 'section', 'fler', 'insats']],
  ['type', ['section', 'insats', 'fler', 'whole', 'lost']],
  ['stance', ['fler', 'insats', 'whole', 'section', 'lost']],
  ['reviewer', ['fler', 'whole', 'section', 'lost', 'insats']],
])('in order of %s', (order, expected) => {
  const { rows } = templateTable(source(some), synpunktslista, { order });
  expect(rows.map(({ id }) => id?.replace('urn:uuid:', ''))).toEqual(expected);
});

test('there is a test for each order', () => expect(orders).toHaveLength(5));

test('without the text, comments of pages and sections stand by what the others say', () => {
  const at = (start: number, page: number, path: string[]) => ({
    target: {
      type: 'passage' as const,
      selectors: [
        { type: 'TextPositionSelector' as const, start, end: start + 1 },
        { type: 'FragmentSelector' as const, value: `page=${page}` },
        { type: 'remiss:SectionSelector' as const, path },
      ],
    },
  });
  const comments = [
    comment('p2', at(90, 2, ['B'])),
    comment('box', { target: { type: 'rectangle', page: 1, left: 0, top: 5, width: 9, height: 9 } }),
    comment('p1', at(10, 1, ['A'])),
    comment('B', { target: { type: 'section', path: ['B'], selectors: [] } }),
  ];
  const { rows } = templateTable(source(comments, { snapshots: new Map() }), synpunktslista);
  expect(rows.map(({ id }) => id)).toEqual(['p1', 'box', 'B', 'p2'].map((id) => `urn:uuid:${id}`));
});
