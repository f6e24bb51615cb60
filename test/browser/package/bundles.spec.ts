/** What is loaded with a page before it is looked at: the words that its surfaces say, the packages that they use, and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { tables } from '../../unit/components/i18n/all-words.ts';
import { test } from '../fixtures.ts';

/** What stands in a package's built code and in none of ours. */
const packages = {
  dexie: 'DexieError',
  diff: 'maxEditLength',
  'pdfjs-dist': 'getDocument',
  preact: '__k',
  'tesseract.js': 'tessedit',
  'ts-fsrs': 'learning_steps',
};

interface Bundle {
  /** Tables of `components/i18n/tables/`. */
  words: string[];
  packages: (keyof typeof packages)[];
  /** In kilobytes, at most: a twentieth more than when it was last looked at. */
  size: number;
}

/** Script or page → what it holds; page and part of it that is loaded when it is first shown → what that brings beyond the page. */
const bundles: Record<string, Bundle> = {
  'answers.html': {
    words: ['answers', 'common', 'failures', 'own-pages', 'workspace'],
    packages: ['dexie', 'preact'],
    size: 268,
  },
  'answers.html Instanser': { words: ['details', 'take-in'], packages: ['diff'], size: 96 },
  'answers.html GoThrough': { words: ['go-through'], packages: [], size: 76 },
  'answers.html Groups': { words: ['answer-groups', 'details'], packages: [], size: 66 },
  'answers.html MatrixView': { words: ['answer-groups', 'matrix'], packages: [], size: 69 },
  'answers.html Outgoing': { words: ['details', 'export', 'letter', 'outgoing'], packages: [], size: 125 },
  'begrepp.html': {
    words: ['common', 'concepts', 'own-pages', 'word-list'],
    packages: ['dexie', 'preact'],
    size: 404,
  },
  'begrepp.html OwnGlossariesPage': {
    words: ['details', 'failures', 'own-glossaries', 'workspace'],
    packages: [],
    size: 124,
  },
  'background.js': { words: [], packages: ['dexie', 'diff'], size: 252 },
  'content-scripts/page.js': { words: ['card', 'common', 'failures'], packages: ['preact'], size: 499 },
  'example.html': { words: ['card', 'common', 'failures'], packages: ['preact'], size: 512 },
  'export.html': {
    words: ['common', 'details', 'export', 'failures', 'letter', 'own-pages'],
    packages: ['dexie', 'preact'],
    size: 350,
  },
  'help.html': { words: ['help', 'key-list', 'own-pages'], packages: ['preact'], size: 133 },
  'options.html': {
    words: ['common', 'failures', 'key-list', 'options', 'own-pages', 'pdf', 'storage'],
    packages: ['dexie', 'preact'],
    size: 464,
  },
  'reader.html': {
    words: ['card', 'common', 'failures', 'own-pages', 'pdf-states', 'viewer'],
    packages: ['pdfjs-dist', 'preact'],
    size: 1089,
  },
  'sidepanel.html': {
    words: ['comments', 'common', 'concepts', 'failures', 'own-pages', 'panel', 'pdf', 'pdf-states', 'versions'],
    packages: ['diff', 'preact'],
    size: 520,
  },
  'welcome.html': { words: ['own-pages', 'welcome'], packages: ['preact'], size: 90 },
  'workspace.html': {
    words: ['common', 'details', 'failures', 'import', 'import-remarks', 'letter', 'own-pages', 'storage', 'workspace'],
    packages: ['dexie', 'diff', 'preact'],
    size: 530,
  },
  'reader.html FlowViewer': { words: ['flow'], packages: [], size: 80 },
  'sidepanel.html Practice': { words: ['practice'], packages: ['dexie', 'ts-fsrs'], size: 277 },
  'sidepanel.html KeyDialog': { words: ['key-list'], packages: [], size: 11.5 },
  'workspace.html Practice': { words: ['concepts', 'practice'], packages: ['ts-fsrs'], size: 259 },
  'workspace.html KeyDialog': { words: ['key-list'], packages: [], size: 13.3 },
  'workspace.html MapPage': { words: ['concepts', 'maps'], packages: [], size: 157 },
};

