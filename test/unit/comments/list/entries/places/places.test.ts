import { expect, test } from 'vitest';
import type { ListSource } from '../../../../../../comments/list/list.ts';
import { cellsOfCsv } from '../../../../../../comments/list/read/formats/csv.ts';
import { readJson } from '../../../../../../comments/list/read/formats/json-ld.ts';
import { cellsOfXlsx } from '../../../../../../comments/list/read/formats/workbook/xlsx.ts';
import type { FileRead } from '../../../../../../comments/list/read/result.ts';
import { readTable } from '../../../../../../comments/list/read/table.ts';
import { type Template, templateTable } from '../../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../../comments/list/templates/synpunktslista.ts';
import { yttrande } from '../../../../../../comments/list/templates/yttrande.ts';
import { writeList } from '../../../../../../comments/list/write/formats/formats.ts';
import { toJsonLd } from '../../../../../../comments/list/write/formats/json-ld.ts';
import type { Comment, Target } from '../../../../../../comments/model/comment.ts';
import type { Snapshot } from '../../../../../../comments/model/model.ts';
import { made } from '../../../../../../comments/model/record.ts';
import { type FlatDocument, flatten } from '../../../../../../comments/text/flatten.ts';
import { selectorsAt } from '../../../../../../comments/text/selectors-at.ts';
import { placeComments } from '../../../../../../extension/session/comments/place-comments.ts';
import { aComment } from '../../../model/records.ts';
import { document, edition } from '../../list-source.ts';

/** A PDF as it is read, its lines as they were set. Some words stand more than once, and so does a heading. */
const blocks: [level: number, page: number, text: string][] = [
  [1, 1, 'Strategi för hälsofräm-\njande arbete'],
  [0, 1, 'Strategin gäller alla nämnder i Stock-\nholms län och den natio-\nnella nivån.'],
  [2, 1, '1 Mål'],
  [0, 1, 'Hälso-\noch sjukvården samverkar med EU-\nkommissionen 2022-\n2030 om icke-\nbinära elever.'],
  [3, 1, 'Uppföljning'],
  [0, 2, 'Insatserna följs upp av kom-\nmunerna. Insatserna följs upp av kom-\nmunerna.'],
  [2, 3, '2 Insatser'],
  [0, 3, 'Arbetet bedrivs till-\nsammans med regionen, och det gäl-\nler hela året.'],
  [3, 3, 'Uppföljning'],
  [0, 4, 'Insatserna följs upp av kom-\nmunerna.'],
];
const text = flatten(
  blocks.map(([level, page, text], id) => ({ id, kind: level > 0 ? 'heading' : 'paragraph', level, text, page })),
);
const snapshot: Snapshot = {
  id: 'b'.repeat(64),
  text: text.text,
  sections: text.places.flatMap(({ start, section }, i) => {
    const level = blocks[i]?.[0] ?? 0;
    return level > 0 ? [{ start, level, title: section.at(-1) ?? '' }] : [];
  }),
};

const stamper = { writer: 'w', now: () => new Date('2026-03-01T10:00:00.000Z') };
const about = (id: string, target: Target): Comment =>
  made<Comment>({ ...aComment(id), document, edition, status: 'klar', target }, stamper);

function passage(words: string, nth = 1): Target {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.text.indexOf(words, start + 1);
  return { type: 'passage', selectors: selectorsAt(text, { start, end: start + words.length }) };
}
function section(block: number): Target {
  const place = text.places[block] as FlatDocument<number>['places'][number];
  return { type: 'section', path: [...place.section], selectors: selectorsAt(text, place) };
}
const area = { type: 'rectangle' as const, page: 4, left: 12.34, top: 5, width: 50.01, height: 7.5 };

const comments: Comment[] = [
  about('broken', passage('nämnder i Stock-\nholms län')),
  about('twice-broken', passage('Stock-\nholms län och den natio-\nnella')),
  about('one-word', passage('natio-\nnella')),
  about('cut', passage('tegin gäller alla nämnder i Stock-\nholms län och den nat')),
  about('cut-in-a-line', passage('betet bedrivs till-\nsammans med reg')),
  about('cut-at-the-end', passage('gäl-\nler he')),
  about('conjunction', passage('Hälso-\noch sjukvården')),
  about('own-hyphens', passage('EU-\nkommissionen 2022-\n2030 om icke-\nbinära')),
  about('over-blocks', passage('hela året.\u2029Uppföljning')),
  about('first-of-three', passage('följs upp av kom-\nmunerna', 1)),
  about('second-of-three', passage('följs upp av kom-\nmunerna', 2)),
  about('third-of-three', passage('följs upp av kom-\nmunerna', 3)),
  about('broken-heading', section(0)),
  about('section', section(2)),
  about('repeated-section', section(8)),
  about('area', area),
  about('whole-page', { ...area, page: 2, left: 0, top: 0, width: 100, height: 100 }),
  about('document', { type: 'document' }),
];

