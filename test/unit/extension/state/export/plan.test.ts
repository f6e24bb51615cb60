import { describe, expect, test } from 'vitest';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import {
  leftOver,
  renamed,
  sameColumns,
  withColumn,
  withColumnMoved,
  without,
} from '../../../../../extension/state/export/columns.ts';
import { freeName } from '../../../../../extension/state/export/own-templates.ts';
import {
  type Columns,
  chosenTemplate,
  formatsFor,
  isPlan,
  readPlan,
  wishOf,
} from '../../../../../extension/state/export/plan.ts';

const columns: Columns = [{ key: 'number' }, { key: 'quote', heading: 'Ord' }, { key: 'commenting' }];
const keys = (some: Columns | undefined) => some?.map(({ key }) => key).join(' ');
const own = { 'list-template-1': { ...synpunktslista, name: 'Vår lista', columns } };

describe('what has been remembered of a list', () => {
  const usual = {
    template: 'synpunkter',
    order: 'place',
    drafts: false,
    own: false,
    reservations: true,
    replies: false,
    format: 'docx',
  };
  test.each<[string, unknown, object]>([
    ['nothing', undefined, usual],
    ['something else', 'x', usual],
    [
      'all',
      {
        template: 'iso',
        order: 'type',
        drafts: true,
        own: true,
        reservations: false,
        replies: true,
        format: 'csv',
        date: '2026-03-01',
        columns,
      },
      {
        template: 'iso',
        order: 'type',
        drafts: true,
        own: true,
        reservations: false,
        replies: true,
        format: 'csv',
        date: '2026-03-01',
        columns,
      },
    ],
    ['one choice for both, as earlier versions had', { own: true }, { ...usual, own: true, reservations: false }],
    ['a format that is no more', { format: 'odt', order: 'type' }, { ...usual, order: 'type' }],
    ['a day that is none', { date: 'i går' }, usual],
    ['columns that are none', { columns: [{ key: 'x' }] }, usual],
    ['columns with the same heading', { columns: [{ key: 'quote' }, { key: 'page', heading: 'Citat' }] }, usual],
    ['what nobody knows', { colour: 'red' }, usual],
  ])('%s', (_, kept, plan) => expect(readPlan(kept)).toEqual(plan));

  test('the template is one that is there, one’s own, or the usual list where that is gone', () => {
    const named = (template: string) => chosenTemplate(readPlan({ template }), own);
    expect(named('yttrande')).toBe('yttrande');
    expect(named('list-template-1')).toBe(own['list-template-1']);
    expect(named('list-template-2')).toBe(synpunktslista);
    expect(named('synpunkter')).toBe(synpunktslista);
  });

  test('columns that were changed here stand for the template’s, and a form keeps its own', () => {
    expect(wishOf(readPlan({ columns, date: '2026-03-01' }), own)).toEqual({
      template: { ...synpunktslista, columns },
      order: 'place',
      drafts: false,
      replies: false,
      own: false,
      reservations: true,
      date: '2026-03-01',
    });
    expect(wishOf(readPlan({ template: 'iso', columns }), own)).toEqual({
      template: 'iso',
      order: 'place',
      drafts: false,
      replies: false,
      own: false,
      reservations: true,
    });
  });
});

describe('columns', () => {
  test.each<[from: number, to: number, after: string]>([
    [0, 1, 'quote number commenting'],
    [2, 0, 'commenting number quote'],
    [0, 9, 'quote commenting number'],
    [2, -1, 'commenting number quote'],
    [0, 0, 'number quote commenting'],
    [9, 0, 'number quote commenting'],
  ])('from %d to %d', (from, to, after) => expect(keys(withColumnMoved(columns, from, to))).toBe(after));

  test('one is taken away or added once; the last one stays', () => {
    expect(keys(without(columns, 'quote'))).toBe('number commenting');
    expect(keys(without([{ key: 'page' }], 'page'))).toBe('page');
    expect(keys(withColumn(columns, 'page'))).toBe('number quote commenting page');
    expect(withColumn(columns, 'quote')).toBe(columns);
    expect(leftOver(columns)).toContain('page');
    expect(leftOver(columns)).not.toContain('quote');
  });

  test.each<[key: 'quote' | 'number', name: string, after: Columns[number] | undefined]>([
    ['quote', ' Vår text ', { key: 'quote', heading: 'Vår text' }],
    ['quote', '', { key: 'quote' }],
    ['quote', 'Citat', { key: 'quote' }],
    ['quote', 'Synpunkt', undefined],
    ['number', 'Ord', undefined],
  ])('%s called "%s"', (key, name, after) =>
    expect(renamed(columns, key, name)?.find((column) => column.key === key)).toEqual(after),
  );

  test('they are the same where they say the same', () => {
    expect(sameColumns(columns, [{ key: 'number', heading: 'Nr' }, ...columns.slice(1)])).toBe(true);
    expect(sameColumns(columns, columns.slice(1))).toBe(false);
    expect(sameColumns(columns, columns.toReversed())).toBe(false);
    expect(sameColumns(columns, [{ key: 'number' }, { key: 'quote' }, { key: 'commenting' }])).toBe(false);
  });
});

test('a template is called as no other', () => {
  expect(freeName('Ny', own)).toBe('Ny');
  expect(freeName('Vår lista', own)).toBe('Vår lista (2)');
  const two = { ...own, 'list-template-2': { ...own['list-template-1'], name: 'Vår lista (2)' } };
  expect(freeName('Vår lista', two)).toBe('Vår lista (3)');
});

test('each template has the format that was chosen for it, and Word where none was', () => {
  const list = readPlan({ template: 'synpunkter', format: 'xlsx' });
  const letter = readPlan({ ...list, template: 'yttrande', ...formatsFor('yttrande', list) });
  expect(letter.format).toBe('docx');
  expect(isPlan(letter)).toBe(true);
  const again = { ...letter, template: 'synpunkter', ...formatsFor('synpunkter', letter) };
  expect(readPlan(again).format).toBe('xlsx');
  expect(readPlan({ ...letter, formats: { yttrande: 'påhittat' } }).formats).toEqual({});
});
