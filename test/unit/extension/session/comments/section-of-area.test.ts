import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Comment, Target } from '../../../../../comments/model/comment.ts';
import { made } from '../../../../../comments/model/record.ts';
import { flatten } from '../../../../../comments/text/flatten.ts';
import { Commenting } from '../../../../../extension/session/comments/commenting.ts';
import { placeComments } from '../../../../../extension/session/comments/place-comments.ts';
import type { ReadBlock } from '../../../../../extension/session/search/search.ts';
import { WholeText } from '../../../../../extension/session/search/whole-text.ts';
import { blocksOf, read } from '../../../../pdf-files/pdf-source.ts';
import { column, type WrittenText, writePdf } from '../../../../pdf-files/pdf-writer.ts';
import { shared } from '../../../../shared.ts';
import { aComment } from '../../../comments/model/records.ts';

type Area = Extract<Target, { type: 'rectangle' }>;

const heading = (text: string, x: number, y: number): WrittenText => ({ text, x, y, size: 16, font: 'F2' });
const body = (x: number, y: number, count = 4) =>
  column(
    x,
    y,
    Array.from({ length: count }, (_, i) => `Fler ska må bra och få stöd i tid, var de bor ${i}.`),
  );

/** The first page has a heading at its middle, the second none at its top and one farther down, the third two columns. */
const pages = [
  { text: [...body(70, 80), heading('1 Mål', 70, 400), ...body(70, 430)] },
  { text: [...body(70, 80), heading('2 Insatser', 70, 400), heading('2.1 Skola', 70, 440), ...body(70, 470)] },
  {
    text: [
      ...column(50, 100, [
        'Fler ska må bra och få',
        'stöd i tid, var de än',
        'bor och hur gamla de',
        'än är, i hela länet.',
      ]),
      heading('3 Ansvar', 50, 400),
      ...column(50, 430, [
        'Kommunen ansvarar för',
        'att stödet finns där',
        'det behövs, för alla',
        'som behöver det, nu.',
      ]),
      ...column(330, 100, [
        'Regionen ansvarar för',
        'vården och för att den',
        'finns där den behövs,',
        'för alla som behöver.',
      ]),
      heading('4 Uppföljning', 330, 500),
      ...column(330, 530, [
        'Planen följs upp varje',
        'år, av dem som har',
        'ansvaret för den och',
        'av dem som berörs.',
      ]),
    ],
  },
];

async function textOf(bytes: Uint8Array): Promise<WholeText> {
  const blocks = blocksOf(await read(bytes)).all.map((block): ReadBlock => ({ ...block, looks: block.looks }));
  return new WholeText({ blocks: () => blocks, hitsIn: () => [] });
}

/** In points on a page of A4, from the upper left corner. */
const area = (page: number, left: number, top: number, width: number, height: number): Area => ({
  type: 'rectangle',
  page,
  left: (100 * left) / 595,
  top: (100 * top) / 842,
  width: (100 * width) / 595,
  height: (100 * height) / 842,
});

test.each<[name: string, area: Area, section: string[]]>([
  ['before the first heading', area(1, 60, 70, 300, 100), []],
  ['below a heading', area(1, 60, 600, 300, 100), ['1 Mål']],
  ['that begins with a heading', area(1, 60, 380, 300, 100), ['1 Mål']],
  ['at the top of a page: what reigns from the page before', area(2, 60, 10, 400, 50), ['1 Mål']],
  ['above a heading on its page', area(2, 60, 200, 300, 100), ['1 Mål']],
  ['that ends in the middle of the next section', area(2, 60, 100, 300, 600), ['1 Mål']],
  ['below two headings', area(2, 60, 600, 300, 100), ['2 Insatser', '2.1 Skola']],
  ['a whole page', area(2, 0, 0, 595, 842), ['1 Mål']],
  ['in the left column', area(3, 50, 600, 200, 100), ['3 Ansvar']],
  ['in the right column, higher than the heading to the left', area(3, 330, 200, 200, 100), ['3 Ansvar']],
  ['in the left column, above the headings of both', area(3, 50, 200, 200, 50), ['2 Insatser', '2.1 Skola']],
])('an area %s', async (_, target, section) => {
  const text = await textOf(writePdf(pages));
  expect(text.over(target).section).toEqual(section);
  const about = text.aboutArea({ target, quote: '', section: [], concepts: [] }, target);
  expect(about.section).toEqual(section);
  expect(about.target).toEqual(section.length > 0 ? { ...target, path: section } : target);
});

const stamper = { writer: 'test', now: () => new Date('2026-03-01T09:00:00.000Z') };
const comment = (id: string, target: Target): Comment => made<Comment>(aComment(id, { target }), stamper);

test('the panel lists an area with its section, behind what stands above it, though its comment says nothing of it', async () => {
  const text = await textOf(writePdf(pages));
  const commenting = new Commenting(text, () => ({ all: 3, slow: [], unread: [] }));
  const sections = text.sections();
  const on = (title: string) => sections.find(({ path }) => path.at(-1) === title)?.target as Target;
  await commenting.place(
    [comment('late', on('4 Uppföljning')), comment('area', area(2, 60, 200, 90, 50)), comment('early', on('1 Mål'))],
    undefined,
  );
  expect(commenting.placed().map(({ comment, section }) => [comment, section.at(-1)])).toEqual([
    ['urn:uuid:early', '1 Mål'],
    ['urn:uuid:area', '1 Mål'],
    ['urn:uuid:late', '4 Uppföljning'],
  ]);
});

test.skipIf(!shared('documents/strategi.pdf'))('the picture on page 4 of the strategy, from ../shared', async () => {
  const text = await textOf(readFileSync(shared('documents/strategi.pdf') as string));
  const picture: Area = { type: 'rectangle', page: 4, left: 15, top: 52, width: 70, height: 9 };
  expect(text.over(picture).section.at(-1)).toMatch(/^3\. Psykisk hälsa/);
});

const document = flatten(
  [
    [1, 'Strategi'],
    [2, '2. Tillämpning'],
    [4, '5. Angreppssätt'],
    [0, 'Så gör vi.'],
    [2, 'Skola'],
    [3, 'Mål'],
    [2, 'Fritid'],
    [3, 'Mål'],
  ].map(([level, text], id) => ({
    id,
    kind: level ? ('heading' as const) : ('paragraph' as const),
    level: Number(level),
    text: String(text),
  })),
);

test.each<[name: string, path: string[], found: string | undefined]>([
  ['as it is read now', ['Strategi', '5. Angreppssätt'], '5. Angreppssätt'],
  ['as it was read by levels alone', ['Strategi', '2. Tillämpning', '5. Angreppssätt'], '5. Angreppssätt'],
  ['by somebody who wrote one heading', ['5. Angreppssätt'], '5. Angreppssätt'],
  ['one of two that are called the same, by what is above it', ['Skola', 'Mål'], 'Mål'],
  ['one of two that nothing tells apart', ['Mål'], undefined],
  ['one that is no more', ['Strategi', '6. Annat'], undefined],
])('a section that a comment names: %s', async (_, path, found) => {
  const target: Target = { type: 'section', path, selectors: [] };
  const [place] = await placeComments(
    [{ id: '1', target }],
    document,
    () => undefined,
    undefined,
    () => {},
  );
  expect(place?.span && document.text.slice(place.span.start, place.span.end)).toBe(found);
  expect(place?.state).toBe(found === undefined ? 'lost' : 'unchanged');
  if (path[0] === 'Skola') expect(place?.span?.start).toBe(document.text.indexOf('Mål'));
});
