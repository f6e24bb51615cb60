import type { Identifier, Proposal } from '../../comments/model/model.ts';
import { isDeleted } from '../../comments/model/record.ts';
import { stampOf } from '../../comments/model/stamp.ts';
import type { Store } from '../db/store.ts';
import { commentsOf } from './read.ts';

/** An edition that a text may be, or may be another version of, as it is shown to the reader. */
export interface ProposedEdition {
  edition: string;
  /** The document's. */
  title: string;
  /** The edition's own, as "utkast". */
  name?: string;
  /** When it was stored, ISO 8601; tells apart two editions of one document, which have the same title. */
  since: string;
  /** Where it was read; tells apart a page and its PDF, which may have the same title and day. */
  address?: string;
  isPdf: boolean;
  /** How many comments there are to carry over. */
  comments: number;
  /** The share of equal text, 0 to 1 (the same text); missing where one of the texts is too short. */
  alike?: number;
  /** Which identifiers both have. */
  shares: ('address' | 'pdf-fingerprint')[];
}

/**
 * The proposed editions as they are shown, in the same order; those that have been deleted meanwhile are left out.
 * @param identifiers of the document that is read
 */
export async function proposedEditions(
  store: Store,
  proposals: readonly Proposal[],
  identifiers: readonly Identifier[],
): Promise<ProposedEdition[]> {
  const described = proposals.map(async ({ edition: id, alike }): Promise<ProposedEdition[]> => {
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
  return (await Promise.all(described)).flat();
}

function whereOf(identifiers: readonly Identifier[]): { address: string | undefined; isPdf: boolean } {
  const address = identifiers.find(({ kind }) => kind === 'address')?.value;
  const isPdf = identifiers.some(({ kind }) => kind === 'pdf-fingerprint') || /\.pdf(?:[?#]|$)/i.test(address ?? '');
  return { address, isPdf };
}
