import { recognise } from '../annotations/identity.ts';
import type { Document, Edition } from '../annotations/model.ts';
import { isDeleted } from '../annotations/record.ts';
import { isSamePage } from '../annotations/same-page.ts';
import { shareOf } from '../annotations/shared-text.ts';
import { alikeness } from '../annotations/sketch.ts';
import type { Proposal, ReadText, WorkAnswer } from '../messaging.ts';
import { type Begun, begun } from './begin-work.ts';
import { commentsOf } from './read.ts';
import { soundAndFaulty } from './sound.ts';
import type { Store } from './store.ts';
import { versionOf } from './version-of.ts';

/** docs/annotations.md has the figures that these go by. */

/** Sketches less alike than this aren't worth comparing the texts. */
const worthComparing = 0.04;
/** From here on a text is asked about, though nothing else is the same: of unrelated texts some hundredths are the same. */
const resembles = 0.3;
/** At one address one page may come after another, with nothing but its menus in common. */
const sameAddress = 0.1;

/** To compare two long texts whole takes some tenths of a second. */
const mostCompared = 6;

/** What the reader has written of the document that is read, or what it may be another version of. */
export async function workOn(store: Store, read: ReadText): Promise<WorkAnswer> {
  const made = await begun(read);
  const editions = await reachableEditions(store);
  const recognised = recognise(made.identifiers, editions);
  const [first] = recognised;
  if (first?.sameness === 'same edition') return known(store, first.edition, made);
  const candidates = editions
    .map((edition) => ({
      edition,
      sameness: recognised.find((one) => one.edition === edition)?.sameness,
      sketched: edition.sketch && alikeness(made.sketch, edition.sketch),
    }))
    .filter(({ sameness, sketched = 0 }) => sameness !== undefined || sketched >= worthComparing)
    .toSorted((a, b) => (b.sketched ?? 0) - (a.sketched ?? 0))
    .slice(0, mostCompared);
  const perhaps: Proposal[] = [];
  for (const { edition, sameness, sketched } of candidates) {
    const text = edition.snapshot && (await store.db.snapshots.get(edition.snapshot))?.text;
    const shared = sharedKinds(made, edition);
    if (text && shared.has('address') && isSamePage(text, read.text)) return known(store, edition, made);
    const alike = text && sketched !== undefined ? shareOf(text, read.text) : undefined;
    const least = shared.has('pdf-fingerprint') ? 0 : shared.has('address') ? sameAddress : resembles;
    if (alike !== undefined && alike < least) continue;
    perhaps.push({
      edition: edition.id,
      sameness: sameness === 'perhaps the same' ? sameness : 'perhaps another edition',
      ...(alike !== undefined && { alike }),
    });
  }
  // Where nothing tells how alike they are, the address or the fingerprint does.
  const proposals = perhaps.toSorted((a, b) => (b.alike ?? 0) - (a.alike ?? 0));
  return {
    work: { document: made.document, edition: made.edition, known: false, proposals },
    comments: [],
    begin: { changes: made.changes, snapshot: made.snapshot.id },
  };
}

/** Which kinds of evidence both have alike. */
function sharedKinds({ identifiers }: Begun, edition: Edition): ReadonlySet<string> {
  const shared = identifiers.filter((one) =>
    edition.identifiers.some(({ kind, value }) => kind === one.kind && value === one.value),
  );
  return new Set(shared.map(({ kind }) => kind));
}

async function known(store: Store, edition: Edition, { snapshot }: Begun): Promise<WorkAnswer> {
  const all = await commentsOf(store, edition.document);
  const old =
    edition.snapshot === snapshot.id || !edition.snapshot ? undefined : await store.db.snapshots.get(edition.snapshot);
  return {
    work: { document: edition.document, edition: edition.id, known: true, proposals: [] },
    comments: all.filter((comment) => comment.edition === edition.id),
    ...(old && { old: old.text }),
  };
}

/**
 * The same for an edition that is known; undefined where it, or its document, has been deleted. Of thousands of comments only
 * those go to the page that it hasn't in this version.
 */
export async function commentsOn(
  store: Store,
  edition: string,
  has: Readonly<Record<string, string>>,
): Promise<WorkAnswer | undefined> {
  const here = (await reachableEditions(store)).find(({ id }) => id === edition);
  if (!here) return undefined;
  const all = (await commentsOf(store, here.document)).filter((comment) => comment.edition === edition);
  const there = new Set(all.map(({ id }) => id));
  return {
    work: { document: here.document, edition, known: true, proposals: [] },
    comments: all.filter((comment) => has[comment.id] !== versionOf(comment)),
    gone: Object.keys(has).filter((id) => !there.has(id)),
  };
}

/** Those whose document hasn't been deleted. */
async function reachableEditions(store: Store): Promise<Edition[]> {
  const [editions, documents] = await Promise.all([store.db.editions.toArray(), store.db.documents.toArray()]);
  const there = new Set(
    soundAndFaulty<Document>('document', documents)
      .sound.filter((document) => !isDeleted(document))
      .map(({ id }) => id),
  );
  return soundAndFaulty<Edition>('edition', editions).sound.filter(
    (edition) => !isDeleted(edition) && there.has(edition.document),
  );
}
