import { expect, test } from 'vitest';
import { changesFrom, keyOf, sortedRows } from '../../../../../extension/state/import/changes-from.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import { docxBytes, r } from '../../../../docx.ts';
import { aComment } from '../../../comments/model/records.ts';
import { commandIn, urn } from '../../../storage/commands/made-records.ts';
import { creator, incoming } from './incoming-file.ts';
import { body, on, said, takeIn, text, withTexts } from './word-copies.ts';

const passage = (exact: string) => ({
  type: 'passage' as const,
  selectors: [{ type: 'TextQuoteSelector' as const, exact }],
});

/** Two comments of ours that were written into a file in the same minute. */
const begun = async () => {
  const store = await withTexts(text);
  const of = { document: urn('d0'), edition: urn('e0'), creator, describing: 'Skäl' };
  const records = [
    aComment('one', { ...of, commenting: 'Oklart.', target: passage('psykisk hälsa') }),
    aComment('two', { ...of, commenting: 'För sällan.', target: passage('varje år') }),
  ];
  for (const record of records) await runCommand(store, commandIn('a', { do: 'create', record }));
  return { store, date: `${records[0]?.created.slice(0, 19)}Z` };
};

const file = (
  date: string,
  first: string,
  second = 'För sällan.\n\nMotivering: Skäl',
  author: string = creator.name,
) => {
  const lines = (words: string) => words.split('\n').join('</w:t><w:br/><w:t>');
  return docxBytes({
    body: body(on(0, r('psykisk hälsa')), on(1, r('varje år'))),
    parts: {
      comments: said(0, author, lines(first), date) + said(1, author, lines(second), date),
    },
  });
};

test.each<[string, string, [string, unknown, unknown][]]>([
  ['its words', 'Mycket oklart.\n\nMotivering: Skäl', [['commenting', 'Oklart.', 'Mycket oklart.']]],
  [
    'its words and a field',
    'Oklart nog.\n\nMotivering: Bättre skäl',
    [
      ['commenting', 'Oklart.', 'Oklart nog.'],
      ['describing', 'Skäl', 'Bättre skäl'],
    ],
  ],
])(
  'a comment of ours of which somebody has mended %s in the file is changed, and not another',
  async (_, first, told) => {
    const { store, date } = await begun();
    const read = await incoming(store, file(date, first));
    const { added, changed, unchanged } = sortedRows(read);
    expect([added, unchanged]).toEqual([[], 1]);
    expect(changed.map(({ id }) => id)).toEqual([urn('one')]);
    expect(changed.flatMap(({ changes }) => changes.map((one) => [one.field, one.before, one.after]))).toEqual(told);
    await takeIn(store, read);
    expect(sortedRows(await incoming(store, file(date, first)))).toMatchObject({
      added: [],
      changed: [],
      unchanged: 2,
    });
  },
);

test.each([
  ['with its name', creator.name],
  ['without it', 'Författare'],
])('of two that were mended each is the one on its words, %s', async (_, author) => {
  const { store, date } = await begun();
  const { added, changed } = sortedRows(await incoming(store, file(date, 'Nytt ett.', 'Nytt två.', author)));
  expect([added, changed.map(({ id }) => id)]).toEqual([[], [urn('one'), urn('two')]]);
});

test('what is written in another minute is another comment', async () => {
  const { store } = await begun();
  const { added, unchanged, changed } = sortedRows(
    await incoming(store, file('2027-05-05T10:00:00Z', 'Mycket oklart.')),
  );
  expect([added.length, unchanged, changed]).toEqual([1, 1, []]);
});

test('an older copy of one’s own file is known by what stood here before, and brings it back only on purpose', async () => {
  const { store, date } = await begun();
  const older = file(date, 'Oklart.\n\nMotivering: Skäl');
  const set = (commenting: string) =>
    runCommand(store, commandIn('a', { do: 'set', kind: 'comment', id: urn('one'), fields: { commenting } }));
  await set('Oklart. Ange vilken hälsa.');
  const read = await incoming(store, older);
  const [row] = sortedRows(read).changed;
  expect(row).toMatchObject({ author: creator.name, changes: [{ field: 'commenting', isFormer: true }] });
  const nothing = { leftOut: new Set<string>(), taken: new Set<string>() };
  expect(changesFrom(read, nothing)).toEqual([]);
  const taken = new Set(row ? [keyOf(row, 'commenting')] : []);
  expect(changesFrom(read, { ...nothing, taken })).toMatchObject([{ fields: { commenting: 'Oklart.' } }]);
  // What has never stood here is new.
  const [mended] = sortedRows(await incoming(store, file(date, 'Oklart. Vilken?\n\nMotivering: Skäl'))).changed;
  expect(mended?.changes).toMatchObject([{ field: 'commenting', after: 'Oklart. Vilken?' }]);
  expect(mended?.changes[0]).not.toHaveProperty('isFormer');
});
