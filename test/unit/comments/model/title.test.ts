import { expect, test } from 'vitest';
import { headOf } from '../../../../comments/list/entries/head.ts';
import { toJsonLd } from '../../../../comments/list/write/formats/json-ld.ts';
import { isUntitled, titleOr } from '../../../../comments/model/title.ts';
import { document, on, source } from '../list/list-source.ts';

test.each([
  ['as it is stored now', '', true],
  ['as older versions stored it', 'Dokument utan titel', true],
  ['as older versions stored it in English', 'Document without a title', true],
  ['with a title', 'Strategi', false],
  ['with more than those words', 'Dokument utan titel, bilaga', false],
])('a document %s', (_name, title, untitled) => {
  expect(isUntitled(title)).toBe(untitled);
  expect(titleOr(title, 'Untitled document')).toBe(untitled ? 'Untitled document' : title);
});

test('what turns the direction of writing is left out of a title that is shown, and a title of nothing else is none', () => {
  expect(titleOr('Remiss \u202egpj.exe', '')).toBe('Remiss gpj.exe');
  expect(titleOr('\u2066\u202e', 'Utan titel')).toBe('Utan titel');
  expect(titleOr('Remiss: תוכנית', '')).toBe('Remiss: תוכנית');
});

test.each(['', 'Dokument utan titel'])(
  'a list of an ärende and a document that are called “%s” says it in Swedish',
  (title) => {
    const untitled = source([on('psykisk hälsa', 'a')], {
      arende: { id: 'urn:uuid:a', title, numbers: [] },
      documents: [{ id: document, title }],
    });
    expect(headOf(untitled)).toMatchObject({ title: 'Dokument utan titel', documents: ['Dokument utan titel'] });
    const { arende: _, ...loose } = untitled;
    expect(headOf(loose).title).toBe('Dokument utan titel');
    expect(JSON.stringify(toJsonLd(untitled)).match(/"(?:remiss:title|label)":"Dokument utan titel"/g)).toHaveLength(3);
  },
);
