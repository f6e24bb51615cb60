import type { Comment } from '../../comments/model/comment.ts';
import type { Identifier } from '../../comments/model/identifier.ts';
import { byAddress, isWorthAsking, recognise } from '../../comments/model/identity.ts';
import type { Document, Edition, Proposal } from '../../comments/model/model.ts';
import type { ReadText } from '../../comments/model/read-text.ts';
import { isDeleted } from '../../comments/model/record.ts';
import { isSamePage } from '../../comments/similarity/same-page.ts';
import { isSameText, shareOf } from '../../comments/similarity/shared-text.ts';
import { alikeness } from '../../comments/similarity/sketch.ts';
import type { Change } from '../commands/command.ts';
import type { Store } from '../db/store.ts';
import { validateRecords } from '../db/validate-records.ts';
import { type NewDocument, newDocumentFrom } from '../use-cases/new-document.ts';
import type { DocumentAnswer } from './document-state.ts';
import { ownCopy } from './own-copy.ts';
import { pageAddressOf } from './page-address.ts';
import { commentsOf } from './read.ts';
import { versionOf } from './version-of.ts';

/** Limits measured in docs/annotations.md. */

/** Texts whose sketches are less alike than this aren't compared. */
const worthComparing = 0.04;
/** From this share of equal text on an edition is proposed even without a common identifier; unrelated texts share some hundredths. */
const resembles = 0.3;
/** The least share at the same address, where a page may have been replaced by one that has only the menus in common. */
const sameAddress = 0.1;

/** At most so many texts are compared, since two long ones take some tenths of a second. */
const mostCompared = 6;

/**
 * Finds the stored edition of the document that is read, with its comments, or editions that it may be or be another version of.
 * @param at the sender's own address (`pageAddressOf`) where a page asks, whose script may have been taken over. Of the identifiers that
 * it sends only this address counts, so a page that shows somebody else's text learns nothing of the comments on that: the reader is
 * asked first
 * @param reader who reads, by the name that they have now
 */
export async function findDocument(
  store: Store,
  given: ReadText,
  at?: string,
  reader?: Comment['creator'],
): Promise<DocumentAnswer> {
  const read = at === undefined ? given : { ...given, identifiers: [addressOf(given, at)] };
  const editions = await reachableEditions(store);
  const here = ({ identifiers }: Edition) => at === undefined || identifiers.some((one) => isAt(one, at));
  const made = await madeOf(store, read, here, at);
  const recognised = recognise(made.identifiers, editions);
  const first = recognised.find(({ sameness, edition }) => sameness === 'same edition' && here(edition));
  if (first) return known(store, first.edition, made, editions);
  // A page of the web is no file that we have written.
  const { sketch } = made;
  const own = at === undefined && (await ownCopy(store, read, { editions, sketch, ...(reader && { reader }) }));
  if (own) return known(store, own, made, editions);
  const candidates = editions
    .map((edition) => {
      const hasText = isWorthAsking(read.text) && sharedKinds(made, edition).has('text');
      const sameness =
        recognised.find((one) => one.edition === edition)?.sameness ?? (hasText ? 'perhaps the same' : undefined);
      // A sketch of a short text tells nothing, but its hash does.
      const sketched =
        sameness === 'same edition' || hasText ? 1 : edition.sketch && alikeness(made.sketch, edition.sketch);
      return { edition, sameness, sketched };
    })
    .filter(({ sameness, sketched = 0 }) => sameness !== undefined || sketched >= worthComparing)
    .toSorted((a, b) => (b.sketched ?? 0) - (a.sketched ?? 0))
    .slice(0, mostCompared);
  const perhaps: Proposal[] = [];
  for (const { edition, sameness, sketched } of candidates) {
    const text = edition.snapshot && (await store.db.snapshots.get(edition.snapshot))?.text;
    const shared = sharedKinds(made, edition);
    const isSame = text !== undefined && text !== '' && isSameText(text, read.text);
    if (text && shared.has('address') && (isSame || isSamePage(text, read.text)))
      return known(store, edition, made, editions);
    const alike = isSame ? 1 : text && sketched !== undefined ? almost(shareOf(text, read.text)) : undefined;
    const least = shared.has('pdf-fingerprint') ? 0 : shared.has('address') ? sameAddress : resembles;
    if (alike !== undefined && alike < least) continue;
    perhaps.push({
      edition: edition.id,
      sameness: sameness && sameness !== 'perhaps another edition' ? 'perhaps the same' : 'perhaps another edition',
      ...(alike !== undefined && { alike }),
    });
  }
  // Where nothing tells how alike they are, the address or the fingerprint does.
  const proposals = perhaps.toSorted((a, b) => (b.alike ?? 0) - (a.alike ?? 0));
  return {
    documentState: { document: made.document, edition: made.edition, known: false, proposals },
    comments: [],
    begin: { changes: withProposals(made.changes, proposals), snapshot: made.snapshot.id },
  };
}

