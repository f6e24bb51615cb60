import { recognise } from '../annotations/identity.ts';
import type { Document, Edition } from '../annotations/model.ts';
import { isDeleted } from '../annotations/record.ts';
import { alikeness } from '../annotations/sketch.ts';
import type { Proposal, ReadText, WorkAnswer } from '../messaging.ts';
import { type Begun, begun } from './begin-work.ts';
import { commentsOf } from './read.ts';
import { soundAndFaulty } from './sound.ts';
import type { Store } from './store.ts';

/** From here on a page at the same address is the same page: only its small changing parts have changed. */
const same = 0.9;
/** From here on a text is asked about, though nothing else is the same. Strategies quote each other, so not from less. */
const resembles = 0.3;

/** What the reader has written of the document that is read, or what it may be another version of. */
export async function workOn(store: Store, read: ReadText): Promise<WorkAnswer> {
  const made = await begun(read);
  const editions = await reachableEditions(store);
  const [first, ...others] = recognise(made.identifiers, editions).map((one) => ({
    ...one,
    alike: likeness(made, one.edition),
  }));
  const sure = first?.sameness === 'same edition' ? first : [first, ...others].find((one) => isSamePage(one, made));
  if (sure) return known(store, sure.edition, made);
  const perhaps = new Map<string, Proposal>();
  for (const one of [first, ...others]) {
    if (!one || one.sameness === 'different' || one.sameness === 'same edition') continue;
    perhaps.set(one.edition.id, proposal(one.edition, one.sameness, one.alike));
  }
  for (const edition of editions) {
    const alike = likeness(made, edition);
    if (alike === undefined || alike < resembles || perhaps.has(edition.id)) continue;
    perhaps.set(edition.id, proposal(edition, 'perhaps another edition', alike));
  }
  const proposals = [...perhaps.values()].toSorted((a, b) => (b.alike ?? 0) - (a.alike ?? 0));
  return {
    work: { document: made.document, edition: made.edition, known: false, proposals },
    comments: [],
    begin: { changes: made.changes, snapshot: made.snapshot.id },
  };
}

const proposal = (edition: Edition, sameness: Proposal['sameness'], alike: number | undefined): Proposal => ({
  edition: edition.id,
  sameness,
  ...(alike !== undefined && { alike }),
});

const likeness = ({ sketch }: Begun, edition: Edition) => edition.sketch && alikeness(sketch, edition.sketch);

function isSamePage(one: { edition: Edition; alike: number | undefined } | undefined, { identifiers }: Begun): boolean {
  const address = identifiers.find(({ kind }) => kind === 'address')?.value;
  return (
    one?.edition.identifiers.some(({ kind, value }) => kind === 'address' && value === address) === true &&
    (one.alike ?? 0) >= same
  );
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

/** The same for an edition that is known; undefined where it, or its document, has been deleted. */
export async function commentsOn(store: Store, edition: string): Promise<WorkAnswer | undefined> {
  const here = (await reachableEditions(store)).find(({ id }) => id === edition);
  if (!here) return undefined;
  const comments = await commentsOf(store, here.document);
  return {
    work: { document: here.document, edition, known: true, proposals: [] },
    comments: comments.filter((comment) => comment.edition === edition),
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
