import type { Identifier } from '../annotations/model.ts';
import { isDeleted } from '../annotations/record.ts';
import { stampOf } from '../annotations/stamp.ts';
import type { Proposal } from '../messaging.ts';
import { commentsOf } from './read.ts';
import type { Store } from './store.ts';

/** An edition that a text may be, or be another version of, as it is told to the reader. */
export interface ProposedEdition {
  edition: string;
  /** The document's. */
  title: string;
  /** The edition's own, as "utkast". */
  name?: string;
  /** When it was first written of, ISO 8601: two editions of one document have the same title. */
  since: string;
  /** Where it was read: a page and its PDF have the same title too, and perhaps were first written of on the same day. */
  address?: string;
  isPdf: boolean;
  /** How many there are to carry over. */
  comments: number;
  /** How much of the text is the same, 0 to 1; missing where one of them has too little. */
  alike?: number;
  /** What else they share. */
  shares: ('address' | 'pdf-fingerprint')[];
}

/**
 * What there is to say of the editions that are proposed, in the same order; those that have been deleted meanwhile are left out.
 * @param identifiers of what is read
 */
export async function proposedEditions(
  store: Store,
  proposals: readonly Proposal[],
  identifiers: readonly Identifier[],
): Promise<ProposedEdition[]> {
  const told = proposals.map(async ({ edition: id, alike }): Promise<ProposedEdition[]> => {
    const edition = await store.db.editions.get(id);
    const document = edition && (await store.db.documents.get(edition.document));
    if (!edition || !document || isDeleted(edition) || isDeleted(document)) return [];
    const comments = (await commentsOf(store, document.id)).filter((comment) => comment.edition === id);
    const shares = (['address', 'pdf-fingerprint'] as const).filter((kind) =>
      identifiers.some(
        (one) =>
          one.kind === kind && edition.identifiers.some((other) => other.kind === kind && other.value === one.value),
      ),
    );
    const { address, isPdf } = whereOf(edition.identifiers);
    return [
      {
        edition: id,
        title: document.title,
        ...(edition.name !== undefined && { name: edition.name }),
        since: stampOf(edition.stamps, 'document')?.created ?? '',
        ...(address !== undefined && { address }),
        isPdf,
        comments: comments.length,
        ...(alike !== undefined && { alike }),
        shares,
      },
    ];
  });
  return (await Promise.all(told)).flat();
}

function whereOf(identifiers: readonly Identifier[]): { address: string | undefined; isPdf: boolean } {
  const address = identifiers.find(({ kind }) => kind === 'address')?.value;
  const isPdf = identifiers.some(({ kind }) => kind === 'pdf-fingerprint') || /\.pdf(?:[?#]|$)/i.test(address ?? '');
  return { address, isPdf };
}
