import { expect, test } from 'vitest';
import { conceptNames } from '../../../../../comments/list/entries/concept-names.ts';
import { pageSpot } from '../../../../../comments/list/entries/places/spot.ts';
import type { Remark } from '../../../../../comments/list/read/remarks/remark.ts';
import { asComment, organisationsIn } from '../../../../../comments/list/read/remarks/remark-notes.ts';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { DocxFile } from '../../../../../documents/docx/file/docx-file.ts';
import { readDocx } from '../../../../../documents/docx/text/docx-document.ts';
import { docxWithNotes } from '../../../../../documents/docx/write/write-docx.ts';
import type { Standing } from '../../../../../extension/session/comments/commenting.ts';
import { whoseIn, wordNotesOf } from '../../../../../extension/state/viewer/flow/word-notes.ts';
import { draftsAmong, notesOf } from '../../../../../extension/state/viewer/notes-of.ts';
import { docxBytes, p, r } from '../../../../docx.ts';
import { comment, on, source } from '../../../comments/list/list-source.ts';

const { concepts } = source([]);
/** A span of block 7 stands in item 3 of page 2. */
const spans = [{ block: 7, start: 0, end: 4 }];
const partsOf = ({ start, end }: { start: number; end: number }) => [{ page: 2, item: 3, from: start, to: end }];
const words = [{ page: 2, item: 3, from: 0, to: 4 }];
const placed = (one: Standing['comment'], fields: Partial<Standing> = {}): Standing => ({
  comment: one,
  state: 'unchanged',
  spans,
  ...fields,
});

const rectangle = { type: 'rectangle', page: 3, left: 10, top: 20, width: 30, height: 40 } as const;
const section = { type: 'section', path: ['Strategi', '1 Mål'], selectors: [] } as const;

test.each([
  [
    'on words',
    placed(on('Fler', 'a', { commenting: 'Hur många?', classifying: 'fråga', identifying: ['psykisk-halsa'] })),
    { place: { on: 'words', parts: words }, text: 'Hur många?\n\nTyp: fråga\nBegrepp: psykisk hälsa' },
  ],
  [
    'that are to go, by nobody with a name',
    placed(on('Fler', 'a', { commenting: 'Nej.', editing: '', creator: { id: 'urn:x', remissinstans: 'A' } })),
    { author: 'A', text: 'Nej.\n\nFörslag till ny lydelse: (utgår)\nRemissinstans: A' },
  ],
  [
    'that are somebody’s reservation, whoever typed it in',
    placed(on('Fler', 'a', { commenting: 'Nej.', tagging: ['Reservation: Bo Alm (X)'] })),
    { author: 'Bo Alm (X)' },
  ],
  [
    'on a section',
    placed(comment('a', { target: { ...section, path: [...section.path], selectors: [] }, commenting: 'Bra.' })),
    { place: { on: 'words', parts: words }, text: 'Gäller hela avsnittet.\n\nBra.' },
  ],
  [
    'on a section that is gone',
    placed(comment('a', { target: { ...section, path: [...section.path], selectors: [] }, commenting: 'Bra.' }), {
      state: 'lost',
      spans: [],
    }),
    { place: { on: 'page', page: 1 }, text: 'Gäller avsnittet ”1 Mål”.\n\nBra.' },
  ],
  [
    'on a part of a page',
    placed(comment('a', { target: rectangle, commenting: 'Bra.' }), { spans: [] }),
    { place: { on: 'area', page: 3, left: 10, top: 20, width: 30, height: 40 }, text: 'Bra.' },
  ],
  [
    'on a part of a page that is none of this file’s',
    placed(comment('a', { target: rectangle, commenting: 'Bra.' }), { state: 'lost', spans: [] }),
    { place: { on: 'page', page: 3 }, text: 'Gäller en yta på sidan 3.\n\nBra.' },
  ],
  [
    'on a whole page that is none of this file’s',
    placed(comment('a', { target: pageSpot(3), commenting: 'Bra.' }), { state: 'lost', spans: [] }),
    { place: { on: 'page', page: 3 }, text: 'Gäller sidan 3.\n\nBra.' },
  ],
  [
    'on the whole',
    placed(comment('a', { target: { type: 'document' }, commenting: 'Rad\0ett\r\nRad två' }), {
      state: 'document',
      spans: [],
    }),
    { place: { on: 'page', page: 1 }, text: 'Gäller hela dokumentet.\n\nRad␀ett\nRad två' },
  ],
  [
    'that has lost its words',
    placed(on('Fler', 'a', { commenting: 'Bra.' }), { state: 'lost', spans: [] }),
    { place: { on: 'page', page: 1 }, text: 'Orden finns inte i den här texten: ”Fler” (1 Mål).\n\nBra.' },
  ],
  [
    'whose words stand in several places',
    placed(on('Fler', 'a', { commenting: 'Bra.' }), { state: 'lost', spans: [], alike: 2 }),
    { place: { on: 'page', page: 1 }, text: 'Orden står på flera ställen i texten: ”Fler” (1 Mål).\n\nBra.' },
  ],
  [
    'whose words stand in one place, which may be another',
    placed(on('Fler', 'a', { commenting: 'Bra.' }), { state: 'lost', spans: [], alike: 1 }),
    { text: 'Orden står i texten, men det är inte säkert att det är samma ställe: ”Fler” (1 Mål).\n\nBra.' },
  ],
  [
    'that was carried over to other words and hasn’t been looked at since',
    placed(on('Fler', 'a', { commenting: 'Bra.', carried: { state: 'changed', quote: 'Alla' } })),
    {
      place: { on: 'words', parts: words },
      text: 'Gäller orden som de stod i en tidigare version: ”Alla”.\n\nBra.',
    },
  ],
])('a comment %s', (_, standing, expected) => {
  const { notes } = notesOf([standing], concepts, partsOf, {});
  const [note] = notes;
  const rest = note?.text.replace(/\n*Remissinstans: Älvmarkens kommun$/, '');
  expect({ ...note, text: rest }).toMatchObject(expected);
});

