import { byText } from '../annotations/identity.ts';
import type { Arende, Document, Edition, Identifier, Snapshot } from '../annotations/model.ts';
import { sketchOf } from '../annotations/sketch.ts';
import type { ReadText } from '../messaging.ts';
import type { Change } from './command.ts';
import { madeId } from './made-id.ts';
import { sha256 } from './sha256.ts';

/** A document as it would be kept, from what has been read of it. */
export interface Begun {
  document: string;
  edition: string;
  identifiers: Identifier[];
  snapshot: Snapshot;
  sketch: number[];
  /** Makes ärende, document and edition where they aren't there yet; none of them is a step to undo. */
  changes: Change[];
}

/**
 * Ids are made of what is read, so that two windows, and two colleagues with the same file, speak of the same document.
 * @param of an ärende and a document that are there already, where it belongs to them
 */
export async function begun(
  { title, facts, identifiers, text, sections }: ReadText,
  of: { document?: string; arende?: string } = {},
): Promise<Begun> {
  const id = await sha256(text);
  const all = [...identifiers, byText(id, text.length)];
  const deciding = all.filter(({ strength }) => strength === 'decides');
  const seed = (deciding.length > 0 ? deciding : all).map(({ kind, value }) => `${kind} ${value}`).join('\n');
  const [arende, document, edition] = await Promise.all([
    of.arende ?? madeId('arende', seed),
    of.document ?? madeId('document', seed),
    madeId('edition', seed),
  ]);
  const sketch = sketchOf(text);
  const name = title || 'Dokument utan titel';
  const known = (kind: 'sender' | 'deadline') => facts.find((fact) => fact.kind === kind);
  const [sender, deadline] = [known('sender')?.text, known('deadline')?.day];
  const numbers = facts.filter(({ kind }) => kind === 'number');
  const records: { arende: Omit<Arende, 'stamps' | 'deleted'>; document: Omit<Document, 'stamps' | 'deleted'> } = {
    arende: {
      kind: 'arende',
      id: arende,
      title: name,
      numbers: numbers.map(({ text: number, owner }) => ({ number, ...(owner !== undefined && { owner }) })),
      ...(sender !== undefined && { sender }),
      ...(deadline !== undefined && { deadline }),
    },
    document: { kind: 'document', id: document, arende, title: name },
  };
  const made: Omit<Edition, 'stamps' | 'deleted'> = {
    kind: 'edition',
    id: edition,
    document,
    identifiers: all,
    ...(text !== '' && { snapshot: id, sketch }),
  };
  return {
    document,
    edition,
    identifiers: all,
    snapshot: { id, text, sections },
    sketch,
    changes: [
      ...(of.document ? [] : [...(of.arende ? [] : [ensure(records.arende)]), ensure(records.document)]),
      ensure(made),
    ],
  };
}

const ensure = (record: Extract<Change, { do: 'ensure' }>['record']): Change => ({ do: 'ensure', record });
