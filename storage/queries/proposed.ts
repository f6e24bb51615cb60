import type { Identifier } from '../../comments/model/identifier.ts';
import type { Edition, Proposal } from '../../comments/model/model.ts';
import { isDeleted } from '../../comments/model/record.ts';
import { stampOf } from '../../comments/model/stamp.ts';
import type { Store } from '../db/store.ts';
import { type CopyFile, copyOf, type SaidInCopy } from './copy-of.ts';
import { firstWritten, inTime } from './overview.ts';
import { commentsOf, editionsOf } from './read.ts';

/** An edition that a text may be, or may be another version of, as it is shown to the reader. */
export interface ProposedEdition {
  edition: string;
  /** The document's. */
  title: string;
  /** The edition's own, as "utkast". */
  name?: string;
  /** Which of its document's editions it is, where there are several: from 1, in the order in which they were first written. */
  version?: { number: number; isLatest: boolean };
  /** When it was stored, ISO 8601; tells apart two editions of one document, which have the same title. */
  since: string;
  /** Where it was read; tells apart a page and its PDF, which may have the same title and day. */
  address?: string;
  /** What was read there; `file`: neither a PDF nor known to be of Word, as an OpenDocument text. */
  format: 'page' | 'pdf' | 'word' | 'file';
  /** How many comments there are to carry over. */
  comments: number;
  /** The share of equal text, 0 to 1 (the same text); missing where one of the texts is too short. */
  alike?: number;
  /** Which identifiers both have. */
  shares: ('address' | 'pdf-fingerprint')[];
  /** Where the file that is open is rather a copy of it in which others have written: what they have said that it didn't come with. */
  copy?: SaidInCopy;
  /**
   * The ärende where the file can be compared with it: both are Word files of nearly the same text, and the file says nothing that the document
   * didn't come with. It may be a copy in which somebody has changed words without tracking, or a new version.
   */
  comparable?: string;
}

/** From this share of equal text on, a file is worth comparing with a document. */
const worthComparing = 0.7;

/**
 * The proposed editions as they are shown; those that have been deleted meanwhile are left out. They stay in their order, but the editions
 * of one document stand together, the latest first: a new version is nearly always one of that. Only one whose text is the same to the
 * letter comes before it.
 * @param identifiers of the document that is read
 * @param file that it is read from
 */
export async function proposedEditions(
  store: Store,
  proposals: readonly Proposal[],
  identifiers: readonly Identifier[],
  file?: CopyFile,
): Promise<ProposedEdition[]> {
  const described = proposals.map(async ({ edition: id, alike }): Promise<Described[]> => {
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
    const address = edition.identifiers.find(({ kind }) => kind === 'address')?.value;
    const version = await versionIn(store, edition);
    const copy = file && (await copyOf(store, edition, file));
    const format = formatOf(edition, address);
    const isOfWord = format === 'word' && file?.cameWith !== undefined;
    const isComparable = !copy && isOfWord && alike !== undefined && alike >= worthComparing;
    return [
      {
        document: document.id,
        edition: id,
        title: document.title,
        ...(edition.name !== undefined && { name: edition.name }),
        ...(version && { version }),
        since: stampOf(edition.stamps, 'document')?.created ?? '',
        ...(address !== undefined && { address }),
        format,
        comments: comments.length,
        ...(alike !== undefined && { alike }),
        shares,
        ...(copy && { copy }),
        ...(isComparable && document.arende !== undefined && { comparable: document.arende }),
      },
    ];
  });
  const byDocument = Map.groupBy((await Promise.all(described)).flat(), ({ document }) => document);
  return [...byDocument.values()].flatMap((those) =>
    those.toSorted(latestFirst).map(({ document: _, ...proposed }) => proposed),
  );
}

type Described = ProposedEdition & { document: string };

const latestFirst = (a: ProposedEdition, b: ProposedEdition): number =>
  Number(b.alike === 1) - Number(a.alike === 1) || (b.version?.number ?? 0) - (a.version?.number ?? 0);

async function versionIn(store: Store, { id, document }: Edition): Promise<ProposedEdition['version']> {
  const editions = (await editionsOf(store, document)).toSorted((a, b) => inTime(firstWritten(a), firstWritten(b)));
  if (editions.length < 2) return undefined;
  const number = editions.findIndex((edition) => edition.id === id) + 1;
  return { number, isLatest: number === editions.length };
}

function formatOf({ identifiers, cameWith }: Edition, address = ''): ProposedEdition['format'] {
  const has = (kind: Identifier['kind']) => identifiers.some((one) => one.kind === kind);
  if (has('pdf-fingerprint') || /\.pdf(?:[?#]|$)/i.test(address)) return 'pdf';
  if (cameWith !== undefined || /\.do[ct][xm](?:[?#]|$)/i.test(address)) return 'word';
  return has('bytes') ? 'file' : 'page';
}
