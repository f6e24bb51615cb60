import { expect, test } from 'vitest';
import { readJson } from '../../../../../comments/list/read/formats/json-ld.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { writeList } from '../../../../../comments/list/write/formats/formats.ts';
import { comment, document, edition, source } from '../list-source.ts';

const read = (creator: unknown) =>
  readJson(
    JSON.stringify({
      type: 'Annotation',
      id: 'urn:uuid:1',
      creator,
      body: { type: 'TextualBody', value: 'Oklart.' },
      target: { source: 'https://a.se/' },
    }),
    { known: [], newId: () => 'urn:uuid:new', now: new Date(), placeOf: () => ({ document, edition, text: '' }) },
  ).rows[0];

test.each<[creator: unknown, isNameless: boolean]>([
  [undefined, true],
  [{ name: '  ' }, true],
  [{ name: '', nickname: '\u00a0' }, true],
  ['  ', true],
  [{ name: 'Åsa' }, false],
  ['Åsa', false],
  [{ id: 'urn:x:1' }, false],
  [{ name: ' ', 'remiss:remissinstans': 'Socialnämnden' }, false],
])('whose an annotation by %j is, is asked for: %s', (creator, isNameless) => {
  const row = read(creator);
  expect(row?.outcome === 'new' && (row.nameless ?? false)).toBe(isNameless);
});

test('a comment that was taken in with a blank name is called unknown in a list', async () => {
  const blank = comment('a', { creator: { id: 'urn:x-remisslasaren:unknown', name: '  ' } });
  const csv = String(await writeList(templateTable(source([blank]), synpunktslista), 'csv'));
  expect(csv).toContain(';"Okänd";');
});
