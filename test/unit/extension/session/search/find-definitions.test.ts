import { expect, test, vi } from 'vitest';
import type { Block } from '../../../../../documents/readable-document.ts';
import { sectionOf } from '../../../../../documents/section.ts';
import { findDefinitions } from '../../../../../extension/session/search/find-definitions.ts';
import { Hits } from '../../../../../extension/session/search/hits.ts';
import { HeadingPath } from '../../../../../language/swedish/headings/heading-path.ts';

const turns = vi.hoisted(() => vi.fn(async () => {}));
// Every piece of work takes more than a slice.
vi.mock('../../../../../documents/turn.ts', () => ({ slice: 0, allElseHasItsTurn: turns }));

/** As many chapters, each with a heading, a sentence that says what oro is, and a heading under the first. */
function documentOf(chapters: number): { blocks: Block[]; hits: Hits } {
  const blocks = Array.from({ length: chapters }, (_, i): Block[] => [
    { id: 3 * i, kind: 'heading', level: 1, text: `Kapitel om läget i region ${'abcdefgh'[i % 8]}` },
    { id: 3 * i + 1, kind: 'heading', level: 2, text: 'Vad som avses' },
    { id: 3 * i + 2, kind: 'paragraph', level: 0, text: 'Med oro avses en känsla som alla har någon gång.' },
  ]).flat();
  const hits = new Hits(() => blocks);
  for (const { id, text } of blocks) {
    const start = text.indexOf('oro');
    const match = { concept: 'oro', scheme: 's', start, end: start + 3, label: 'oro', how: 'form', certainty: 1 };
    if (start >= 0) hits.put(id, [match as never]);
  }
  return { blocks, hits };
}

test('each definition is told with the headings that it stands under', async () => {
  const { blocks, hits } = documentOf(4);
  const found = await findDefinitions(blocks, hits, new AbortController().signal);
  expect(found.map(({ section }) => section)).toEqual([2, 5, 8, 11].map((at) => sectionOf(blocks, at)));
  expect(found[1]?.section).toEqual(['Kapitel om läget i region b', 'Vad som avses']);
});

test('a long document is gone through once for its headings, and all else has its turn after each definition', async () => {
  const { blocks, hits } = documentOf(60);
  const entered = vi.spyOn(HeadingPath.prototype, 'enter');
  turns.mockClear();
  expect(await findDefinitions(blocks, hits, new AbortController().signal)).toHaveLength(60);
  expect(entered).toHaveBeenCalledTimes(120);
  // Once as each is found, and once as it is told.
  expect(turns).toHaveBeenCalledTimes(120);
});
