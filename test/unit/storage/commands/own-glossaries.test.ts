import { expect, test } from 'vitest';
import type { AnyRecord, New } from '../../../../comments/model/model.ts';
import type { OwnConcept } from '../../../../comments/model/own-glossary.ts';
import { readBackup, writeBackup } from '../../../../storage/backup/backup.ts';
import { restore } from '../../../../storage/backup/restore.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { ownGlossaries } from '../../../../storage/queries/own-glossaries.ts';
import { command, newStore } from '../../comments/model/records.ts';

const glossary = 'urn:uuid:0a1b2c3d-0000-4000-8000-000000000001';
const idOf = (end: number) => `urn:uuid:0a1b2c3d-0000-4000-8000-0000000001${end}`;
const within = (...changes: Change[]) => ({ ...command(...changes), scope: glossary });
const made = (record: New<AnyRecord>): Change => ({ do: 'create', record });
const concept = (end: number, sv: string, order: number): New<OwnConcept> => ({
  ...{ kind: 'concept', id: idOf(end), glossary, order, prefLabel: { sv } },
  source: [{ title: 'Egen', year: null }],
});

async function withGlossary(): Promise<Store> {
  const store = await newStore();
  const records: New<AnyRecord>[] = [
    { kind: 'glossary', id: glossary, title: { sv: 'Älvmarkens ord' }, version: 'fastställd', adopted: '2027-02-01' },
    concept(11, 'krisplan', 2),
    concept(10, 'trygghetsplan', 1),
  ];
  await runCommand(store, within(...records.map(made)));
  return store;
}
const shown = async (store: Store) =>
  (await ownGlossaries(store)).map(({ title, concepts }) => [title.sv, ...concepts.map((one) => one.prefLabel.sv)]);

test('an own glossary is a scheme as the package’s are, its concepts in their order', async () => {
  const [scheme] = await ownGlossaries(await withGlossary());
  expect(scheme).toEqual({
    id: '0a1b2c3d-0000-4000-8000-000000000001',
    title: { sv: 'Älvmarkens ord', en: 'Älvmarkens ord' },
    version: 'fastställd 2027-02-01',
    ...{ core: false, own: true },
    concepts: ['trygghetsplan', 'krisplan'].map((sv, i) => ({
      id: `0a1b2c3d-0000-4000-8000-00000000011${i}`,
      prefLabel: { sv },
      source: [{ title: 'Egen', year: null }],
    })),
  });
});

test('its concepts go with it and come back with it, and go with it into a backup', async () => {
  const store = await withGlossary();
  await runCommand(store, within({ do: 'delete', kind: 'glossary', id: glossary }));
  expect(await shown(store)).toEqual([]);
  await runCommand(store, { type: 'undo', id: 'undo', scope: glossary });
  expect(await shown(store)).toEqual([['Älvmarkens ord', 'trygghetsplan', 'krisplan']]);
  const read = await readBackup(await writeBackup(store, {}));
  if (!('backup' in read)) throw new Error(read.refused);
  const other = await newStore();
  const restored = await restore(other, read.backup);
  expect(restored.concept.added).toBe(2);
  expect(await shown(other)).toEqual(await shown(store));
});

test('one faulty concept hides itself and nothing else; one that another window changes brings its glossary back', async () => {
  const store = await withGlossary();
  await store.db.concepts.put({ kind: 'concept', id: 'urn:uuid:bad', glossary, prefLabel: 7 } as never);
  expect(await shown(store)).toEqual([['Älvmarkens ord', 'trygghetsplan', 'krisplan']]);
  await runCommand(store, within({ do: 'delete', kind: 'glossary', id: glossary }));
  const fields = { definition: { sv: 'Plan för kriser.' } };
  await runCommand(store, within({ do: 'set', kind: 'concept', id: idOf(11), fields }));
  expect(await shown(store)).toEqual([['Älvmarkens ord', 'krisplan']]);
});
