import { is } from 'valibot';
import { day } from '../../comments/model/calendar.ts';
import { numbersIn } from '../../comments/model/case-number.ts';
import type { Identifier } from '../../comments/model/identifier.ts';
import { byText } from '../../comments/model/identity.ts';
import type { Arende, Document, Edition, Snapshot } from '../../comments/model/model.ts';
import { type ReadText, snapshotOf } from '../../comments/model/read-text.ts';
import { sketchOf } from '../../comments/similarity/sketch.ts';
import type { Change } from '../commands/command.ts';
import { madeId } from '../db/made-id.ts';
import { sha256 } from '../db/sha256.ts';

/** UTF-16 units. */
const longestTitle = 1_000;

/** The records that a document which has been read is stored as. */
export interface NewDocument {
  document: string;
  edition: string;
  identifiers: Identifier[];
  snapshot: Snapshot;
  sketch: number[];
  /** Create ärende, document and edition where they don't exist; they add no step to the history. */
  changes: Change[];
}

/**
 * Ids are computed from what is read, so that two windows, and two colleagues with the same file, get the same ids.
 * @param of an ärende and a document that exist already and that this belongs to
 * @param apart an address that goes into the ids as well, so that the same text elsewhere is another document
 */
export async function newDocumentFrom(
  read: ReadText,
  of: { document?: string; arende?: string } = {},
  apart?: string,
): Promise<NewDocument> {
  const { identifiers, text, cameWith } = read;
  const id = await sha256(text);
  const all = [...identifiers, byText(id, text.length)];
  const deciding = all.filter(({ strength }) => strength === 'decides');
  const evidence = (deciding.length > 0 ? deciding : all).map(({ kind, value }) => `${kind} ${value}`);
  const seed = [...evidence, ...(apart === undefined ? [] : [`at ${apart}`])].join('\n');
  const [arende, document, edition] = await Promise.all([
    of.arende ?? madeId('arende', seed),
    of.document ?? madeId('document', seed),
    madeId('edition', seed),
  ]);
  const sketch = sketchOf(text);
  const head = arendeFieldsOf(read);
  const records: { arende: Omit<Arende, 'stamps' | 'deleted'>; document: Omit<Document, 'stamps' | 'deleted'> } = {
    arende: { kind: 'arende', id: arende, ...head },
    document: { kind: 'document', id: document, arende, title: head.title },
  };
  const made: Omit<Edition, 'stamps' | 'deleted'> = {
    kind: 'edition',
    id: edition,
    document,
    identifiers: all,
    ...(text !== '' && { snapshot: id, sketch }),
    ...(cameWith !== undefined && { cameWith }),
  };
  return {
    document,
    edition,
    identifiers: all,
    snapshot: snapshotOf(id, read),
    sketch,
    changes: [
      ...(of.document ? [] : [...(of.arende ? [] : [ensure(records.arende)]), ensure(records.document)]),
      ensure(made),
    ],
  };
}

/** What an ärende takes over from the document that it is made of. */
export function arendeFieldsOf({ title, facts }: ReadText): Pick<Arende, 'title' | 'sender' | 'numbers' | 'deadline'> {
  const said = facts.find(({ kind }) => kind === 'deadline')?.day;
  // The day comes from the page: with an impossible one the ärende would be invalid.
  const deadline = is(day, said) ? said : undefined;
  // A page decides its own title, of any length.
  return { title: title.slice(0, longestTitle), ...numbersIn(facts), ...(deadline !== undefined && { deadline }) };
}

const ensure = (record: Extract<Change, { do: 'ensure' }>['record']): Change => ({ do: 'ensure', record });
