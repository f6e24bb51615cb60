import { expect, test } from 'vitest';
import { moreOf, rowAfter, rowCalled, rowsOf } from '../../../extension/state/panel/tree-walk.ts';
import { type Glossary, loadGlossary } from '../../../glossary/glossary.ts';
import type { Concept } from '../../../glossary/schema.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';
import { type TreeNode, treesOf } from '../../../glossary/tree.ts';

/** A glossary from "a < b c", a under b and c, one a line; a blank line begins the next scheme. */
function glossaryOf(text: string): Glossary {
  const schemes = text.split('\n\n').map((part, number) => ({
    id: `s${number}`,
    title: { sv: `S${number}`, en: `S${number}` },
    description: { sv: 'S', en: 'S' },
    core: true,
    concepts: part
      .trim()
      .split('\n')
      .map((line): Concept => {
        const [id = '', broader] = line.split('<').map((side) => side.trim());
        return {
          id,
          prefLabel: { sv: id },
          ...(broader ? { broader: broader.split(' ') } : {}),
          source: [{ title: 'T', publisher: 'P', year: '2020' }],
        };
      }),
  }));
  return { schemes, problems: [] };
}

/** "a(b c(d) +2)": what stands under a concept in brackets, what is left out as a number. */
function drawn({ concept, narrower, more }: TreeNode): string {
  const below = [...narrower.map(drawn), ...(more > 0 ? [`+${more}`] : [])];
  return below.length > 0 ? `${concept.id}(${below.join(' ')})` : concept.id;
}

