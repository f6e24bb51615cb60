import { expect, test } from 'vitest';
import { entriesOf } from '../../../../../comments/list/entries/entries.ts';
import { iso } from '../../../../../comments/list/templates/iso.ts';
import type { Comment } from '../../../../../comments/model/comment.ts';
import type { Snapshot } from '../../../../../comments/model/model.ts';
import { flatten, withBehind } from '../../../../../comments/text/flatten.ts';
import { keptDocument } from '../../../../../comments/text/kept-document.ts';
import { selectorsAt as selectorsOf } from '../../../../../comments/text/selectors-at.ts';
import { standingAt, struckBlocksOf } from '../../../../../comments/text/struck-blocks.ts';
import { comment, edition, source } from '../list-source.ts';

const struck = new Set([1, 4, 5, 9]);
const blocks = [
  [1, 0, 'Utkast ett'],
  [2, 1, '1 Mål'],
  [3, 0, 'Fler ska må bra.'],
  [4, 0, 'Alla ska orka.'],
  [5, 0, 'Ingen ska vänta.'],
  [6, 0, 'Vården ska nå alla.'],
  [7, 1, '2 Medel'],
  [8, 0, 'Mer stöd.'],
  [9, 0, 'Mindre tvång.'],
].map(([id, level, text]) => ({ id, level, text, kind: level ? 'heading' : 'paragraph' })) as {
  id: number;
  level: number;
  text: string;
  kind: 'heading' | 'paragraph';
}[];
const inText = withBehind(flatten(blocks), (id) => struck.has(id));
const told = struckBlocksOf(
  inText,
  blocks.map(({ id }) => ({ id, ...(struck.has(id) && { struck: {} }) })),
);
const headings = inText.places.filter(({ id }) => blocks.find((one) => one.id === id)?.level === 1);
const snapshot: Snapshot = {
  id: 'a'.repeat(64),
  text: inText.text,
  sections: headings.map(({ start, section }) => ({ start, level: 1, title: section.at(-1) ?? '' })),
  struck: told,
};

test('the places of a text are ordered as they stand in the document, struck ones too', () => {
  const order = inText.places.toSorted((a, b) => standingAt(a.start, told) - standingAt(b.start, told));
  expect(order.map(({ id }) => id)).toEqual(blocks.map(({ id }) => id));
  expect(struckBlocksOf(inText, [{ id: 2 }, { id: 3 }])).toEqual([]);
  expect(standingAt(7)).toBe(7);
});

test('a kept text has its struck blocks under their own headings', () => {
  expect(keptDocument(snapshot).places.map(({ section }) => section)).toEqual(inText.places.map((one) => one.section));
});

function on(words: string, fields: Partial<Comment> = {}): Comment {
  const start = snapshot.text.indexOf(words);
  const isStruck = start >= (told[0]?.start ?? 0);
  const selectors = selectorsOf(inText, { start, end: start + words.length });
  const target: Comment['target'] = { type: 'passage', selectors, ...(isStruck && { struck: true as const }) };
  return comment(words, { target, commenting: words, ...fields });
}

const comments = ['Alla', 'Mindre tvång', 'nå alla', 'Fler ska må bra', 'Mer stöd', 'Utkast', 'Ingen'].map((words) =>
  on(words),
);
const listOf = (kept: Snapshot) =>
  source(comments, {
    editions: source([]).editions.map((one) => ({ ...one, id: edition, snapshot: kept.id })),
    snapshots: new Map([[kept.id, kept]]),
  });

test('a list has comments on struck words where they stand, under their heading', () => {
  const entries = entriesOf(listOf(snapshot));
  expect(entries.map(({ comment: { commenting } }) => commenting)).toEqual([
    ...['Utkast', 'Fler ska må bra', 'Alla', 'Ingen', 'nå alla', 'Mer stöd', 'Mindre tvång'],
  ]);
  expect(entries.map(({ place }) => place.path.join())).toEqual(['', ...Array(4).fill('1 Mål'), '2 Medel', '2 Medel']);
  const clauses = iso(listOf(snapshot)).rows.map(({ cells }) => JSON.stringify(cells[2]));
  expect(clauses.filter((clause, i) => clause !== clauses[i - 1])).toHaveLength(3);
});

test('in a text that was kept before it told where they stood, they stand in their section', () => {
  const { struck: _, ...older } = snapshot;
  const paths = entriesOf(listOf(older)).map(({ place }) => place.path.join());
  expect(paths.filter((path, i) => path !== '' && path !== paths[i - 1])).toEqual(['1 Mål', '2 Medel']);
});

test('words that were struck within a paragraph stand where they stood in it', () => {
  const line = [
    { id: 1, text: 'Fler får stöd i tid.' },
    { id: 2, text: 'ska', struck: { at: 5 } },
    { id: 3, text: 'vård', struck: { at: 14 } },
    { id: 4, text: 'Mål', struck: {} },
    { id: 5, text: 'Mer stöd.' },
  ];
  const flat = withBehind(flatten(line.map(({ id, text }) => ({ id, text, kind: 'paragraph', level: 0 }))), (id) =>
    line.some((one) => one.id === id && one.struck),
  );
  const blocks = struckBlocksOf(flat, line);
  const order = ['Fler', 'ska', 'får', 'i tid', 'Mål', 'Mer', 'vård'].toSorted(
    (a, b) => standingAt(flat.text.indexOf(a), blocks) - standingAt(flat.text.indexOf(b), blocks),
  );
  expect(order).toEqual(['Fler', 'ska', 'får', 'vård', 'i tid', 'Mål', 'Mer']);
});
