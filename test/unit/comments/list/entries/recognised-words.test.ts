import { expect, test } from 'vitest';
import { annotationWriter } from '../../../../../comments/jsonld/json-ld.ts';
import { readTarget } from '../../../../../comments/jsonld/read-target.ts';
import { targetIn } from '../../../../../comments/list/read/new-target.ts';
import { begreppssvar } from '../../../../../comments/list/templates/begreppssvar.ts';
import { iso } from '../../../../../comments/list/templates/iso.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { shownText } from '../../../../../comments/list/write/cell-text.ts';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { isRecognised } from '../../../../../comments/model/target/quote.ts';
import { cardWords } from '../../../../../components/i18n/tables/reading/card.ts';
import { commonWords } from '../../../../../components/i18n/tables/shared/common.ts';
import { wordsIn } from '../../../../../components/i18n/words-from.ts';
import { quoteWithSource } from '../../../../../components/in-page/quote-with-source.ts';
import type { ReadBlock } from '../../../../../extension/session/search/search.ts';
import { WholeText } from '../../../../../extension/session/search/whole-text.ts';
import { on, source } from '../list-source.ts';

const blocks = [
  { id: 1, kind: 'heading', level: 1, text: 'Mål', origin: 'text' },
  { id: 2, kind: 'paragraph', level: 0, text: 'Målet är psykisk hälsa.', origin: 'ocr' },
  { id: 3, kind: 'paragraph', level: 0, text: 'Fler ska må bra.', origin: 'text' },
].map((block) => ({ ...block, looks: 'swedish' })) as ReadBlock[];

test.each<[string, [number, number], [number, number], boolean]>([
  ['of words in a picture', [2, 9], [2, 22], true],
  ['that goes on from such into others', [2, 9], [3, 4], true],
  ['of words beside them', [3, 0], [3, 4], false],
])('a quote %s says what it was read from', (_name, from, to, isOne) => {
  const text = new WholeText({ blocks: () => blocks, hitsIn: () => [] });
  const [start, end] = [from, to].map(([block, offset]) => ({ block, offset })) as [never, never];
  const about = text.about({ start, end });
  expect(about && isRecognised(about)).toBe(isOne);
  const said = about && quoteWithSource(about, 'Strategi', wordsIn('sv', commonWords, cardWords));
  expect(said?.includes('(läst ur bild, Mål, Strategi)')).toBe(isOne);
});

/** A comment on words that were read from a picture. */
const commented = (fields: Partial<Comment> = {}): Comment => {
  const { target, ...rest } = on('psykisk hälsa', 'a', fields);
  return { ...rest, target: { ...target, recognised: true } as Comment['target'] };
};

test('a list says in the cell that quoted words were read from a picture, and reads them so', () => {
  const { columns, rows } = templateTable(source([commented({ commenting: 'Bra.' })]), synpunktslista);
  const at = columns.findIndex(({ heading }) => heading === 'Citat');
  const cell = rows[0]?.cells[at];
  const quote = cell ? shownText(cell) : '';
  expect(quote).toBe('psykisk hälsa (läst ur bild)');
  const row = { id: '', spot: '', path: '', cells: new Map([['quote', quote]]) } as never;
  expect(targetIn(row, { document: undefined, isWeb: true }).target).toMatchObject({
    ...{ type: 'passage', recognised: true },
    selectors: [{ exact: 'psykisk hälsa' }],
  });
});

test('where a sentence quotes them, it says so, too', () => {
  const list = source([commented({ editing: 'hälsa', identifying: ['psykisk-halsa'] })]);
  for (const make of [iso, begreppssvar])
    expect(JSON.stringify(make(list).rows)).toContain('Ersätt ”psykisk hälsa” (läst ur bild) med ”hälsa”.');
});

test('JSON-LD tells it, and reads it back', () => {
  const written = annotationWriter({ iri: 'https://a.se/', text: '' })(commented());
  expect(written.target).toMatchObject({ 'remiss:recognised': true });
  expect(readTarget(written.target, '', () => {})).toMatchObject({ type: 'passage', recognised: true });
});
