import { assert, asyncProperty } from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { GlossaryContent } from '../../../glossary/own/content.ts';
import { glossaryHead } from '../../../glossary/own/content.ts';
import { schemeSchema } from '../../../glossary/schema.ts';
import { heldBy } from '../../../glossary-files/held.ts';
import { readGlossaryFile } from '../../../glossary-files/read-glossary-file.ts';
import { type GlossaryFormat, glossaryFormats } from '../../../glossary-files/result.ts';
import { writeGlossary, writtenFiles, writtenFormats } from '../../../glossary-files/write-glossary.ts';
import { anyGlossary, example } from './made-glossary.ts';

const bytesOf = (file: string | Uint8Array) => (typeof file === 'string' ? new TextEncoder().encode(file) : file);

async function through(content: GlossaryContent, format: GlossaryFormat) {
  const { file, notHeld } = await writeGlossary(content, format);
  const read = await readGlossaryFile('namn.csv', bytesOf(file));
  if (read.is !== 'read') throw new Error(`${format}: ${JSON.stringify(read)}`);
  return { read, notHeld };
}

/** A list of comma separated values says nothing of itself: it is called by its file. */
const named = (content: GlossaryContent, format: GlossaryFormat): GlossaryContent =>
  format === 'csv' ? { ...content, head: { title: { sv: 'namn' } } } : content;

/** What a table has in one cell may look like several, and is then told; nothing else is. */
const allowed = new Set(['comma-in-term', 'same-term', 'reserved-name', 'several-preferred']);

describe.each(glossaryFormats)('what %s holds comes back', (format) => {
  it('of any glossary', async () => {
    await assert(
      asyncProperty(anyGlossary, async (content) => {
        const { read } = await through(content, format);
        const held = named(heldBy(content, format).content, format);
        expect(read.content).toEqual(held);
        expect(read.format).toBe(format);
        expect(read.notKept).toEqual([]);
        expect(read.faults.filter(({ code }) => !allowed.has(code))).toEqual([]);
        parse(glossaryHead, read.content.head);
        for (const concept of read.content.concepts) parse(schemeSchema.entries.concepts.pipe[0].item, concept);
      }),
      { numRuns: format === 'xlsx' ? 60 : 200 },
    );
  });

  it('and twice is as once', async () => {
    const first = await through(example, format);
    const second = await through(first.read.content, format);
    expect(second.read.content).toEqual(first.read.content);
    expect(second.notHeld).toEqual([]);
  });
});

/** The table of docs/glossary-files.md, which is this one in words. */
describe('what a format cannot hold is told', () => {
  it.each<[GlossaryFormat, string[]]>([
    ['json', []],
    ['turtle', []],
    ['rdfxml', []],
    ['jsonld', []],
    [
      'tbx',
      [
        'address',
        'broader',
        'english-notes',
        'forms',
        'head',
        'notation',
        'relations-elsewhere',
        'source-parts',
        'unsearched',
      ],
    ],
    ['xlsx', ['english-notes', 'forms', 'relations-elsewhere', 'source-parts', 'term-notes', 'unsearched']],
    ['csv', ['english-notes', 'forms', 'head', 'relations-elsewhere', 'source-parts', 'term-notes', 'unsearched']],
  ])('%s', async (format, expected) => {
    const { notHeld, read } = await through(example, format);
    expect(notHeld.map(({ what }) => what).toSorted()).toEqual(expected);
    if (expected.length === 0) expect(read.content).toEqual(example);
  });
});

it('a text that is longer than a cell of Excel holds is cut, and told', async () => {
  const [first] = example.concepts;
  if (!first) throw new Error('no concept');
  const long = 'ord '.repeat(12_000).trim();
  const content = {
    ...example,
    concepts: [{ ...first, definition: { sv: long }, scopeNote: [{ sv: long }, { sv: 'kort' }] }],
  };
  const { read, notHeld } = await through(content, 'xlsx');
  expect(notHeld).toContainEqual({ what: 'long-texts', count: 1 });
  expect(read.content).toEqual(heldBy(content, 'xlsx').content);
  expect(read.content.concepts[0]?.definition?.sv.endsWith('ord […]')).toBe(true);
  expect((await through(content, 'csv')).read.content.concepts[0]?.definition?.sv).toBe(long);
});

it('each format has an ending of its own', () => {
  expect(Object.keys(writtenFiles)).toEqual([...writtenFormats]);
  expect(new Set(Object.values(writtenFiles).map(({ ending }) => ending)).size).toBe(writtenFormats.length);
});