test('what may go out, and what is lost of it', () => {
  const { commenting: _, ...onlyMarked } = on('Fler', 'markerad');
  const all = [
    placed(on('Fler', 'klar')),
    placed(on('Fler', 'utkast', { status: 'utkast' })),
    placed(on('Fler', 'intern', { internal: true })),
    placed(onlyMarked),
    placed(on('Fler', 'borta'), { state: 'lost', spans: [] }),
    placed(comment('hela', { target: { type: 'document' } }), { state: 'document', spans: [] }),
  ];
  const texts = (drafts: boolean) => notesOf(all, concepts, partsOf, { drafts }).notes.map(({ text }) => text);
  expect(texts(false)).toHaveLength(3);
  expect(texts(false).join()).not.toMatch(/intern|utkast/);
  expect(texts(true).join()).toContain('Synpunkt utkast');
  expect(texts(true).join()).not.toContain('intern');
  expect(notesOf(all, concepts, partsOf, {}).lost).toBe(1);
  expect(draftsAmong(all)).toBe(1);
});

test('what others have replied to a comment isn’t said in its author’s name, and is counted', () => {
  const replied = placed(on('Fler', 'a', { commenting: 'Hur?\n\nSvar av Bo Ask, 2026-03-01 10:00: Dumt.' }));
  const { notes, replies } = notesOf([replied], concepts, partsOf, {});
  expect([JSON.stringify(notes).includes('Dumt'), replies]).toEqual([false, 1]);
  const word = wordNotesOf([replied], concepts, {});
  expect([JSON.stringify(word.notes).includes('Dumt'), word.replies]).toEqual([false, 1]);
});

const time = '2026-03-01T09:00:00.000Z';
const stamp = (at: string) => ({ created: time, modified: `${at}~000000~a` });
const later = '2026-03-02T09:00:00.000Z';

test.each<[string, Partial<Comment>, boolean]>([
  ['made here and not changed since', { stamps: { '*': stamp(time) } }, true],
  ['in which something else was changed', { stamps: { '*': stamp(time), tagging: stamp(later) } }, true],
  ['that has had a reply taken in', { stamps: { '*': stamp(time), commenting: stamp(later) } }, false],
  ['that came from elsewhere', { stamps: { '*': { created: later, modified: stamp(later).modified } } }, false],
  ['carried over from another edition', { stamps: { '*': stamp(time) }, derivedFrom: 'urn:uuid:a' }, false],
  ['taken in', { stamps: { '*': stamp(time) }, id: 'urn:x-remisslasaren:word:a' }, false],
])('what looks like a reply is its author’s own in a comment %s: %#', (_, fields, isOwn) => {
  const commenting = 'Hur?\n\nSvar från Bo Ask, 2026-03-01 10:00: luras';
  const said = placed({ ...on('Fler', 'a', { commenting, created: time }), ...fields });
  const { notes, replies } = wordNotesOf([said], concepts, {});
  expect([JSON.stringify(notes).includes('luras'), replies]).toEqual([isOwn, isOwn ? 0 : 1]);
});

