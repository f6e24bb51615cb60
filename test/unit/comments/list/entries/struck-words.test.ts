import { expect, test } from 'vitest';
import { passageTarget } from '../../../../../comments/anchoring/carry-over.ts';
import { annotationWriter } from '../../../../../comments/jsonld/json-ld.ts';
import { readTarget } from '../../../../../comments/jsonld/read-target.ts';
import { targetIn } from '../../../../../comments/list/read/new-target.ts';
import { begreppssvar } from '../../../../../comments/list/templates/begreppssvar.ts';
import { iso } from '../../../../../comments/list/templates/iso.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { yttrande } from '../../../../../comments/list/templates/yttrande.ts';
import { shownText } from '../../../../../comments/list/write/cell-text.ts';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { isStruck } from '../../../../../comments/model/target/quote.ts';
import { keptDocument } from '../../../../../comments/text/kept-document.ts';
import { cardWords } from '../../../../../components/i18n/tables/reading/card.ts';
import { commonWords } from '../../../../../components/i18n/tables/shared/common.ts';
import { wordsIn } from '../../../../../components/i18n/words-from.ts';
import { quoteWithSource } from '../../../../../components/in-page/quote-with-source.ts';
import { Hits } from '../../../../../extension/session/search/hits.ts';
import { passageOf } from '../../../../../extension/session/search/passage.ts';
import type { ReadBlock } from '../../../../../extension/session/search/search.ts';
import { WholeText } from '../../../../../extension/session/search/whole-text.ts';
import type { Match } from '../../../../../language/matching/match.ts';
import { on, source } from '../list-source.ts';

/** "Målet är psykisk [ohälsa] hälsa för alla." and what stands around, as a page's reader tells it. */
const blocks = [
  { id: 1, kind: 'heading', level: 1, text: 'Mål' },
  { id: 2, kind: 'paragraph', level: 0, text: 'Målet är psykisk hälsa för alla.' },
  {
    ...{ id: 3, kind: 'paragraph', level: 0, text: 'ohälsa' },
    struck: { before: 'Målet är psykisk ', behind: ' för alla.' },
  },
  { id: 4, kind: 'paragraph', level: 0, text: 'Fler ska må bra.' },
  { id: 5, kind: 'heading', level: 1, text: 'Medel' },
  { id: 6, kind: 'paragraph', level: 0, text: 'Mer stöd.' },
].map((block) => ({ ...block, looks: 'swedish' })) as ReadBlock[];

const match = (concept: string, start: number, end: number) =>
  ({ concept, scheme: 's', start, end, label: concept, how: 'form', certainty: 1 }) as Match;

function found() {
  const hits = new Hits(() => blocks);
  hits.put(3, [match('ohalsa', 0, 6)], false);
  hits.put(2, [match('halsa', 9, 22)]);
  hits.put(6, [match('ohalsa', 4, 8)]);
  return hits;
}

test('what is named in struck words counts no more, comes behind all else, and can be gone to', () => {
  const hits = found();
  expect([Object.fromEntries(hits.counts), Object.fromEntries(hits.struck)]).toEqual([
    { halsa: 1, ohalsa: 1 },
    { ohalsa: 1 },
  ]);
  expect(hits.of('ohalsa').map(({ block }) => block)).toEqual([6]);
  expect(hits.placesOf('ohalsa').map(({ block, struck }) => [block, struck])).toEqual([
    [6, undefined],
    [3, true],
  ]);
  const before = hits.revisions.get('ohalsa');
  hits.put(6, []);
  expect(hits.counts.has('ohalsa')).toBe(false);
  expect(hits.revisions.get('ohalsa')).not.toBe(before);
  expect(hits.concepts()).toEqual(['halsa', 'ohalsa']);
  expect(hits.placesOf('ohalsa')).toHaveLength(1);
  hits.put(3, [], false);
  expect([hits.struck.size, hits.placesOf('ohalsa')]).toEqual([0, []]);
});

test('the place of struck words is told with what they were words of', () => {
  const [, struck] = found().placesOf('ohalsa');
  expect(struck && passageOf(blocks, struck, 1)).toMatchObject({
    ...{ before: 'Målet är psykisk ', words: 'ohälsa', after: ' för alla.' },
    ...{ section: ['Mål'], struck: true },
  });
  const long = blocks.map((block) =>
    block.struck ? { ...block, struck: { before: `a ${'b'.repeat(78)}`, behind: `${'c'.repeat(78)} d` } } : block,
  );
  expect(struck && passageOf(long, struck, 1)).toMatchObject({
    before: `… ${'b'.repeat(78)}`,
    after: `${'c'.repeat(78)} …`,
  });
});

const whole = () => new WholeText({ blocks: () => blocks, hitsIn: () => [] });
const selected = (from: [number, number], to: [number, number]) =>
  whole().about({ start: { block: from[0], offset: from[1] }, end: { block: to[0], offset: to[1] } });

