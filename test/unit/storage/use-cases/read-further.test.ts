import { expect, test } from 'vitest';
import type { ReadText } from '../../../../comments/model/read-text.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { undoableIn } from '../../../../storage/queries/read.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { takeReadFurther } from '../../../../storage/use-cases/read-further.ts';
import { aComment, command, newStore } from '../../comments/model/records.ts';
import { readText } from '../../extension/session/search/read-texts.ts';

const identifiers: ReadText['identifiers'] = [{ kind: 'bytes', value: 'a'.repeat(64), strength: 'decides' }];
const pictures = readText('', { identifiers, title: 'inskannat-0041' });
const words = 'Remiss av strategi för psykisk hälsa';
const recognised = readText(words, {
  identifiers,
  title: words,
  facts: [
    { kind: 'sender', text: 'Region Norr' },
    { kind: 'number', text: 'RN 2026/41' },
    { kind: 'deadline', text: '15 mars 2027', day: '2027-03-15' },
  ],
  recognised: [{ start: 0, end: words.length }],
  pages: [{ start: 0, page: 1 }],
});

/** A scan whose records were made before it was recognised, with a comment on the whole of it. */
async function begun(read = pictures) {
  const store = await newStore();
  const { document, edition, changes } = await newDocumentFrom(read);
  const comment = {
    do: 'create',
    record: aComment('whole', { document, edition, target: { type: 'document' } }),
  } as const;
  await runCommand(store, { ...command(...changes, comment), scope: document });
  const stored = async () => {
    const its = await store.db.editions.get(edition);
    const above = await store.db.documents.get(document);
    const arende = await store.db.arenden.get(above?.arende ?? '');
    return { edition: its, document: above, arende, text: (await store.db.snapshots.get(its?.snapshot ?? ''))?.text };
  };
  return { store, document, edition, stored };
}

test('what the pictures say comes into records that were made before they were read, and is no step to undo', async () => {
  const { store, document, edition, stored } = await begun();
  expect((await stored()).arende).toMatchObject({ title: 'inskannat-0041', numbers: [] });
  const before = await undoableIn(store, document);
  expect(await takeReadFurther(store, edition, recognised)).toBe(true);
  expect(await stored()).toMatchObject({
    document: { title: words },
    arende: {
      title: words,
      sender: 'Region Norr',
      numbers: [{ number: 'RN 2026/41', owner: 'Region Norr' }],
      deadline: '2027-03-15',
    },
    text: words,
  });
  expect(await undoableIn(store, document)).toEqual(before);
  expect(await takeReadFurther(store, edition, recognised)).toBe(false);
});

test('what the reader has written stays', async () => {
  const { store, edition, stored } = await begun();
  const { arende } = await stored();
  const fields = { numbers: [{ number: 'KS 7' }], deadline: null };
  const id = arende?.id ?? '';
  await runCommand(store, { ...command({ do: 'set', kind: 'arende', id, fields }), scope: id });
  await takeReadFurther(store, edition, recognised);
  const { arende: now } = await stored();
  expect(now).toMatchObject({ title: words, sender: 'Region Norr', numbers: [{ number: 'KS 7' }] });
  await runCommand(store, {
    ...command({ do: 'set', kind: 'arende', id, fields: { title: 'Vår remiss' } }),
    scope: id,
  });
  await takeReadFurther(store, edition, { ...recognised, title: 'Något annat' });
  expect((await stored()).arende?.title).toBe('Vår remiss');
});

test.each([
  ['nothing was read from pictures', { recognised: [] }],
  ['the first page has no words yet', { pages: [{ start: 0, page: 4 }] }],
])('nothing is written where %s', async (_name, given) => {
  const { store, edition, stored } = await begun();
  const before = await stored();
  expect(await takeReadFurther(store, edition, { ...recognised, ...given })).toBe(false);
  expect(await stored()).toEqual(before);
});

test('a text that is kept stays: comments were placed in it', async () => {
  const { store, edition, stored } = await begun({ ...pictures, text: 'Försättsblad' });
  const before = (await stored()).edition?.snapshot;
  await takeReadFurther(store, edition, recognised);
  expect((await stored()).edition?.snapshot).toBe(before);
});
