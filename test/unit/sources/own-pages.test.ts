import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../../entrypoints/', import.meta.url);

// WXT reads each page's own file for the manifest, before any transform: one file for all of them would lose the panel's title.
test('the files of our own pages are alike, but for what they tell the manifest; the example is a document', () => {
  const pages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'example')
    .map(({ name }) => readFileSync(new URL(`${name}/index.html`, folder), 'utf8'))
    .map((html) => html.replace(/^ *<meta name="manifest\..*\n/gm, ''));
  expect(pages).toHaveLength(9);
  expect(new Set(pages).size).toBe(1);
});
