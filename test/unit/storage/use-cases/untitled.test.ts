import { expect, test } from 'vitest';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { arendenIn, documentsIn } from '../../../../storage/queries/read.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { command, newStore } from '../../comments/model/records.ts';
import { draft, pageAt } from '../../extension/session/search/read-texts.ts';

test('a document without a title is stored without words of the interface, and is valid', async () => {
  const store = await newStore();
  const { changes, snapshot } = await newDocumentFrom({ ...pageAt('https://a.se/remiss', draft), title: '' });
  await runCommand(store, { ...command(...changes), snapshots: [snapshot] });
  expect([...(await arendenIn(store)), ...(await documentsIn(store))].map(({ title }) => title)).toEqual(['', '']);
});