test('which organisation an author writes for stands in the first of their notes, and is read for all of them', () => {
  const [anna, bo] = ['Anna Öst', 'Bo Ask'].map((name) => ({
    id: `urn:${name}`,
    name,
    remissinstans: 'Region Älvmarken',
  }));
  const both = (remissinstans: string) => ({ id: 'urn:eva', name: 'Eva Ek', remissinstans });
  const creators = [anna, anna, bo, both('Socialförvaltningen'), both('Äldreförvaltningen')];
  const comments = creators.map((creator, i) =>
    placed(on('Fler', `c${i}`, { commenting: `Synpunkt ${i}.`, ...(creator && { creator }) })),
  );
  for (const { notes } of [wordNotesOf(comments, concepts, {}), notesOf(comments, concepts, partsOf, {})])
    expect(notes.map(({ text }) => /Remissinstans: (.*)$/.exec(text)?.[1])).toEqual([
      ...['Region Älvmarken', undefined, 'Region Älvmarken', 'Socialförvaltningen', 'Äldreförvaltningen'],
    ]);
  const remarks = wordNotesOf(comments, concepts, {}).notes.map(
    ({ author, text }): Remark => ({ is: 'comment', author, text, isResolved: false, replies: [] }),
  );
  const names = conceptNames(concepts);
  const told = { original: { text: '', places: [] }, concepts: names, organisations: organisationsIn(remarks, names) };
  expect(remarks.map((one) => asComment(one, told)).map(({ text, fields }) => [text, fields.remissinstans])).toEqual(
    creators.map((creator, i) => [`Synpunkt ${i}.`, creator?.remissinstans]),
  );
});

test('what was carried over and hasn’t been looked at since is no change of the new words', () => {
  const proposed = { commenting: 'Bra.', editing: 'Många' };
  const carried = placed(on('Fler', 'a', { ...proposed, carried: { state: 'changed', quote: 'Alla' } }));
  const { notes, unreviewed, proposals } = wordNotesOf([carried, placed(on('ska', 'b', proposed))], concepts, {});
  expect([unreviewed, proposals]).toEqual([1, 1]);
  expect(notes.map(({ proposal }) => proposal?.words)).toEqual([undefined, 'Många']);
  expect(notes[0]?.text).toContain('”Alla”');
  expect(notes[0]?.text).toContain('Förslag till ny lydelse: Många');
  expect(notesOf([carried], concepts, partsOf, {}).unreviewed).toBe(1);
});

test('whose the comments and the changes in the written file are', () => {
  const by = (name: string, id: string) => ({ creator: { id: `urn:${name}`, name }, editing: id });
  const standing = ['Anna Öst', 'Bo Ask', 'Bo Ask'].map((name, i) => placed(on('Fler', `c${i}`, by(name, `Ord ${i}`))));
  const found = wordNotesOf(standing, concepts, {}, { reader: 'urn:Anna Öst' });
  const written = { bytes: new Uint8Array(), comments: 3, tracked: 2, moved: [], unwritten: [] };
  const untracked = [{ note: 2, why: 'changes' as const }];
  expect(whoseIn(found, { ...written, untracked }, 'tracked')).toEqual({
    comments: [{ count: 1 }, { author: 'Bo Ask', count: 2 }],
    changes: [{ count: 1 }, { author: 'Bo Ask', count: 1 }],
  });
  expect(whoseIn(found, { ...written, untracked: [] }, 'in-comments').changes).toEqual([]);
});

test('what was resolved is marked so in the file, which other readers of it know', () => {
  const bytes = docxBytes({ body: p(r('Fler ska må bra.')) });
  const { blocks } = readDocx(new DocxFile(bytes), 'marked');
  const [block] = blocks;
  const at = [{ block: block?.id ?? 0, start: 0, end: 4 }];
  const standing = [
    placed(on('Fler', 'a', { commenting: 'Klart.', tagging: ['Löst'] }), { spans: at }),
    placed(on('Fler', 'b', { commenting: 'Öppet.' }), { spans: at }),
  ];
  const { notes, resolved } = wordNotesOf(standing, concepts, {});
  expect(resolved).toBe(1);
  const once = docxWithNotes(bytes, blocks, notes, { proposals: 'tracked' }).bytes;
  const again = readDocx(new DocxFile(once), 'marked');
  const said = (of: typeof again) => of.comments.map(({ text, isResolved }) => [text.split('\n')[0], isResolved]);
  expect(said(again)).toEqual([
    ['Klart.', true],
    ['Öppet.', false],
  ]);
  const twice = docxWithNotes(once, again.blocks, notes, { proposals: 'tracked' }).bytes;
  expect(
    said(readDocx(new DocxFile(twice), 'marked'))
      .map(([, done]) => done)
      .toSorted(),
  ).toEqual([false, false, true, true]);
});
