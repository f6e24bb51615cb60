import { expect } from '@playwright/test';
import type { Change } from '../../../storage/commands/command.ts';
import { until } from '../drivers/reading-browser.ts';
import { openConcept, paintedWords, read, says, test } from '../fixtures.ts';
import { loseEverything, openWorkspace, put } from '../surfaces/workspace-page.ts';

const id = (end: string) => `0a1b2c3d-0000-4000-8000-0000000000${end}`;
const glossary = `urn:uuid:${id('01')}`;
const concept = (end: string, sv: string, order: number, fields: object = {}): Change => ({
  do: 'create',
  record: {
    ...{ kind: 'concept', id: `urn:uuid:${id(end)}`, glossary, order, prefLabel: { sv } },
    ...{ source: [{ title: 'Riktlinje för trygghet', year: '2026' }] },
    ...fields,
  },
});
const made: Change[] = [
  { do: 'create', record: { kind: 'glossary', id: glossary, title: { sv: 'Älvmarkens ord' }, version: '1' } },
  concept('11', 'trygghetsplan', 1, { definition: { sv: 'Plan som man gör tillsammans med sin handläggare.' } }),
  concept('12', 'elev', 2, { broader: [id('11')] }),
];

test('an own glossary is marked, listed and explained like the package’s, follows what is written, and is gone when deleted', async ({
  reader,
  site,
}) => {
  await openWorkspace(reader);
  await loseEverything(reader);
  await openWorkspace(reader, '.empty');
  await put(reader, made);
  const choice = { [`scheme-${id('01')}`]: true };
  await reader.inPage((choice) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
    return (browser ?? chrome).storage.local.set(choice);
  }, choice);

  await read(reader, `${site.address}own-words`);
  const marked = async (...words: string[]) =>
    until('the marks', async () => JSON.stringify(await paintedWords(reader)) === JSON.stringify(words));
  await marked('Elever', 'trygghetsplaner', 'Psykiskhälsa');
  await openConcept(reader, id('11'));
  await says(reader, 'Plan som man gör tillsammans med sin handläggare.');
  await says(reader, 'Riktlinje för trygghet. 2026.');
  await says(reader, 'Älvmarkens ord');

  // Changed while the page is read.
  const forms = { elev: { struck: ['elever'] } };
  const set = (change: Change) =>
    reader.inPanel((change) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      const command = { type: 'change', id: `c-${Date.now()}`, scope: 'urn:uuid:s', changes: [change] };
      return (browser ?? chrome).runtime.sendMessage({ type: 'command', command });
    }, change);
  await set({ do: 'set', kind: 'concept', id: `urn:uuid:${id('12')}`, fields: { forms } });
  await marked('trygghetsplaner', 'Psykiskhälsa');
  await set({ do: 'delete', kind: 'glossary', id: glossary });
  await marked('Psykiskhälsa');
  await until('no such list', () => reader.inPanel(() => !document.body.textContent?.includes('Älvmarkens ord')));
  expect(await paintedWords(reader)).toEqual(['Psykiskhälsa']);
});
