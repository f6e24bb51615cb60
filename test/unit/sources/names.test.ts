/** A name leads to one thing: no two files that differ by case or hyphens only, and no two exported things of one name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Made by installing, building, trying or photographing. */
const made = ['node_modules', '.git', '.output', '.wxt', 'demo', 'pictures', 'test-results'];

/** A component's styles have its name: `Viewer.tsx`, `viewer.css`. */
const styles = /\.css$/;

function allFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (made.includes(path)) return [];
    return entry.isDirectory() ? allFiles(path) : [path];
  });
}

/** What a module exports by a name of its own; what it passes on from another isn't. */
function exportsOf(source: string): Set<string> {
  const names = new Set<string>();
  for (const [, name = ''] of source.matchAll(
    /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
  ))
    names.add(name);
  for (const [, list = ''] of source.matchAll(/^export const [[{]([^\]}=]+)[\]}]/gm))
    for (const name of list.split(',')) if (name.trim()) names.add(name.trim());
  return names;
}

/** The name of a file as one says it, whatever case and hyphens it is written with. */
const spoken = (file: string) =>
  file
    .toLowerCase()
    .replaceAll('-', '')
    .replace(/\.tsx?$/, '');

function severalOf<T>(pairs: Iterable<readonly [string, T]>): Map<string, T[]> {
  const found = Map.groupBy(pairs, ([name]) => name);
  return new Map(
    [...found].filter(([, all]) => all.length > 1).map(([name, all]) => [name, all.map(([, one]) => one)]),
  );
}

const files = allFiles();
const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('test/'));
const exported = severalOf(
  sources.flatMap((file) =>
    [...exportsOf(readFileSync(join(root, file), 'utf8'))].map((name) => [name, file] as const),
  ),
);
const alike = severalOf(files.filter((file) => !styles.test(file)).map((file) => [spoken(file), file] as const));

describe('a name leads to one thing', () => {
  it('no two files differ by case or hyphens only', () => {
    expect([...alike.values()]).toEqual([]);
  });

  it('no two files export different things by one name', () => {
    expect([...exported].map(([name, all]) => `${name}: ${all.join(', ')}`)).toEqual([]);
  });
});

describe('what is missed', () => {
  it.each([
    ['a function', 'export function readText() {}', ['readText']],
    ['an asynchronous one, and a generator', 'export async function a() {}\nexport function* b() {}', ['a', 'b']],
    ['types', 'export interface Word {}\nexport type Words = Word[];', ['Word', 'Words']],
    ['several constants at once', 'export const [first, last] = [1, 2];', ['first', 'last']],
    ['nothing that is passed on or local', "export { a } from './a.ts';\nconst b = 1;", []],
  ])('%s', (_, source, expected) => {
    expect([...exportsOf(source)]).toEqual(expected);
  });

  it('a component and its state that differ by case', () => {
    expect(spoken('components/in-page/SelectionBar.tsx')).toBe(spoken('components/in-page/selection-bar.tsx'));
  });
});
