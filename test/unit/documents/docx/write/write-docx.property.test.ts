import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Span } from '../../../../../documents/block.ts';
import { DocxFile } from '../../../../../documents/docx/file/docx-file.ts';
import type { DocxBlock, DocxView } from '../../../../../documents/docx/text/docx-block.ts';
import { type DocxDocument, readDocx } from '../../../../../documents/docx/text/docx-document.ts';
import type { DocxNote, WrittenDocx } from '../../../../../documents/docx/write/docx-note.ts';
import { docxWithNotes } from '../../../../../documents/docx/write/write-docx.ts';
import { docxBytes, type MadeDocx } from '../../../../docx.ts';
import { randomDocx } from './random-docx.ts';
import { textOfPart } from './written.ts';

const views = ['marked', 'final', 'original'] as const;

/** Numbers from which places in whatever document there is are made: a block, where its words begin, and how many they are. */
const picks = fc.array(
  fc.record({
    block: fc.nat(),
    from: fc.nat(),
    length: fc.nat(30),
    text: fc.string({ unit: 'binary', maxLength: 20 }),
    proposal: fc.option(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'å', '😀', '<', '&'), maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 8 },
);
type Picks = typeof picks extends fc.Arbitrary<infer One> ? One : never;

const read = (bytes: Uint8Array, view: DocxView): DocxDocument => readDocx(new DocxFile(bytes), view);

function notesOn(blocks: readonly DocxBlock[], picks: Picks): (DocxNote & { span: Span })[] {
  return picks.flatMap(({ block, from, length, text, proposal }) => {
    const on = blocks[block % blocks.length];
    if (!on) return [];
    const start = betweenLetters(on.text, from % (on.text.length + 1));
    const span = { block: on.id, start, end: betweenLetters(on.text, Math.min(start + length, on.text.length)) };
    return {
      author: text,
      initials: text,
      created: '2026-03-01T10:00:00.000Z',
      text,
      place: { on: 'words' as const, spans: [span] },
      span,
      ...(proposal !== null && { proposal: { words: proposal, textBeside: text } }),
    };
  });
}

const betweenLetters = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at;

const textsIn = ({ blocks }: DocxDocument) => blocks.map(({ text, kind, level }) => ({ text, kind, level }));

/** Words struck out by hand are blocks of their own, which change with what is around them. */
const unstruck = ({ blocks }: DocxDocument) => blocks.filter(({ struck }) => !struck);

/** The words of each new comment, by its note. */
function wordsOf(
  before: DocxDocument,
  after: DocxDocument,
  written: WrittenDocx,
  notes: number,
): Map<number, readonly Span[]> {
  const known = new Set(before.comments.map(({ id }) => id));
  const added = after.comments.filter(({ id }) => !known.has(id));
  const unwritten = new Set(written.unwritten.map(({ note }) => note));
  const indexes = Array.from({ length: notes }, (_, i) => i).filter((i) => !unwritten.has(i));
  expect(added).toHaveLength(indexes.length);
  return new Map(indexes.map((i, nth) => [i, added[nth]?.spans ?? []]));
}

/** As far as the words stand in the file: a number that Word draws has no place there. */
function inPieces({ pieces }: DocxBlock, { block, start, end }: Span): Span {
  const [first, last] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
  return { block, start: Math.max(start, first), end: Math.min(Math.max(end, first), last) };
}

test('each comment is on the very same words, and nothing else is another', () => {
  fc.assert(
    fc.property(randomDocx, picks, fc.constantFrom(...views), (made, picks, view) => {
      const bytes = docxBytes(made);
      const before = read(bytes, view);
      const notes = notesOn(before.blocks, picks);
      const written = docxWithNotes(bytes, before.blocks, notes, { proposals: 'in-comments' });
      for (const one of views) expect(textsIn(read(written.bytes, one))).toEqual(textsIn(read(bytes, one)));
      const moved = new Set(written.moved.map(({ note }) => note));
      const words = wordsOf(before, read(written.bytes, view), written, notes.length);
      for (const [i, spans] of words) {
        const block = before.blocks.find(({ id }) => id === notes[i]?.span.block) as DocxBlock;
        // Struck words are beside the text, and a comment on them has no words in it.
        if (moved.has(i) || block.struck) continue;
        expect(spans).toEqual([inPieces(block, notes[i]?.span as Span)]);
      }
      expectOthersSame(bytes, written.bytes);
    }),
    { numRuns: 150 },
  );
});

test('struck words have their comments, too', () => {
  fc.assert(
    fc.property(randomDocx, picks, (made, picks) => {
      // What was struck out by hand or inserted first is in the text of no reading.
      fc.pre(!/<w:(?:strike|ins) ?/.test(made.body + made.parts?.footnotes));
      const bytes = docxBytes(made);
      const before = read(bytes, 'marked');
      const struck = before.blocks.filter(({ struck, pieces }) => struck && pieces.every(({ change }) => change));
      const notes = notesOn(struck, picks).filter(({ span }) => span.end > span.start);
      const written = docxWithNotes(bytes, before.blocks, notes, { proposals: 'in-comments' });
      const original = read(written.bytes, 'original');
      const moved = new Set(written.moved.map(({ note }) => note));
      for (const [i, spans] of wordsOf(before, original, written, notes.length)) {
        const span = notes[i]?.span as Span;
        const words = before.blocks.find(({ id }) => id === span.block)?.text.slice(span.start, span.end) ?? '';
        if (moved.has(i) || words.trim() === '') continue;
        const said = spans.map((span) =>
          original.blocks.find(({ id }) => id === span.block)?.text.slice(span.start, span.end),
        );
        expect(said.join('')).toBe(words);
      }
    }),
    { numRuns: 100 },
  );
});

test('with proposals as changes the original is what it was, and the final text has them', () => {
  let tracked = 0;
  fc.assert(
    fc.property(randomDocx, picks, fc.constantFrom('final' as const, 'original' as const), (made, picks, view) => {
      const bytes = docxBytes(made);
      const before = read(bytes, view);
      const blocks = unstruck(before);
      const notes = notesOn(blocks, picks);
      const written = docxWithNotes(bytes, before.blocks, notes, { proposals: 'tracked' });
      tracked += written.tracked;
      const original = read(written.bytes, 'original');
      expect(textsIn(original)).toEqual(textsIn(read(bytes, 'original')));
      expectOthersSame(bytes, written.bytes);
      expectWellWritten(written.bytes, made);
      const moved = new Set(written.moved.map(({ note }) => note));
      if (view === 'original')
        for (const [i, spans] of wordsOf(before, original, written, notes.length)) {
          const block = before.blocks.find(({ id }) => id === notes[i]?.span.block) as DocxBlock;
          if (moved.has(i) || block.struck) continue;
          expect(spans).toEqual([inPieces(block, notes[i]?.span as Span)]);
        }
      else
        expect(unstruck(read(written.bytes, 'final')).map(({ text }) => text)).toEqual(
          withProposals(blocks, notes, written),
        );
    }),
    { numRuns: 150 },
  );
  expect(tracked).toBeGreaterThan(20);
});

function withProposals(
  blocks: readonly DocxBlock[],
  notes: readonly (DocxNote & { span: Span })[],
  written: WrittenDocx,
): string[] {
  const untracked = new Set([...written.untracked, ...written.unwritten].map(({ note }) => note));
  const changes = notes.filter(({ proposal }, i) => proposal && !untracked.has(i));
  return blocks.flatMap(({ id, text, pieces }) => {
    const number = pieces[0]?.start ?? 0;
    let after = text;
    const own = changes.filter(({ span }) => span.block === id);
    for (const { span, proposal } of own
      .toReversed()
      .toSorted((one, other) => other.span.start - one.span.start || other.span.end - one.span.end))
      after = after.slice(0, span.start) + proposal?.words + after.slice(span.end);
    return /[^\s\ufffc]/.test(after.slice(number)) ? [after] : [];
  });
}

/** Each mark of a new comment is there once, in order, and what is deleted is written as deleted text is, and nothing else. */
function expectWellWritten(bytes: Uint8Array, made: MadeDocx): void {
  const xml = textOfPart(bytes, 'word/document.xml');
  const known = made.parts?.comments || made.body.includes('w:commentR') ? ['3'] : [];
  const of = new Map<string, string[]>();
  for (const [, kind = '', id = ''] of xml.matchAll(/<w:comment(RangeStart|RangeEnd|Reference) w:id="(\d+)"/g))
    of.set(id, [...(of.get(id) ?? []), kind]);
  for (const [id, kinds] of of) if (!known.includes(id)) expect(kinds).toEqual(['RangeStart', 'RangeEnd', 'Reference']);
  const changes = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)" w:author="[^"]*" w:date="2026-03-01T\d\d:00:00">/g)];
  expect(new Set(changes.map(([, id]) => id)).size).toBe(changes.length);
  const deleted: boolean[] = [];
  for (const [tag, end, name] of xml
    .replace(/<!--.*?-->|<!\[CDATA\[.*?\]\]>/gs, '')
    .matchAll(/<(\/?)w:(del|t|delText)\b[^>]*>/g))
    if (name === 'del' && !tag.endsWith('/>')) end ? deleted.pop() : deleted.push(true);
    else if (name !== 'del') expect(name === 'delText').toBe(deleted.length > 0);
}

/** All parts but those that a comment needs, packed as they were. */
function expectOthersSame(before: Uint8Array, after: Uint8Array): void {
  const [old, made] = [unzipSync(before), unzipSync(after)];
  const changed = new Set([
    'word/document.xml',
    'word/comments.xml',
    'word/_rels/document.xml.rels',
    '[Content_Types].xml',
  ]);
  expect(Object.keys(made).filter((name) => name in old)).toEqual(Object.keys(old));
  for (const [name, part] of Object.entries(old)) if (!changed.has(name)) expect(made[name]).toEqual(part);
}
