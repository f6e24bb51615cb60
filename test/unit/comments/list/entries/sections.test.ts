import { expect, test } from 'vitest';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { yttrande } from '../../../../../comments/list/templates/yttrande.ts';
import { shownText } from '../../../../../comments/list/write/cell-text.ts';
import { toJsonLd } from '../../../../../comments/list/write/formats/json-ld.ts';
import type { Comment, Target } from '../../../../../comments/model/comment.ts';
import { comment, source } from '../list-source.ts';

/** Comments as a file has them that says their headings, and perhaps a page or an offset, and no text. */
interface Where {
  page?: number;
  start?: number;
}
function passage(path: string[], { page, start }: Where = {}): Target {
  return {
    type: 'passage',
    selectors: [
      { type: 'TextQuoteSelector', exact: 'a' },
      ...(start === undefined ? [] : [{ type: 'TextPositionSelector' as const, start, end: start + 1 }]),
      ...(page === undefined
        ? []
        : [
            {
              type: 'FragmentSelector' as const,
              conformsTo: 'http://tools.ietf.org/rfc/rfc8118',
              value: `page=${page}`,
            },
          ]),
      ...(path.length > 0 ? [{ type: 'remiss:SectionSelector' as const, path }] : []),
    ],
  };
}
const area = (page: number, path?: string[]): Target => ({
  type: 'rectangle',
  page,
  left: 0,
  top: 0,
  width: 9,
  height: 9,
  ...(path && { path }),
});

const made = (targets: readonly Target[]): Comment[] => targets.map((target, i) => comment(String(i), { target }));
const withoutText = (targets: readonly Target[]) => source(made(targets), { snapshots: new Map() });
const whole = 'Övergripande synpunkter';

const headingsIn = (targets: readonly Target[]) =>
  yttrande(withoutText(targets))
    .parts.flatMap((part) => (part.type === 'heading' ? [`${'  '.repeat(part.level - 2)}${part.text}`] : []))
    .filter((heading) => heading !== 'Sammanfattning');

test.each<[name: string, targets: Target[], headings: string[]]>([
  [
    'paths from before the numbers decided',
    [
      passage(['2. Tillämpning', '3.1 Nivåer']),
      passage(['2. Tillämpning', '4 Xx', '5. Mål']),
      passage(['3. Begrepp']),
      passage(['2. Tillämpning']),
      passage(['10. Slut']),
      passage(['Bilaga 1', '1. Mål']),
      passage(['3. Begrepp', '3.1 Nivåer', '3.1.2 Del']),
    ],
    ['2. Tillämpning', '3. Begrepp', '  3.1 Nivåer', '    3.1.2 Del', '5. Mål', '10. Slut', 'Bilaga 1', '  1. Mål'],
  ],
  [
    'an area with a page among words without',
    [area(4, ['3. Begrepp']), passage(['2. Tillämpning']), passage(['3. Begrepp']), passage(['4. Mål'])],
    ['2. Tillämpning', '3. Begrepp', '4. Mål'],
  ],
  [
    'an area without a section among words on pages',
    [
      passage([], { page: 1 }),
      passage(['2. Till'], { page: 2 }),
      passage(['3. Begrepp', '3.1 Nivåer'], { page: 4 }),
      area(4),
      area(4, ['3. Begrepp']),
      passage(['5. Mål'], { page: 9 }),
    ],
    [whole, '2. Till', '3. Begrepp', '  3.1 Nivåer', '5. Mål'],
  ],
  [
    'a heading that has no number, where positions are known',
    [
      passage(['Uppföljning'], { start: 90 }),
      passage(['Mål'], { start: 10 }),
      passage(['Alla'], { start: 50 }),
      { type: 'document' },
    ],
    [whole, 'Mål', 'Alla', 'Uppföljning'],
  ],
  [
    'a chapter of unknown place between those that are known',
    [
      passage(['Inledning'], { start: 5 }),
      passage(['4. Slut'], { start: 90 }),
      passage(['2. Mål'], { start: 10 }),
      passage(['3. Ord']),
    ],
    ['Inledning', '2. Mål', '3. Ord', '4. Slut'],
  ],
  [
    'headings without numbers on pages',
    [passage(['Mål'], { page: 7 }), passage(['Uppföljning'], { page: 2 }), passage(['Mål'], { page: 1 })],
    ['Mål', 'Uppföljning'],
  ],
  [
    'parts and appendices, all with their pages',
    [
      passage(['Bilaga 1'], { page: 28 }),
      passage(['Del II', '7 Mål'], { page: 12 }),
      passage(['Kapitel 2'], { page: 2 }),
      passage(['Del I', '3 Natio- nell nivå'], { page: 4 }),
    ],
    ['Kapitel 2', 'Del I', '  3 Nationell nivå', 'Del II', '  7 Mål', 'Bilaga 1'],
  ],
  [
    'one heading, written with other white space',
    [passage(['2. Mål'], { start: 1 }), passage(['3. Ord'], { start: 5 }), passage(['2.  Mål'], { start: 9 })],
    ['2. Mål', '3. Ord'],
  ],
])('in a yttrande no heading comes twice: %s', (_, targets, headings) => {
  expect(headingsIn(targets)).toEqual(headings);
  expect(headingsIn(targets.toReversed())).toEqual(headings);
});

test('a list has the same order, and says what the numbers make of a path', () => {
  const targets = [area(4, ['3. Begrepp']), passage(['2. Tillämpning', '3.1 Nivåer']), passage(['2. Tillämpning'])];
  const { rows } = templateTable(withoutText(targets), synpunktslista);
  expect(rows.map(({ cells }) => cells.slice(1, 3).map(shownText))).toEqual([
    ['2. Tillämpning', ''],
    ['3. Begrepp', '4 (yta)'],
    ['3.1 Nivåer', ''],
  ]);
});

test('what is kept of a path goes out as it is kept', () => {
  const json = JSON.stringify(toJsonLd(withoutText([passage(['2. Tillämpning', '3.1 Nivåer'])])));
  expect(json).toContain(JSON.stringify(['2. Tillämpning', '3.1 Nivåer']));
});
