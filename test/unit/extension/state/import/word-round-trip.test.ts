import { expect, test } from 'vitest';
import { everyEntry } from '../../../../../comments/list/entries/entries.ts';
import { readRemarks } from '../../../../../comments/list/read/remarks/read-remarks.ts';
import { noteText } from '../../../../../comments/list/templates/note.ts';
import { type Comment, purposes } from '../../../../../comments/model/comment.ts';
import { quoteOf } from '../../../../../comments/model/target/quote.ts';
import { DocxFile } from '../../../../../documents/docx/file/docx-file.ts';
import { remarksIn } from '../../../../../documents/docx/remarks/remarks.ts';
import { readDocx } from '../../../../../documents/docx/text/docx-document.ts';
import { docxWithNotes } from '../../../../../documents/docx/write/write-docx.ts';
import { docxBytes, p, r } from '../../../../docx.ts';
import { aComment } from '../../../comments/model/records.ts';

const words = 'psykisk hälsa';
const concept = 'urn:x-remisslasaren:concept:halsa';
const nothing = {
  documents: [],
  editions: [],
  snapshots: new Map(),
  concepts: [{ id: concept, name: words }],
  now: new Date(0),
};
const own = (fields: Partial<Comment>): Comment => ({
  ...aComment('own', {
    target: { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact: words }] },
    ...fields,
  }),
  deleted: false,
  stamps: {},
});

test.each<[string, 'tracked' | 'in-comments', Partial<Comment>]>([
  ['a comment', 'tracked', {}],
  ['a comment with reasons', 'in-comments', { describing: 'Därför.' }],
  ['a proposal in a comment', 'in-comments', { editing: 'psykisk ohälsa' }],
  ['a proposal as a tracked change', 'tracked', { editing: 'psykisk ohälsa' }],
  ['words to go', 'tracked', { editing: '' }],
  ['what nobody has put a name to', 'tracked', { creator: { id: 'urn:uuid:00000000-0000-4000-8000-000000000009' } }],
  ['a proposal that says nothing else', 'tracked', { editing: 'psykisk ohälsa', commenting: '' }],
  ['what has been answered here', 'tracked', { commenting: 'Oklart.\n\nSvar från Bo Ask, 2026-03-01 10:00: Nej.' }],
])('%s of ours that was written into a Word file is known when it comes back (%s)', async (_, proposals, fields) => {
  const comment = own(fields);
  expect(
    await outcomesOf(comment, docxBytes({ body: p(r(`Strategin ska främja ${words} hos alla.`)) }), proposals),
  ).toEqual(['unchanged']);
});

test('a comment of ours on a note, which begins with its words in the file, is known when it comes back, and elsewhere on its words', async () => {
  const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const bytes = docxBytes({
    body: p(r('Strategin ska följas upp.') + reference),
    parts: { footnotes: `<w:footnote w:id="2">${p(r(`Den gäller ${words} hos alla.`))}</w:footnote>` },
  });
  expect(await outcomesOf(own({}), bytes, 'tracked')).toEqual(['unchanged']);
  const [row] = (await readBack(own(taken), bytes, 'tracked', [])).rows;
  expect(row?.outcome === 'new' && [quoteOf(row.comment), row.comment.commenting]).toEqual([words, 'ETT']);
});

const taken = { commenting: 'ETT' };
test.each<[string, 'tracked' | 'in-comments', Partial<Comment>]>([
  ['words and a concept', 'tracked', { ...taken, identifying: [concept] }],
  ['all fields', 'in-comments', { ...taken, ...allFields() }],
  ['all fields, with a tracked change', 'tracked', { ...taken, ...allFields() }],
  ['nothing but a tracked proposal', 'tracked', { editing: 'psykisk ohälsa' }],
  ['nothing but a proposal in a comment', 'in-comments', { editing: 'psykisk ohälsa' }],
  ['words to go', 'tracked', { editing: '' }],
])('%s of ours come elsewhere as they were said, each in its field', async (_, proposals, fields) => {
  const { commenting: __, ...record } = own({});
  const comment: Comment = { ...record, ...fields };
  const bytes = docxBytes({ body: p(r(`Strategin ska främja ${words} hos alla.`)) });
  const [row, ...more] = (await readBack(comment, bytes, proposals, [])).rows;
  expect([row?.outcome, more]).toEqual(['new', []]);
  const { target, ...said } = row?.outcome === 'new' ? row.comment : comment;
  expect(quoteOf({ target })).toBe(words);
  expect(bodiesOf(said)).toEqual(bodiesOf(fields));
});

