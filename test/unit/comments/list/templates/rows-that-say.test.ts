import { expect, test } from 'vitest';
import { headLines } from '../../../../../comments/list/entries/head.ts';
import type { Table } from '../../../../../comments/list/list.ts';
import { iso } from '../../../../../comments/list/templates/iso.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { shownText } from '../../../../../comments/list/write/cell-text.ts';
import { comment, document, on, source } from '../list-source.ts';

const column = ({ columns, rows }: Table, heading: string) => {
  const at = columns.findIndex((one) => one.heading === heading);
  return at < 0 ? undefined : rows.map(({ cells: { [at]: cell } }) => cell && shownText(cell));
};

test('a list of several documents says which one each row is about, and names all of them', () => {
  const documents = [
    { id: document, title: 'Strategi för psykisk hälsa' },
    { id: 'urn:uuid:plan', title: 'Bilaga 1. Handlingsplan' },
  ];
  const comments = [
    on('psykisk hälsa', 'a', { commenting: 'Oklart.' }),
    comment('b', {
      document: 'urn:uuid:plan',
      edition: 'urn:uuid:f',
      target: { type: 'document' },
      commenting: 'Bra.',
    }),
  ];
  const titles = documents.map(({ title }) => title);
  const list = templateTable(source(comments, { documents }), synpunktslista);
  expect(column(list, 'Dokument')).toEqual(titles);
  expect(list.columns.map(({ heading }) => heading).slice(0, 3)).toEqual(['Nr', 'Dokument', 'Avsnitt']);
  expect(column(iso(source(comments, { documents })), 'Document')).toEqual(titles);
  expect(new Map(headLines(list)).get('Dokument')).toBe(titles.join('; '));
  const [alone] = documents;
  expect(
    column(
      templateTable(source(comments.slice(0, 1), { documents: alone ? [alone] : [] }), synpunktslista),
      'Dokument',
    ),
  ).toBeUndefined();
  expect(column(iso(source(comments.slice(0, 1))), 'Document')).toBeUndefined();
});

test('what nobody’s name is known of is marked, so that it isn’t taken for our own', () => {
  const comments = [
    on('psykisk hälsa', 'a', { commenting: 'Vårt.' }),
    on('Fler ska må bra.', 'b', { commenting: 'Vems?', creator: { id: 'urn:x-remisslasaren:unknown' } }),
  ];
  const fields = { reviewer: comments[0]?.creator ?? { id: 'urn:uuid:me' } };
  expect(column(templateTable(source(comments, fields), synpunktslista), 'Lämnad av')?.toSorted()).toEqual([
    'Okänd',
    'Åsa Öberg',
  ]);
  expect(column(iso(source(comments, fields)), 'Comments')?.toSorted()).toEqual(['Okänd:\nVems?', 'Vårt.']);
});