const source = (some: readonly Comment[], withText = true): ListSource => ({
  documents: [{ id: document, title: 'Strategi' }],
  editions: [
    {
      id: edition,
      document,
      identifiers: [
        { kind: 'bytes', value: 'f', strength: 'decides' },
        { kind: 'address', value: 'https://a.se/strategi.pdf', strength: 'proposes' },
      ],
      ...(withText && { snapshot: snapshot.id }),
    },
  ],
  snapshots: withText ? new Map([[snapshot.id, snapshot]]) : new Map(),
  comments: some,
  concepts: [],
  now: new Date(2026, 2, 1, 12),
});
const incoming = (known: readonly Comment[], withText = true) => ({
  source: source(known, withText),
  place: { document, edition },
  creator: { id: 'urn:uuid:me' },
  newId: () => 'urn:uuid:new',
  now: new Date('2026-03-02T00:00:00.000Z'),
});

type Cells = string[][];
const list = (template = synpunktslista) => templateTable(source(comments), template);
const cellsOf = {
  xlsx: async (template?: Template): Promise<Cells> =>
    (await cellsOfXlsx((await writeList(list(template), 'xlsx')) as Uint8Array))[0]?.lines.map((line) => [...line]) ??
    [],
  csv: async (template?: Template): Promise<Cells> => cellsOfCsv((await writeList(list(template), 'csv')) as string),
};

/** As lists were written when a line's end was a blank, without the column for what the others don't say. */
function unjoined(cells: Cells): Cells {
  const [headings = []] = cells;
  const [quote, heading, spot] = ['Citat', 'Avsnitt', 'Ställe'].map((one) => headings.indexOf(one)) as number[];
  const old = new Map([...comments.map(({ id, target }) => [id, wordsIn(target)] as const)]);
  return cells.map((row, i) =>
    row
      .map((cell, column) => {
        if (i === 0) return cell;
        if (column === quote && cell !== '') return old.get(row.at(-1) ?? '') ?? cell;
        return column === heading ? cell.replace('hälsofrämjande', 'hälsofräm- jande') : cell;
      })
      .filter((_, column) => column !== spot),
  );
}
const wordsIn = (target: Target) =>
  ('selectors' in target ? target.selectors : [])
    .map((one) =>
      one.type === 'TextQuoteSelector'
        ? one.exact
            .replace(/\u2029/g, '\r')
            .replace(/\n/g, ' ')
            .replace(/\r/g, '\n')
        : '',
    )
    .join('');

const newIn = ({ rows }: FileRead) => rows.flatMap((row) => (row.outcome === 'new' ? [row.comment] : []));

/** Where comments stand in the document that is read: of each its state and its span, or its area. */
async function placesOf(some: readonly Pick<Comment, 'id' | 'target'>[]) {
  const placed = await placeComments(
    some,
    text,
    () => undefined,
    { all: 4, slow: [], unread: [] },
    () => undefined,
  );
  const targets = new Map(some.map(({ id, target }) => [id, target]));
  return Object.fromEntries(
    placed.map(({ comment, state, span }) => {
      const target = targets.get(comment) as Target;
      return [comment, { type: target.type, state, ...(span ?? (target.type === 'rectangle' ? target : {})) }];
    }),
  );
}
const unsaid = (read: FileRead) => [...read.faults, ...read.rows.flatMap(({ faults }) => faults)];

test.each(['xlsx', 'csv'] as const)(
  '%s in a fresh profile: every kind of target stands where it stood',
  async (format) => {
    for (const withText of [true, false]) {
      const read = readTable(await cellsOf[format](), incoming([], withText));
      expect(unsaid(read)).toEqual([]);
      const places = await placesOf(newIn(read));
      // Without the text nothing tells which of two headings of the same path and page: here they differ by their paths.
      expect(places).toEqual(await placesOf(comments));
    }
  },
);

test.each(['xlsx', 'csv'] as const)('%s in the profile that it came from: nothing has changed', async (format) => {
  const read = readTable(await cellsOf[format](), incoming(comments));
  expect(unsaid(read)).toEqual([]);
  expect(read.rows.map(({ outcome }) => outcome)).toEqual(comments.map(() => 'unchanged'));
});