const stringsIn = (table: unknown): string[] =>
  typeof table === 'string'
    ? [table]
    : typeof table === 'object' && table
      ? Object.values(table).flatMap(stringsIn)
      : [];

/** Sentences of a table that no other has. */
function sentencesOf(name: string): string[] {
  const others = Object.keys(tables).filter((other) => other !== name);
  const said = new Set(others.flatMap((other) => stringsIn(tables[other]?.sv)));
  return stringsIn(tables[name]?.sv).filter((sentence) => sentence.length > 12 && !said.has(sentence));
}

/** A script and all that it imports at once, as one text; of a part only what its page doesn't hold. */
function scriptOf(name: string, folder: URL): string {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const found = new Map<string, string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.set(file, read(file));
    for (const [, imported = ''] of (found.get(file) ?? '').matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      add(`chunks/${imported}`);
  };
  const [whole = '', part] = name.split(' ');
  add(whole.endsWith('.html') ? entryOf(read(whole)) : whole);
  if (part === undefined) return [...found.values()].join('\n');
  const ofPage = [...found.values()];
  const late = ofPage.flatMap((script) => [...script.matchAll(/import\(["'`]\.\/([^"'`]+)["'`]\)/g)]);
  add(`chunks/${late.find(([, file = '']) => file.startsWith(`${part}-`))?.[1]}`);
  return [...found.values()].slice(ofPage.length).join('\n');
}

const entryOf = (page: string) => /src="\/(chunks\/[^"]+)"/.exec(page)?.[1] ?? '';

for (const [name, expected] of Object.entries(bundles))
  test(`${name} holds its own words and packages, and no others`, ({ target }) => {
    const script = scriptOf(name, new URL(`../../../.output/${target}-mv3/`, import.meta.url));
    // A table is an object, and all of it is there or nothing: one sentence alone may be a comment list's as well.
    const words = Object.keys(tables).filter((table) =>
      sentencesOf(table).every((sentence) => script.includes(sentence)),
    );
    const used = Object.entries(packages).flatMap(([each, sign]) => (script.includes(sign) ? [each] : []));
    expect({ words: words.sort(), packages: used }).toEqual({ words: expected.words, packages: expected.packages });
    expect(Buffer.byteLength(script) / 1000).toBeLessThan(expected.size);
  });

test('the user’s help is in its own page, and in no other', ({ target }) => {
  const folder = new URL(`../../../.output/${target}-mv3/`, import.meta.url);
  const said = readFileSync(new URL('../../../docs/anvanda.md', import.meta.url), 'utf8').split('\n');
  const sentences = said.filter((line) => line.length > 60 && !/["`\\]/.test(line));
  expect(sentences.length).toBeGreaterThan(30);
  const holders = Object.keys(bundles).filter((name) => {
    const script = scriptOf(name, folder);
    return sentences.every((sentence) => script.includes(sentence));
  });
  expect(holders).toEqual(['help.html']);
});

test('the panel, which is waited for, is one script and one style sheet', ({ target }) => {
  const folder = new URL(`../../../.output/${target}-mv3/`, import.meta.url);
  const page = readFileSync(new URL('sidepanel.html', folder), 'utf8');
  expect(page.match(/<script /g)).toHaveLength(1);
  expect(page.match(/<link /g)).toHaveLength(1);
  const entry = readFileSync(new URL(entryOf(page), folder), 'utf8');
  expect(entry.match(/(?:from|import)\s*["']\.\/[^"']+["']/g)).toBeNull();
});

test('every page, script and table is looked at', ({ target }) => {
  const folder = new URL(`../../../.output/${target}-mv3/`, import.meta.url);
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  expect(pages.filter((page) => !(page in bundles))).toEqual([]);
  expect(
    Object.keys(tables).filter((table) => !Object.values(bundles).some(({ words }) => words.includes(table))),
  ).toEqual([]);
  expect(Object.keys(tables).filter((table) => sentencesOf(table).length === 0)).toEqual([]);
});