test('what was said of a section, and of the document, is about that elsewhere', async () => {
  const heading = '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Om psykisk hälsa</w:t></w:r></w:p>';
  const bytes = docxBytes({ body: heading + p(r('Strategin ska följas upp.')) });
  const path = ['Om psykisk hälsa'];
  const targets = await Promise.all(
    [{ type: 'section' as const, path, selectors: [] }, { type: 'document' as const }].map(async (target) => {
      const [row] = (await readBack(own({ ...taken, target }), bytes, 'tracked', [])).rows;
      return row?.outcome === 'new' ? [row.comment.commenting, row.comment.target] : row;
    }),
  );
  expect(targets).toEqual([
    ['ETT', { type: 'section', path, selectors: expect.arrayContaining([expect.anything()]) }],
    ['ETT', { type: 'document' }],
  ]);
});

test('what has lost its words, and so stands at the title, is about the document elsewhere, and says which words', async () => {
  const text = 'Orden finns inte i den här texten: ”psykisk ohälsa”. ETT';
  const commented = (body: string) =>
    docxBytes({ body, parts: { comments: `<w:comment w:id="0" w:author="Åsa Öberg">${p(r(text))}</w:comment>` } });
  const on = (words: string) => `<w:commentRangeStart w:id="0"/>${r(words)}<w:commentRangeEnd w:id="0"/>`;
  const target = async (body: string) => {
    const [row] = (await takenIn(commented(body), [])).rows;
    return row?.outcome === 'new' ? [row.comment.target.type, row.comment.commenting] : row;
  };
  expect(await target(p(on('Strategi')) + p(r('Den ska följas upp.')))).toEqual(['document', text]);
  // Who writes so of some words means these.
  expect(await target(p(r('Vår ') + on('strategi')))).toEqual(['passage', text]);
});

function allFields(): Partial<Comment> {
  return {
    editing: 'psykisk ohälsa',
    describing: 'Därför.\n\nOch därför.',
    classifying: 'sak',
    assessing: 'avstyrker',
    identifying: [concept],
    tagging: ['Skola', 'Vård'],
  };
}

const bodiesOf = (comment: Partial<Comment>) =>
  Object.fromEntries(purposes.flatMap((one) => (comment[one] === undefined ? [] : [[one, comment[one]]])));

/** What becomes of a comment on `words` that is written into a file, when the file is taken in. */
async function outcomesOf(comment: Comment, bytes: Uint8Array, proposals: 'tracked' | 'in-comments') {
  return (await readBack(comment, bytes, proposals, [comment])).rows.map(({ outcome }) => outcome);
}

/** @param known the comments that are there when the file is taken in */
async function readBack(
  comment: Comment,
  bytes: Uint8Array,
  proposals: 'tracked' | 'in-comments',
  known: readonly Comment[],
) {
  const { blocks } = readDocx(new DocxFile(bytes), 'marked');
  const block = blocks.find(({ text }) => text.includes(words));
  const start = block?.text.indexOf(words) ?? 0;
  const source = { ...nothing, comments: [comment] };
  const [entry] = everyEntry(source);
  if (!entry) throw new Error('no entry');
  const { editing, ...rest } = comment;
  const note = {
    author: comment.creator.name ?? '',
    initials: 'ÅÖ',
    text: noteText(entry, true),
    created: comment.created,
    place:
      comment.target.type === 'document'
        ? { on: 'document' as const }
        : { on: 'words' as const, spans: [{ block: block?.id ?? 0, start, end: start + words.length }] },
    ...(editing !== undefined && {
      proposal: { words: editing, textBeside: noteText({ ...entry, comment: rest }, true) || noteText(entry, true) },
    }),
  };
  const written = docxWithNotes(bytes, blocks, [note], { proposals });
  return takenIn(written.bytes, known);
}

const takenIn = (bytes: Uint8Array, known: readonly Comment[]) => {
  const { document, edition, creator } = own({});
  return readRemarks(remarksIn(new DocxFile(bytes)), {
    source: { ...nothing, comments: known },
    place: { document, edition },
    text: { document: undefined, isWeb: true },
    creator,
    now: new Date(0),
  });
};
