import { is } from 'valibot';
import type { ListSource } from '../../../comments/list/list.ts';
import type { DocumentPlace } from '../../../comments/list/read/named-place.ts';
import type { Edition, Snapshot } from '../../../comments/model/model.ts';
import { type CameWith, cameWith as cameWithSchema } from '../../../comments/model/sent-with.ts';
import { isSameText } from '../../../comments/similarity/shared-text.ts';
import { alikeness, sketchOf } from '../../../comments/similarity/sketch.ts';
import type { Store } from '../../../storage/db/store.ts';
import { commentsOf, documentsOf, editionsOf } from '../../../storage/queries/read.ts';

/** What an ärende has that a file is compared with. */
export type KeptRecords = Pick<ListSource, 'arende' | 'documents' | 'snapshots' | 'comments'> & { editions: Edition[] };

export async function keptIn(store: Store, arende: string): Promise<KeptRecords> {
  const documents = await documentsOf(store, arende);
  const editions = (await Promise.all(documents.map(({ id }) => editionsOf(store, id)))).flat();
  const comments = (await Promise.all(documents.map(({ id }) => commentsOf(store, id)))).flat();
  const texts = await store.db.snapshots.bulkGet(editions.flatMap(({ snapshot }) => snapshot ?? []));
  const snapshots = new Map(texts.flatMap((text): [string, Snapshot][] => (text ? [[text.id, text]] : [])));
  const record = await store.db.arenden.get(arende);
  return { ...(record && { arende: record }), documents, editions, comments, snapshots };
}

/** Documents whose text nobody has read here have no edition. */
export const firstOf = ({ documents, editions }: KeptRecords) =>
  documents.map(({ id }) => newestOf(editions, id)).find((one) => one !== undefined);

/** A new comment is about the newest edition. */
export const newestOf = (editions: readonly Edition[], document: string | undefined) =>
  editions
    .filter((edition) => edition.document === document)
    .toSorted((a, b) => (createdOf(a) < createdOf(b) ? 1 : -1))[0];

export const placeOn = ({ id, document }: Edition): DocumentPlace => ({ document, edition: id });

const createdOf = ({ stamps }: Edition) =>
  Object.values(stamps)
    .map(({ created }) => created)
    .toSorted()[0] ?? '';

/** What the edition was sent with, and the document's others: a colleague may have an earlier one. */
export function sentWith({ editions }: KeptRecords, edition: Edition): { edition?: CameWith; others: CameWith[] } {
  const [own] = sound(edition);
  const others = editions.filter(({ id, document }) => id !== edition.id && document === edition.document);
  return { ...(own !== undefined && { edition: own }), others: others.flatMap(sound) };
}

const sound = ({ cameWith }: Edition): CameWith[] => (is(cameWithSchema, cameWith) ? [cameWith] : []);

/** Only PDFs have bytes and a fingerprint; pages of the web have neither. */
export const isOfWord = ({ identifiers }: Edition): boolean =>
  identifiers.some(({ kind }) => kind === 'bytes') && identifiers.every(({ kind }) => kind !== 'pdf-fingerprint');

/** By an address, or an id of ours, that the annotation names as its source. */
export function editionAt(editions: readonly Edition[], source: string | undefined): Edition | undefined {
  if (source === undefined) return undefined;
  const plain = (address: string) => address.replace(/#.*$/s, '');
  const fits = (edition: Edition) =>
    edition.id === source ||
    edition.identifiers.some(({ kind, value }) => kind === 'address' && plain(value) === plain(source));
  return editions.find(fits);
}

export const keptTextOf = (snapshots: ListSource['snapshots'], { snapshot }: Edition) =>
  snapshots.get(snapshot ?? '')?.text ?? '';

/** The newest edition of the document whose text is most like this one, where one is much alike: a colleague's copy of it. */
export function mostAlike({ documents, editions, snapshots }: KeptRecords, text: string): Edition | undefined {
  const sketch = sketchOf(text);
  const found = documents.flatMap(({ id }) => {
    const edition = newestOf(editions, id);
    if (!edition) return [];
    // A sketch of a short text tells nothing.
    const isSame = text !== '' && isSameText(keptTextOf(snapshots, edition), text);
    const alike = isSame ? 1 : ((edition.sketch && alikeness(edition.sketch, sketch)) ?? 0);
    return alike > leastAlike ? [{ edition, alike }] : [];
  });
  return found.toSorted((a, b) => b.alike - a.alike)[0]?.edition;
}

/** Of the runs of words in either. Documents of one ärende quote each other, and share less. */
const leastAlike = 0.2;
