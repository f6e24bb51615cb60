import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const rooms =
  'language documents commands comments storage learning glossary glossary-files extension components entrypoints';
const spread = /(?:\.push|\.unshift|Math\.(?:max|min))\(\.\.\.|\.splice\([^\n]*, \.\.\./g;

/** Where what is spread is short, whatever a document holds: the sides of a box, the levels of a heading, a concept system. */
const short: Readonly<Record<string, number>> = {
  'comments/anchoring/moves/swap-check.ts': 1,
  'documents/pdf/added/stand-ins.ts': 1,
  'documents/pdf/file/note-shapes.ts': 5,
  'documents/pdf/reading/clip-box.ts': 8,
  'glossary/glossary.ts': 1,
  'glossary/tree.ts': 1,
  'language/matching/find-terms.ts': 7,
  'language/swedish/headings/heading-path.ts': 1,
  'learning/concept-map/collection-drawing.ts': 3,
  'learning/concept-map/draw-map.ts': 1,
  'learning/concept-map/lettering.ts': 1,
  'learning/concept-map/loose-drawing.ts': 3,
  'learning/concept-map/scheme-map.ts': 1,
  'learning/practice/exercises/exercise.ts': 2,
  'learning/practice/exercises/relation.ts': 1,
};

test('no list of a document’s length is spread into a call: use language/swedish/many.ts', () => {
  const files = globSync(`{${rooms.replaceAll(' ', ',')}}/**/*.{ts,tsx}`, { cwd: root });
  const found = files.flatMap((file) => {
    const code = readFileSync(root + file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const count = code.match(spread)?.length ?? 0;
    return count === 0 ? [] : [[file, count] as const];
  });
  expect(Object.fromEntries(found.toSorted())).toEqual(short);
});
