import { expect, test } from 'vitest';
import { entriesOf } from '../../../../../../comments/list/entries/entries.ts';
import { quotesAbsent } from '../../../../../../comments/list/entries/places/absent-words.ts';
import { quoteIn } from '../../../../../../comments/list/entries/sentences.ts';
import { begreppssvar } from '../../../../../../comments/list/templates/begreppssvar.ts';
import { iso } from '../../../../../../comments/list/templates/iso.ts';
import { templateTable } from '../../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../../comments/list/templates/synpunktslista.ts';
import { yttrande } from '../../../../../../comments/list/templates/yttrande.ts';
import { toHtml } from '../../../../../../comments/list/write/formats/html.ts';
import type { Comment } from '../../../../../../comments/model/comment.ts';
import { comment, edition, on, source } from '../../list-source.ts';

const quoting = (exact: string, fields: Partial<Comment> = {}) =>
  comment('a', {
    ...{ target: { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact }] }, commenting: 'Bra.' },
    ...fields,
  });

test.each<[name: string, comment: Comment, isAbsent: boolean]>([
  ['a colleague’s own words', quoting('Fler unga ska må bra.'), true],
  ['words of the text', quoting('Fler ska må bra.'), false],
  ['with other white space and marks', quoting('Fler  ska\nmå bra.'), false],
  ['over paragraphs', quoting('ska må bra.\u2029Tabell 2 visar'), false],
  ['shortened by whoever wrote the list', quoting('Insatserna […] i skolan.'), false],
  ['shortened, with words that aren’t there', quoting('Insatserna … i vården.'), true],
  ['made where they stood', on('Fler', 'a', { withoutPlace: true }), false],
  ['kept without a place', quoting('Fler unga ska må bra.', { withoutPlace: true }), true],
  ['put at words that stand since', { ...on('Fler', 'a') }, false],
  ['of an edition whose text isn’t kept', quoting('Fler unga', { edition: 'urn:uuid:other' }), false],
  ['carried over from nobody knows what', quoting('Fler unga', { derivedFrom: 'urn:uuid:gone' }), false],
  ['no words', comment('a', { target: { type: 'document' } }), false],
])('whether a quote’s words are missing in the document: %s', (_, one, isAbsent) => {
  expect(quotesAbsent(source([one]))(one)).toBe(isAbsent);
});

test('every list says at the quote that its words aren’t in the document', () => {
  const given = source([
    quoting('Fler unga ska må bra.', {
      ...{ commenting: 'Behåll.', identifying: ['psykisk-halsa'], assessing: 'avstyrker', withoutPlace: true },
    }),
  ]);
  expect(JSON.stringify(templateTable(given, synpunktslista).rows)).toContain(
    'Fler unga ska må bra. (orden finns inte i remissen)',
  );
  expect(quoteIn('Fler unga. (orden finns inte i remissen)')).toEqual({ quote: 'Fler unga.' });
  const letter = JSON.stringify(yttrande(given).parts);
  expect(letter).toContain('Gäller text som inte finns i remissen:');
  expect(letter).toContain('Älvmarkens kommun avstyrker lydelsen som inte finns i remissen. Behåll.');
  expect(letter).not.toContain('tidigare version');
  expect(JSON.stringify(iso(given).rows)).toContain('”Fler unga ska må bra.” som inte finns i remissen');
  expect(JSON.stringify(begreppssvar(given).rows)).toContain('som inte finns i remissen');
});

test('a proposal for such words isn’t one for the present wording', () => {
  const letter = toHtml(yttrande(source([quoting('Fler unga ska må bra.', { editing: 'Alla ska må bra.' })])));
  expect(letter).toContain('Lydelse som inte finns i remissen');
  expect(letter).not.toContain('Nuvarande lydelse');
});

test('what stands in the text but nobody can tell where is of no earlier version', () => {
  const [entry] = entriesOf(source([quoting('psykisk hälsa', { carried: { state: 'lost', quote: 'psykisk hälsa' } })]));
  expect(entry?.place).toMatchObject({ quote: 'psykisk hälsa' });
  expect(entry?.place.earlier).toBeUndefined();
});

/** "Målet är [ohälsa] hälsa för alla.", of which the last two words were put in. */
const changed = source([], {
  snapshots: new Map([
    [
      'a'.repeat(64),
      {
        ...{ id: 'a'.repeat(64), sections: [], text: 'Målet är hälsa för alla.\u2029ohälsa' },
        struck: [{ start: 25, before: 25, at: 9 }],
      },
    ],
  ]),
});

test.each([
  ['as it was before the changes', 'Målet är ohälsa', false],
  ['as it is now', 'Målet är hälsa för alla.', false],
  ['with words of neither', 'Målet är god hälsa', true],
])('of a text with changes a quote may be %s', (_, exact, isAbsent) => {
  const one = quoting(exact);
  expect(quotesAbsent({ ...changed, comments: [one] })(one)).toBe(isAbsent);
});

test('a comment that was made in a reading in which struck words stand is on struck words, where these stood', () => {
  const words = (exact: string, start: number) =>
    comment(exact, {
      commenting: exact,
      target: {
        type: 'passage',
        selectors: [
          { type: 'TextQuoteSelector', exact },
          { type: 'TextPositionSelector', start, end: start + exact.length },
        ],
      },
    });
  const comments = [words('för alla', 15), words('ohälsa', 9), words('Målet', 0)];
  const entries = entriesOf({ ...changed, comments });
  expect(entries.map(({ place }) => [place.quote, place.struck])).toEqual([
    ['Målet', undefined],
    ['ohälsa', true],
    ['för alla', undefined],
  ]);
  expect(entries.every(({ comment: { edition: of } }) => of === edition)).toBe(true);
});

test('where it is kept what a Word file was before its changes, a quote is looked for there, and by its very words', () => {
  const sent = (original?: string) => ({ remarks: [], around: [], ...(original !== undefined && { original }) });
  const absent = (exact: string, cameWith: ReturnType<typeof sent>) => {
    const one = quoting(exact);
    const given = source([one]);
    return quotesAbsent({ ...given, editions: given.editions.map((each) => ({ ...each, cameWith })) })(one);
  };
  // "Fler [barn] ska må bra." with "barn" taken away without a trace in the text.
  expect(absent('Fler barn ska må bra.', sent('Strategi\u2029Fler barn ska må bra.'))).toBe(false);
  expect(absent('Fler ska bra.', sent('Strategi\u2029Fler barn ska må bra.'))).toBe(true);
  expect(absent('Fler barn ska må bra.', sent())).toBe(true);
});
