/**
 * Paragraphs of the same words, under headings and in the rows of tables: each goes with what it belongs to, or is lost.
 */
import { describe, expect, test } from 'vitest';
import { findAll } from '../../../../comments/anchoring/find.ts';
import type { FlattenedBlock } from '../../../../comments/text/flatten.ts';
import { flatten } from '../../../../comments/text/flatten.ts';
import { selectorsAt } from '../../../../comments/text/selectors-at.ts';

const towns = ['Askmora', 'Granåsby', 'Kvarnby', 'Norrsele', 'Ytterforsa', 'Björkvik', 'Ekeskär', 'Tallmo', 'Sandåkra'];
const steps = [
  'skolhälsan får fler kuratorer',
  'mötesplatser öppnas vid älven',
  'föräldrastödet byggs ut',
  'idrotten får nya tider',
  'biblioteket håller öppet på söndagar',
  'fritidsgården renoveras',
  'äldre får hembesök',
  'kulturskolan blir avgiftsfri',
  'bussarna går senare',
];
const plan = 'Kommunen ska ta fram en egen plan och redovisa den för nämnden senast 2028.';

/** A block, and what its comment is called where it has one. */
type Part = Omit<FlattenedBlock<number>, 'id'> & { of?: string };
const paragraph = (text: string, of?: string): Part => ({ kind: 'paragraph', level: 0, text, ...(of && { of }) });
const cell = (text: string, of?: string): Part => ({ kind: 'table-cell', level: 0, text, ...(of && { of }) });
const heading = (text: string): Part => ({ kind: 'heading', level: 2, text });

/** What stands for each of the towns. */
const texts: Record<string, (town: number) => Part[]> = {
  'the same under each heading': (i) => [heading(towns[i] ?? ''), paragraph(plan, `plan ${i}`)],
  'a paragraph of its own, and the same': (i) => [
    heading(towns[i] ?? ''),
    paragraph(`Här gäller att ${steps[i]}.`),
    paragraph(plan, `plan ${i}`),
  ],
  'rows with a name and the same cells': (i) => [
    cell(towns[i] ?? ''),
    cell('Kommunen ansvarar för uppföljningen.', `who ${i}`),
    cell('Klart 2028.', `when ${i}`),
  ],
  'rows with cells of their own and the same cells': (i) => [
    cell(towns[i] ?? ''),
    cell(steps[i] ?? ''),
    cell('Kommunen ansvarar.', `who ${i}`),
    cell('Klart 2028.', `when ${i}`),
  ],
};

const asBefore = [...towns.keys()];
const changes: Record<string, number[]> = {
  'in another order': [5, 2, 7, 0, 4, 1, 3, 8, 6],
  'turned round': asBefore.toReversed(),
  'one moved': [0, 1, 2, 4, 5, 6, 7, 3, 8],
  'two changed about': [0, 6, 2, 3, 4, 5, 1, 7, 8],
  'one taken out': [0, 1, 2, 4, 5, 6, 7, 8],
  'as they were': asBefore,
};

function built(order: readonly number[], partsOf: (town: number) => Part[]) {
  const parts = [
    paragraph('Planen gäller för åren 2027 till 2032 och följs upp varje år av nämnden.'),
    ...order.flatMap(partsOf),
    paragraph('Regionen ansvarar för vården av barn och unga i hela länet.'),
  ];
  const document = flatten(parts.map((part, id) => ({ ...part, id })));
  const spans = new Map(parts.flatMap(({ of }, i) => (of === undefined ? [] : [[of, document.places[i]] as const])));
  return { document, spans };
}

describe.each(Object.entries(texts))('%s', (_name, partsOf) => {
  describe.each(Object.entries(changes))('%s', (change, order) => {
    const [before, after] = [built(asBefore, partsOf), built(order, partsOf)];
    test.each([
      ['all with a comment', [...before.spans.keys()]],
      ['two with a comment', [...before.spans.keys()].filter((one) => / [37]$/.test(one))],
    ])('%s', async (_name, commented) => {
      const selectors = commented.map((one) => {
        const { start, end } = before.spans.get(one) ?? { start: 0, end: 0 };
        return selectorsAt(before.document, { start, end });
      });
      // A page at the same address has the old text beside it, and so has a version.
      const found = await findAll(selectors, after.document, { old: before.document });
      const elsewhere = found.flatMap(({ span }, i) => {
        const of = commented[i] ?? '';
        return span && span.start !== after.spans.get(of)?.start ? [of] : [];
      });
      expect(elsewhere).toEqual([]);
      if (change === 'as they were') expect(found.map(({ state }) => state)).toEqual(commented.map(() => 'unchanged'));
      if (commented.length === before.spans.size) expect(found.filter(({ span }) => span).length).toBeGreaterThan(0);
    });
  });
});

test('sections whose order has changed take their comments along, each to be looked at', async () => {
  const partsOf = texts['the same under each heading'] as (town: number) => Part[];
  const [before, after] = [built(asBefore, partsOf), built(asBefore.toReversed(), partsOf)];
  const selectors = [...before.spans.values()].map((place) =>
    selectorsAt(before.document, { start: place?.start ?? 0, end: place?.end ?? 0 }),
  );
  const found = await findAll(selectors, after.document, { old: before.document });
  const right = [...before.spans.keys()].map((one) => after.spans.get(one)?.start);
  expect(found.map(({ span }) => span?.start)).toEqual(right);
  // The one in the middle stands where it stood.
  expect(found.filter(({ state }) => state === 'moved')).toHaveLength(towns.length - 1);
});