const many = (from: number, to: number, under: string) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${under}${from + i} < ${under}`).join('\n');
const large = `r\na < r\nb < r\nc < r\na1 < a\na2 < a\nx < a1\n${many(1, 9, 'b')}\n${many(1, 3, 'x')}`;
const ladder = Array.from(
  { length: 40 },
  (_, i) => `l${i + 1} < ${i ? `m${i} n${i}` : 'l0'}\nm${i + 1} < l${i + 1}\nn${i + 1} < l${i + 1}`,
);

test.each<[string, string, string, string[]]>([
  ['alone', 'a\nb', 'a', []],
  ['a root', 'a\nb < a\nc < a', 'a', ['a(b c)']],
  ['a small tree is whole wherever one stands', 'a\nb < a\nc < b\nd < a', 'c', ['a(b(c) d)']],
  ['over schemes', 'b < a\n\na\nc < b', 'c', ['a(b(c))']],
  ['two broader with roots of their own', 'a\nb\nc < a b', 'c', ['a(c)', 'b(c)']],
  ['two broader under one root', 'a\nb < a\nc < a\nd < b c', 'd', ['a(b(d) c(d))']],
  ['a broader that is also further up', 'a\nb < a\nc < a b', 'c', ['a(b(c) c)']],
  ['a broader that no scheme holds', 'a < gone\nb < a gone', 'b', ['a(b)']],
  ['a broader twice', 'a\nb < a a', 'b', ['a(b)']],
  ['under itself', 'a < a', 'a', []],
  ['under itself and another', 'a\nb < a b', 'b', ['a(b)']],
  ['a circle of two', 'a < b\nb < a', 'a', ['b(a)']],
  ['a circle above', 'a < b\nb < a\nc < a', 'c', ['b(a(c))']],
  ['a circle below', 'r\na < r c\nb < a\nc < b', 'r', ['r(a(b(c)))']],
  ['a circle beside a root', 'r\na < r b\nb < a\nc < b', 'c', ['r(a(b(c)))']],
  ['large: above, beside and below', large, 'a1', ['r(a(a1(x(+3)) a2) +2)']],
  ['large: the root', large, 'r', ['r(a(+2) b(+9) c)']],
  ['large: a leaf', large, 'x2', ['r(a(a1(x(x1 x2 x3)) +1) +2)']],
  ['an id that nobody has', 'a', 'b', []],
])('%s', (_name, text, id, expected) => {
  expect(treesOf(glossaryOf(text), id).map((root) => drawn(root))).toEqual(expected);
});

test('what a large tree leaves out can be opened, step by step', () => {
  const glossary = glossaryOf(large);
  const opened = (...paths: string[]) => treesOf(glossary, 'a1', new Set(paths)).map((root) => drawn(root));
  expect(opened('r')).toEqual(['r(a(a1(x(+3)) a2) b(+9) c)']);
  expect(opened('r', 'r/a/a1/x')).toEqual(['r(a(a1(x(x1 x2 x3)) a2) b(+9) c)']);
  expect(opened('r', 'r/b')[0]).toContain('b(b1 b2 b3 b4 b5 b6 b7 b8 b9) c');
});

test('shared concepts by the dozen don’t double at each step', () => {
  const glossary = glossaryOf(`l0\n${ladder.join('\n')}`);
  const [tree] = treesOf(glossary, 'l40');
  expect(rowsOf([tree as TreeNode]).filter(({ node }) => node?.concept.id === 'l40').length).toBeGreaterThan(0);
  expect(rowsOf([tree as TreeNode]).length).toBeLessThan(300);
});

const glossary = loadGlossary(schemeFiles);
const concepts = glossary.schemes.flatMap((scheme) => scheme.concepts);
const hasNarrower = new Set(concepts.flatMap(({ broader = [] }) => broader));

test.each(concepts.map((concept) => [concept.id, concept] as const))('the place of %s', (id, concept) => {
  const trees = treesOf(glossary, id);
  const related = concept.broader !== undefined || hasNarrower.has(id);
  expect(trees.length > 0).toBe(related);
  const rows = rowsOf(trees);
  const paths = rows.map(({ path }) => path);
  expect(new Set(paths).size, 'each place once').toBe(paths.length);
  // One place for each way down to it.
  const places = rows.filter(({ node }) => node?.concept === concept);
  const ways = (one: Concept): number =>
    (one.broader ?? []).reduce((sum, up) => sum + ways(concepts.find((other) => other.id === up) as Concept), 0) || 1;
  expect(places.length).toBe(related ? ways(concept) : 0);
  for (const { path, node } of rows) {
    const way = path.split('/');
    expect(way.at(-1)).toBe(node?.concept.id);
    expect(new Set(way).size, 'no concept under itself').toBe(way.length);
    if (way.length > 1) expect(node?.concept.broader).toContain(way.at(-2));
  }
});

const walked = rowsOf(treesOf(glossaryOf(large), 'a1'));

test('the rows of a tree from above', () => {
  expect(walked.map(({ path }) => path)).toEqual([
    'r',
    'r/a',
    'r/a/a1',
    'r/a/a1/x',
    moreOf('r/a/a1/x'),
    'r/a/a2',
    moreOf('r'),
  ]);
});

test.each<[string, number, number | undefined]>([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 6, undefined],
  ['ArrowUp', 1, 0],
  ['ArrowUp', 0, undefined],
  ['ArrowRight', 0, 1],
  ['ArrowRight', 3, 4],
  ['ArrowRight', 5, undefined],
  ['ArrowLeft', 5, 1],
  ['ArrowLeft', 6, 0],
  ['ArrowLeft', 0, undefined],
  ['Home', 4, 0],
  ['End', 0, 6],
  ['PageDown', 0, undefined],
])('%s from row %i', (key, at, expected) => {
  expect(rowAfter(walked, at, key)).toBe(expected);
});

test.each<[string, number, number | undefined]>([
  ['a', 0, 1],
  ['a', 1, 2],
  ['a', 5, 1],
  ['a2', 1, 5],
  ['A1', 2, 2],
  ['r', 0, 0],
  ['z', 0, undefined],
])('typing %s at row %i', (letters, at, expected) => {
  expect(rowCalled(walked, at, letters)).toBe(expected);
});
