import { expect, test } from 'vitest';
import { statementIn, statementOf, withStatement } from '../../../../comments/model/statement.ts';

test.each<[label: string, expected: ReturnType<typeof statementOf>]>([
  ['Reservation', { kind: 'Reservation', whose: '' }],
  ['  särskilt  yttrande ', { kind: 'Särskilt yttrande', whose: '' }],
  ['reservation: Bo Alm (X)', { kind: 'Reservation', whose: 'Bo Alm (X)' }],
  ['Reservation: Bo Alm (X); Eva Ek (X)', { kind: 'Reservation', whose: 'Bo Alm (X), Eva Ek (X)' }],
  ['Reservation från Bo Alm (X)', { kind: 'Reservation', whose: 'Bo Alm (X)' }],
  ['Protokollsanteckning av Bo Alm', { kind: 'Protokollsanteckning', whose: 'Bo Alm' }],
  ['reservation mot punkt 3', undefined],
  ['Reservationer', undefined],
  ['budget: reservation', undefined],
  ['', undefined],
])('the label "%s" as a statement', (label, expected) => expect(statementOf(label)).toEqual(expected));

const bo = { kind: 'Reservation', whose: 'Bo Alm' } as const;

test.each<[labels: string, statement: Parameters<typeof withStatement>[1], expected: string]>([
  ['', bo, 'Reservation: Bo Alm'],
  ['budget, tid', bo, 'budget, tid, Reservation: Bo Alm'],
  ['reservation, tid', bo, 'Reservation: Bo Alm, tid'],
  ['budget, Reservation: Eva, tid', undefined, 'budget, tid'],
  ['Reservation', undefined, ''],
  ['Reservation: Bo', { kind: 'Reservation', whose: '' }, 'Reservation'],
])('the labels "%s" with a statement', (labels, statement, expected) =>
  expect(withStatement(labels, statement)).toBe(expected),
);

test('every letter of a name that is typed stays, spaces and commas too', () => {
  const name = 'Bo Alm (X), Eva Ek: (Y)  ';
  let labels = 'budget';
  for (let end = 1; end <= name.length; end++) {
    const whose = name.slice(0, end);
    labels = withStatement(labels, { kind: 'Reservation', whose });
    expect(statementIn(labels)).toEqual({ kind: 'Reservation', whose });
  }
});
