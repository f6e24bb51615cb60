import { expect, test } from 'vitest';
import { quoteIn } from '../../../../../../comments/list/entries/sentences.ts';
import type { ListSource } from '../../../../../../comments/list/list.ts';
import { iso } from '../../../../../../comments/list/templates/iso.ts';
import { templateTable } from '../../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../../comments/list/templates/synpunktslista.ts';
import { yttrande } from '../../../../../../comments/list/templates/yttrande.ts';
import { asTable } from '../../../../../../comments/list/write/cell-text.ts';
import { toHtml } from '../../../../../../comments/list/write/formats/html.ts';
import type { Comment } from '../../../../../../comments/model/comment.ts';
import { comment, document, edition, on, source } from '../../list-source.ts';

const first = 'urn:uuid:first';
const editions = (names: Record<string, string> = {}): Pick<ListSource, 'editions'> => ({
  editions: [first, edition].map((id) => ({
    id,
    document,
    identifiers: [],
    ...(names[id] !== undefined && { name: names[id] }),
  })),
});
const gone = (fields: Partial<Comment>) => [
  on('Fler', 'old', { edition: first }),
  on('Fler', 'a', { derivedFrom: 'urn:uuid:old', commenting: 'Bra.', withoutPlace: true, ...fields }),
];
const old = gone({})[1]?.derivedFrom;

test.each<[name: string, comments: Comment[], fields: Partial<ListSource>, where: string]>([
  ['the last version', gone({}), editions(), 'i den förra versionen'],
  ['one with a name', gone({}), editions({ [first]: 'utkast' }), 'i versionen ”utkast”'],
  ['one that isn’t known', gone({}).slice(1), editions(), 'i en tidigare version'],
])('words that are gone are of %s', (_, comments, fields, where) => {
  const some = comments.map((one) => (one.derivedFrom === undefined ? { ...one, id: String(old) } : one));
  const given = source(
    some.map((one) => (one.derivedFrom === undefined ? one : { ...one, assessing: 'tillstyrker' as const })),
    fields,
  );
  const letter = JSON.stringify(yttrande(given).parts);
  expect(letter).toContain(`Gäller text ${where}:`);
  expect(letter).toContain(`Älvmarkens kommun tillstyrker lydelsen ${where}. Bra.`);
  expect(letter).not.toContain('det citerade');
  expect(JSON.stringify(templateTable(given, synpunktslista).rows)).toContain(`Fler (${where})`);
  expect(JSON.stringify(iso(given).rows)).toContain(`Gäller ”Fler” ${where}.`);
  expect(quoteIn(`Fler (${where})`)).toEqual({ quote: 'Fler' });
});

test('another wording for words that are gone isn’t one for the present wording', () => {
  const letter = yttrande(source(gone({ editing: 'Alla', assessing: 'tillstyrker med ändring' }).slice(1), editions()));
  expect(toHtml(letter)).toContain('Lydelse i en tidigare version');
  expect(JSON.stringify(asTable(letter).rows)).toContain('Fler (i en tidigare version)');
  expect(JSON.stringify(letter.parts)).not.toMatch(/uvarande lydelse|det citerade/);
});

test.each<[name: string, comment: Comment, said: string]>([
  [
    'a passage that has changed and hasn’t been looked at',
    on('Fler', 'a', { carried: { state: 'changed', quote: 'Färre' }, assessing: 'avstyrker' }),
    'avstyrker lydelsen i en tidigare version.',
  ],
  [
    'words that are lost',
    on('Fler', 'a', { carried: { state: 'lost', quote: 'Fler' } }),
    'Gäller text i en tidigare version:',
  ],
  [
    'a section that is gone',
    comment('a', {
      target: { type: 'section', path: ['9 Borta'], selectors: [] },
      withoutPlace: true,
      assessing: 'avstyrker',
    }),
    'avstyrker avsnittet i en tidigare version.',
  ],
  [
    'a part of a page that is gone',
    comment('a', { target: { type: 'rectangle', page: 9, left: 0, top: 0, width: 9, height: 9 }, withoutPlace: true }),
    'Gäller en yta på sidan 9 i en tidigare version.',
  ],
])('so it is with %s', (_, one, said) => expect(JSON.stringify(yttrande(source([one])).parts)).toContain(said));
