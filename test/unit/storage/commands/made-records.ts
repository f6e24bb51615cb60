import type { Arende, Document, Edition, New } from '../../../../comments/model/model.ts';
import type { Change, ChangeCommand } from '../../../../storage/commands/command.ts';
import { command } from '../../comments/model/records.ts';

/** Ärenden, documents and editions for the tests, by short names. */
export const urn = (id: string) => `urn:uuid:${id}`;

export const anArende = (id: string, fields: Partial<Arende> = {}): Change => {
  const record: New<Arende> = { kind: 'arende', id: urn(id), title: `Ärende ${id}`, numbers: [], ...fields };
  return { do: 'create', record };
};
export const aDocument = (id: string, of?: string, fields: Partial<Document> = {}): Change => {
  const above = of === undefined ? {} : { arende: urn(of) };
  const record: New<Document> = { kind: 'document', id: urn(id), title: `Dokument ${id}`, ...above, ...fields };
  return { do: 'create', record };
};
export const anEdition = (id: string, of: string, fields: Partial<Edition> = {}): Change => {
  const record: New<Edition> = { kind: 'edition', id: urn(id), document: urn(of), identifiers: [], ...fields };
  return { do: 'create', record };
};

export const commandIn = (scope: string, ...changes: Change[]): ChangeCommand => ({
  ...command(...changes),
  scope: urn(scope),
});

let steps = 0;
export const stepIn = (scope: string, type: 'undo' | 'redo') => ({ type, id: `step-${++steps}`, scope: urn(scope) });

export const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id.replace('urn:uuid:', ''));
