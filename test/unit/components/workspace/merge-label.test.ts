import { expect, test } from 'vitest';
import type { Arende, Document, Edition } from '../../../../comments/model/model.ts';
import { workspaceSv } from '../../../../components/i18n/sv/own-pages/workspace.ts';
import { mergeLabel } from '../../../../components/workspace/documents/merge-label.ts';
import type { DocumentRow } from '../../../../storage/queries/overview.ts';

const row = (editions: Partial<Edition>[]): DocumentRow => ({
  document: { id: 'd', title: 'Strategi' } as Document,
  editions: editions as Edition[],
  ...{ klara: 0, utkast: 1, unreviewed: 0, changed: '2026-11-30T09:00:00.000Z' },
});
const arende = (fields: Partial<Arende>) => fields as Arende;

test.each([
  [[{}], { title: 'Strategi' }, 'Strategi – 1 kommentar (utkast), ändrad 30 november 2026'],
  [
    [{}, {}],
    { title: 'Strategi', sender: 'Region Älvmarken' },
    'Strategi – Region Älvmarken, version 2, 1 kommentar (utkast), ändrad 30 november 2026',
  ],
  [
    [{}, { name: 'slutlig' }],
    { title: 'Remiss' },
    'Strategi – Remiss, slutlig, 1 kommentar (utkast), ändrad 30 november 2026',
  ],
  [[{}], undefined, 'Strategi – 1 kommentar (utkast), ändrad 30 november 2026'],
])('documents to merge are told apart: %j in %j', (editions, within, says) => {
  expect(mergeLabel(row(editions), within && arende(within), 'utan titel', workspaceSv)).toBe(says);
});
