/** The same as tables, in the form of ISO and in JSON-LD. */
import { expect, test } from 'vitest';
import { answerTables } from '../../../../answers/write/answer-tables.ts';
import { answersInJsonLd } from '../../../../answers/write/answers-json-ld.ts';
import { answersInIso } from '../../../../answers/write/iso-form.ts';
import { remissammanstallning } from '../../../../answers/write/remissammanstallning.ts';
import type { OutgoingChoice } from '../../../../answers/write/source.ts';
import type { Table } from '../../../../comments/list/list.ts';
import { urn } from '../../../example-work.ts';
import { rowsOf } from './letter-lines.ts';
import { exampleSource } from './outgoing-source.ts';

const choice: OutgoingChoice = { order: 'instans', appendix: false, notes: false, names: true };

test('notes go into the table alone, and only when they are wanted', () => {
  const [points] = answerTables(exampleSource(), { ...choice, notes: true }) as [Table];
  expect(rowsOf(points)[0]).toEqual([
    ...['1', 'Region Nordbygd', '6.1 Uppföljning', 'ändringsförslag'],
    ...['Regionen anser att ansvaret för uppföljningen bör förtydligas.'],
    ...['Ansvaret för uppföljningen bör framgå', 'beaktas', 'Ansvaret läggs till.', '', '', 'Samma som Socialnämnden.'],
  ]);
  const [, matrix, instanser] = answerTables(exampleSource(), choice) as [Table, Table, Table];
  expect(matrix.columns.map(({ heading }) => heading)).toEqual([
    ...['Gäller', 'Alla', 'Region Nordbygd', 'Socialnämnden', 'Utbildningsförvaltningen'],
  ]);
  expect(rowsOf(matrix)[1]).toEqual([
    ...[
      '6.1 Uppföljning',
      '1 invändning och 2 ändringsförslag',
      '1 ändringsförslag',
      '1 ändringsförslag',
      '1 invändning',
    ],
  ]);
  expect(rowsOf(instanser)[4]).toEqual([
    ...['Socialnämnden', '2026-03-02', '', '', '2026-06-10', 'SN 2026/77', 'Tillstyrker med ändring', '2', ''],
  ]);
  expect(
    JSON.stringify([remissammanstallning(exampleSource(), choice), answerTables(exampleSource(), choice)]),
  ).not.toContain('Samma som');
});

test('in the form of ISO what a body says is its comment, a wording that a row of a list gives has its column, and decisions are the observations of the secretariat', () => {
  expect(rowsOf(answersInIso(exampleSource()))[0]).toEqual([
    ...['SE-001', '', '6.1', '', ''],
    'Region Nordbygd (ändringsförslag)\nRegionen anser att ansvaret för uppföljningen bör förtydligas.',
    '',
    'Förslag till hantering: beaktas. Ansvaret läggs till.',
  ]);
});

test('in the form of ISO a row with both has its wording apart', () => {
  const text = 'Regionen anser att ansvaret är oklart.\nFörslag: Regionen ansvarar.';
  const source = exampleSource();
  const region = source.answers.find(({ id }) => id === urn('a-region'));
  const points = source.points
    .filter(({ answer, state }) => answer === region?.id && state === 'taken')
    .map((point) => ({ ...point, spans: [{ start: 0, end: text.length }] }));
  const texts = new Map([
    ...source.texts,
    [region?.snapshot ?? '', { id: region?.snapshot ?? '', text, sections: [] }],
  ]);
  expect(rowsOf(answersInIso({ ...source, points, texts }))[0]?.slice(5, 7)).toEqual([
    'Region Nordbygd (ändringsförslag)\nRegionen anser att ansvaret är oklart.',
    'Regionen ansvarar.',
  ]);
});

test('in JSON-LD whoever answers is the creator of what is said', () => {
  const { first, total } = answersInJsonLd(exampleSource()) as {
    first: { items: { body: unknown[] }[] };
    total: number;
  };
  expect(total).toBe(5);
  expect(first.items[0]?.body).toMatchObject([
    { purpose: 'commenting', creator: { type: 'Organization', name: 'Region Nordbygd' } },
    { purpose: 'assessing', value: 'ändringsförslag' },
    { purpose: 'replying', 'remiss:response': 'beaktas', creator: { name: 'Älvmarkens kommun' } },
  ]);
});

test('the annotations name everybody who was asked or has answered, also who has no point that is taken', () => {
  const source = exampleSource();
  const told = answersInJsonLd({ ...source, points: [] }) as {
    total: number;
    'remiss:instanser': { name: string; 'remiss:declined'?: unknown; 'remiss:answers': { 'remiss:date'?: string }[] }[];
  };
  expect(told.total).toBe(0);
  expect(
    told['remiss:instanser'].map((one) => [
      one.name,
      'remiss:declined' in one,
      one['remiss:answers'].map((answer) => answer['remiss:date']),
    ]),
  ).toEqual([
    ['Brukarrådet', false, []],
    ['Länsstyrelsen', true, []],
    ['Miljö- och samhällsbyggnadsförvaltningen', false, []],
    ['Region Nordbygd', false, ['2026-06-12']],
    ['Socialnämnden', false, ['2026-06-10']],
    ['Utbildningsförvaltningen', false, ['2026-06-15']],
  ]);
});
