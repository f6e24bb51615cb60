import { readdirSync, readFileSync } from 'node:fs';
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { docxWithNotes } from '../../../../../documents/docx/write/write-docx.ts';
import { shared } from '../../../../shared.ts';
import { noteOn, readBytes } from './written.ts';

/** A comment on some words in the middle of each block. */
function commented(bytes: Uint8Array): void {
  const before = readBytes(bytes);
  const spans = before.blocks.map(({ id, text, pieces }) => {
    const start = Math.max(pieces[0]?.start ?? 0, Math.floor(text.length / 3));
    return { block: id, start, end: Math.min(start + 12, text.length) };
  });
  const notes = spans.map((span) => noteOn({ on: 'words', spans: [span] }));
  const written = docxWithNotes(bytes, before.blocks, notes, { proposals: 'in-comments' });
  expect(written).toMatchObject({ comments: notes.length, unwritten: [] });
  for (const view of ['marked', 'final', 'original'] as const)
    expect(readBytes(written.bytes, view).blocks.map(({ text }) => text)).toEqual(
      readBytes(bytes, view).blocks.map(({ text }) => text),
    );
  const known = new Set(before.comments.map(({ id }) => id));
  const added = readBytes(written.bytes).comments.filter(({ id }) => !known.has(id));
  const moved = new Set(written.moved.map(({ note }) => note));
  for (const [i, span] of spans.entries())
    if (!moved.has(i) && !before.blocks[i]?.struck) expect(added[i]?.spans).toEqual([span]);
}

const documents = new Document({
  comments: { children: [{ id: 0, author: 'Bo Ask', initials: 'BA', children: [new Paragraph('Varför?')] }] },
  footnotes: { 1: { children: [new Paragraph('Enligt WHO.')] } },
  sections: [
    {
      children: [
        new Paragraph({ text: 'Strategi för psykisk hälsa', heading: HeadingLevel.TITLE }),
        new Paragraph({
          children: [
            new TextRun('Psykisk '),
            new TextRun({ text: 'hälsa', bold: true }),
            new FootnoteReferenceRun(1),
            new TextRun(' främjas, se '),
            new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('webbplatsen')] }),
          ],
        }),
        new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Mål')] })] })] }),
      ],
    },
  ],
});

test('a file of the docx package', async () => {
  commented(new Uint8Array(await Packer.toArrayBuffer(documents)));
});

const folder = shared('documents/word');
const files = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.docx'));

test.skipIf(files.length === 0)('the Word files of ../shared (needs ../shared)', () => {
  for (const file of files) commented(new Uint8Array(readFileSync(`${folder}/${file}`)));
});