test.each([true, false])('a list from before words were joined: the same places (text kept: %s)', async (withText) => {
  const cells = unjoined(await cellsOf.csv());
  expect(cells.flat().join()).toContain('Stock- holms');
  const read = readTable(cells, incoming([], withText));
  const places = await placesOf(newIn(read));
  const wanted = await placesOf(comments);
  // What such a list can't say is said: an area is its page, and never the whole document.
  const told = unsaid(read).map(({ part, why }) => [part, why]);
  expect(told).toEqual([
    ['Ställe', 'area unknown'],
    ['Ställe', 'area unknown'],
  ]);
  const whole = { left: 0, top: 0, width: 100, height: 100 };
  expect(places).toMatchObject({
    'urn:uuid:area': { ...area, ...whole, state: 'unchanged' },
    'urn:uuid:first-of-three': { state: 'lost' },
    'urn:uuid:second-of-three': { state: 'lost' },
  });
  for (const id of ['area', 'first-of-three', 'second-of-three']) {
    delete places[`urn:uuid:${id}`];
    delete wanted[`urn:uuid:${id}`];
  }
  expect(places).toEqual(wanted);
  const again = readTable(cells, incoming(comments, withText));
  expect(unsaid(again)).toEqual([]);
  expect(again.rows.map(({ outcome }) => outcome)).toEqual(comments.map(() => 'unchanged'));
});

test('words that stand in the text get all that tells where, and are whole', async () => {
  const read = readTable(unjoined(await cellsOf.csv()), incoming([]));
  const one = newIn(read).find(({ id }) => id === 'urn:uuid:broken');
  const [quote, position] = (one?.target.type === 'passage' ? one.target.selectors : []) as {
    exact?: string;
    start?: number;
  }[];
  expect(quote?.exact).toBe('nämnder i Stock-\nholms län');
  expect(position?.start).toBe(text.text.indexOf('nämnder i Stock'));
});

test('a list whose template has no words says that it can’t tell', async () => {
  const only: Template = { ...synpunktslista, columns: [{ key: 'commenting' }] };
  const read = readTable(await cellsOf.csv(only), incoming([]));
  const said = new Map(read.rows.map((row) => [row.outcome === 'new' ? row.comment.id : '', row.faults[0]?.why]));
  expect(said.get('urn:uuid:broken')).toBe('place unknown');
  expect(said.get('urn:uuid:area')).toBeUndefined();
  expect(newIn(read).find(({ id }) => id === 'urn:uuid:area')?.target).toEqual(area);
});

test('a row somebody has added with a page alone is about that page; on the web there is none', () => {
  const rows = [
    ['Sida', 'Synpunkt'],
    ['s. 4', 'Ny'],
  ];
  expect(readTable(rows, incoming([])).rows).toMatchObject([
    { comment: { target: { type: 'rectangle', page: 4 } }, faults: [{ why: 'area unknown' }] },
  ]);
  const web = incoming([]);
  const [first] = web.source.editions;
  const editions = [{ ...first, identifiers: [{ kind: 'address', value: 'https://a.se/', strength: 'proposes' }] }];
  expect(
    readTable(rows, { ...web, source: { ...web.source, editions: editions as ListSource['editions'] } }).rows,
  ).toMatchObject([{ comment: { target: { type: 'document' } }, faults: [{ why: 'place unknown' }] }]);
});

test('JSON-LD: every target is the same, the words as they stand in the text', () => {
  const json = JSON.stringify(toJsonLd(source(comments)));
  const reading = { ...incoming([]), placeOf: () => ({ document, edition, text: text.text }) };
  const read = readJson(json, { ...reading, known: [] });
  expect(unsaid(read)).toEqual([]);
  const byId = new Map(newIn(read).map(({ id, target }) => [id, target]));
  for (const { id, target } of comments) expect(byId.get(id)).toEqual(target);
  expect(json).toContain(JSON.stringify('nämnder i Stock-\nholms län'));
});

test.each(['xlsx', 'csv', 'docx', 'html', 'md', 'txt'] as const)('%s has whole words', async (format) => {
  for (const one of [list(), yttrande(source(comments))]) {
    const file = await writeList(one, format);
    const said =
      typeof file === 'string'
        ? file
        : format === 'xlsx'
          ? (await cellsOfXlsx(file)).flatMap(({ lines }) => lines).join(' ')
          : '';
    if (said === '') continue;
    expect(said).toContain('Stockholms län');
    expect(said).toMatch(/Hälso-? ?\\?-? ?och sjukvården/);
    expect(said).not.toMatch(/Stock\\?- ?\s?holms|natio\\?-\s?nella|kom\\?-\s?munerna|hälsofräm\\?-/);
  }
});