/** A comment may be written before the reader has said what the document is: what is to be asked is stored with the edition. */
const withProposals = (changes: readonly Change[], proposals: Proposal[]): Change[] =>
  changes.map((change) =>
    proposals.length > 0 && change.do === 'ensure' && change.record.kind === 'edition'
      ? { ...change, record: { ...change.record, openProposals: proposals } }
      : change,
  );

/** What is still to be asked of an edition. */
const openProposals = ({ openProposals: open = [] }: Edition, editions: readonly Edition[]): Proposal[] =>
  open.filter((proposal) => editions.some(({ id }) => id === proposal.edition));

/** Never 1: all words may be there in another order. */
const almost = (share: number) => Math.min(share, 0.99);

const isAt = ({ kind, value }: Identifier, place: string) => kind === 'address' && pageAddressOf(value) === place;

/** The identifier with query and fragment, where the page gives one for its own address. */
const addressOf = ({ identifiers }: ReadText, place: string) =>
  identifiers.find((one) => isAt(one, place)) ?? byAddress(place);

/**
 * The records for it. Where an edition with the same text has another address, the address goes into the ids: it is another document.
 * Where the edition was deleted with the whole document that it was a version of, a new comment goes on with that document: undo of the
 * deletion then finds one document, not two.
 */
async function madeOf(
  { db }: Store,
  read: ReadText,
  here: (edition: Edition) => boolean,
  at: string | undefined,
): Promise<NewDocument> {
  const made = await newDocumentFrom(read);
  const there = await db.editions.get(made.edition);
  if (there && !here(there)) return newDocumentFrom(read, {}, at);
  if (!there || !isDeleted(there) || there.document === made.document) return made;
  const above = await db.documents.get(there.document);
  return above && isDeleted(above) ? newDocumentFrom(read, { document: above.id }) : made;
}

/** The kinds of identifiers of which both have the same value. */
function sharedKinds({ identifiers }: NewDocument, edition: Edition): ReadonlySet<string> {
  const shared = identifiers.filter((one) =>
    edition.identifiers.some(({ kind, value }) => kind === one.kind && value === one.value),
  );
  return new Set(shared.map(({ kind }) => kind));
}

async function known(
  store: Store,
  edition: Edition,
  { snapshot }: NewDocument,
  editions: readonly Edition[],
): Promise<DocumentAnswer> {
  const proposals = openProposals(edition, editions);
  const all = await commentsOf(store, edition.document);
  const old =
    edition.snapshot === snapshot.id || !edition.snapshot ? undefined : await store.db.snapshots.get(edition.snapshot);
  return {
    documentState: { document: edition.document, edition: edition.id, known: true, proposals },
    comments: all.filter((comment) => comment.edition === edition.id),
    ...(old && { old: old.text }),
  };
}

/**
 * The answer for a known edition; undefined where it or its document has been deleted.
 * @param has comment id → version that the page has: only new and changed comments are sent, since there may be thousands
 */
export async function commentsOn(
  store: Store,
  edition: string,
  has: Readonly<Record<string, string>>,
): Promise<DocumentAnswer | undefined> {
  const editions = await reachableEditions(store);
  const here = editions.find(({ id }) => id === edition);
  if (!here) return undefined;
  const all = (await commentsOf(store, here.document)).filter((comment) => comment.edition === edition);
  const there = new Set(all.map(({ id }) => id));
  return {
    documentState: { document: here.document, edition, known: true, proposals: openProposals(here, editions) },
    comments: all.filter((comment) => has[comment.id] !== versionOf(comment)),
    gone: Object.keys(has).filter((id) => !there.has(id)),
  };
}

/** Valid editions that aren't deleted and whose document isn't. */
async function reachableEditions(store: Store): Promise<Edition[]> {
  const [editions, documents] = await Promise.all([store.db.editions.toArray(), store.db.documents.toArray()]);
  const there = new Set(
    validateRecords<Document>('document', documents)
      .valid.filter((document) => !isDeleted(document))
      .map(({ id }) => id),
  );
  return validateRecords<Edition>('edition', editions).valid.filter(
    (edition) => !isDeleted(edition) && there.has(edition.document),
  );
}