test.each<[string, [number, number], [number, number], string, boolean]>([
  [
    'over paragraphs, with struck words between them',
    [2, 0],
    [4, 16],
    'Målet är psykisk hälsa för alla.\nFler ska må bra.',
    false,
  ],
  ['of struck words alone', [3, 0], [3, 6], 'ohälsa', true],
])('a quote %s says whose words they are', (_name, from, to, quote, isThatStruck) => {
  const about = selected(from, to);
  expect(about).toMatchObject({ quote, section: ['Mål'] });
  expect(about && isStruck(about)).toBe(isThatStruck);
  expect(about && quoteWithSource(about, 'Strategi', wordsIn('sv', commonWords, cardWords))).toBe(
    `”${quote}” (${isThatStruck ? 'struken text, ' : ''}Mål, Strategi)`,
  );
});

test('the whole text has struck words last, each under its own heading', () => {
  const { flat, struckBlocks } = whole();
  expect(flat.text.split('\u2029').at(-1)).toBe('ohälsa');
  expect(flat.places.at(-1)?.section).toEqual(['Mål']);
  expect(
    struckBlocks.map(({ start, before }) => [flat.text.slice(start), flat.text.slice(before, before + 4)]),
  ).toEqual([['ohälsa', 'Fler']]);
});

test.each([
  ['where they are struck in the new version', 9, true],
  ['where they aren’t', undefined, undefined],
])('words that are carried over are struck %s', (_name, struckFrom, struck) => {
  const now = keptDocument({ text: 'Mål alla\u2029ohälsa', sections: [] });
  expect(passageTarget(now, { start: 9, end: 15 }, { struckFrom })).toMatchObject(
    struck ? { struck } : { type: 'passage' },
  );
  expect('struck' in passageTarget(now, { start: 9, end: 15 }, { struckFrom })).toBe(struck === true);
});

/** A comment on words of the list's text that were struck when it was written. */
const commented = (fields: Partial<Comment> = {}): Comment => {
  const { target, ...rest } = on('psykisk hälsa', 'a', fields);
  return { ...rest, target: { ...target, struck: true } as Comment['target'] };
};

test('a list says in the cell that quoted words are struck, and reads them so', () => {
  const { columns, rows } = templateTable(source([commented({ commenting: 'Behåll.' })]), synpunktslista);
  const at = columns.findIndex(({ heading }) => heading === 'Citat');
  const cell = rows[0]?.cells[at];
  const quote = cell ? shownText(cell) : '';
  expect(quote).toBe('psykisk hälsa (struken text)');
  const row = { id: '', spot: '', path: '', cells: new Map([['quote', quote]]) } as never;
  expect(targetIn(row, { document: undefined, isWeb: true }).target).toMatchObject({
    ...{ type: 'passage', struck: true },
    selectors: [{ exact: 'psykisk hälsa' }],
  });
});

test('an answer puts struck words in nobody’s mouth', () => {
  const { parts } = yttrande(
    source([commented({ commenting: 'Behåll.', editing: 'god psykisk hälsa', assessing: 'avstyrker' })]),
  );
  const told = JSON.stringify(parts);
  expect(told).toContain('Gäller text som är struken i dokumentet:');
  expect(parts).toContainEqual(expect.objectContaining({ type: 'quote', text: 'psykisk hälsa' }));
  expect(parts).toContainEqual({ type: 'proposal', proposed: 'god psykisk hälsa' });
  expect(told).not.toMatch(/nuvarande lydelse|lydelsen/);
  const { rows } = iso(source([commented({ editing: 'hälsa' })]));
  expect(JSON.stringify(rows)).toContain('Ersätt den strukna texten ”psykisk hälsa” med ”hälsa”.');
});

test.each<[string, Partial<Comment>]>([
  ['alone', {}],
  ['with a reason', { describing: 'Det behövs.' }],
  ['with a stance', { assessing: 'avstyrker' }],
  ['with a proposal', { editing: 'hälsa' }],
  ['with a proposal to strike', { editing: '', assessing: 'avstyrker' }],
])('every template says that a comment %s is on struck words', (_name, fields) => {
  const list = source([commented({ commenting: 'Behåll.', identifying: ['psykisk-halsa'], ...fields })]);
  for (const make of [iso, begreppssvar]) {
    const said = JSON.stringify(make(list).rows);
    expect(said.match(/den strukna texten ”psykisk hälsa”/g)?.length).toBeGreaterThan(0);
  }
  expect(JSON.stringify(yttrande(list).parts)).toContain('struken i dokumentet');
  expect(JSON.stringify(templateTable(list, synpunktslista).rows)).toContain('(struken text)');
  const living = {
    ...list,
    comments: list.comments.map((one) => ({ ...one, target: on('psykisk hälsa', 'a').target })),
  };
  for (const make of [iso, begreppssvar]) expect(JSON.stringify(make(living).rows)).not.toMatch(/struk/);
});

test('an annotation says that its words are struck, and is read so', () => {
  const text = 'psykisk hälsa';
  const written = annotationWriter({ iri: 'https://a.se/', text })(commented());
  expect(written.target).toMatchObject({ 'remiss:struck': true });
  expect(readTarget(written.target, text, () => {})).toMatchObject({ struck: true });
  expect(readTarget({ ...(written.target as object), 'remiss:struck': 'ja' }, text, () => {})).not.toHaveProperty(
    'struck',
  );
});
