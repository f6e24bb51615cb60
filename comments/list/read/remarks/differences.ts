import type { CameWith, SentWith } from '../../../model/sent-with.ts';
import { settledIn } from '../../../similarity/settled.ts';
import { type Untracked, untrackedAround, untrackedIn } from '../../../similarity/untracked.ts';
import type { KnownText } from '../new-target.ts';
import type { FileRead } from '../result.ts';
import type { IncomingRemarks, Remark } from './remark.ts';
import type { SentRemarks } from './sent-remarks.ts';

interface Sent {
  /** Of the edition that is compared, where it is known. */
  edition: CameWith | undefined;
  sentWith: SentRemarks;
  /** What of the copy the document may have had when it was sent. */
  olds: readonly Remark[];
}

type Differences = Pick<NonNullable<FileRead['remarks']>, 'untracked' | 'settled'>;

/** How the copy differs from the document beside what it tells by itself. */
export function differencesIn(
  { original, around }: IncomingRemarks,
  { document }: KnownText,
  { edition: own, sentWith, olds }: Sent,
): Differences {
  if (!document) return {};
  if (typeof own !== 'object') return toldOf(untrackedFrom(original, document, olds));
  const before = own.original === undefined ? document : { text: own.original, places: [] };
  const untracked = untrackedIn(original, before, []);
  if (untracked === 'another text') return { untracked };
  const gone = own.remarks.filter((one) => sentWith.isGone(one));
  const { settled, places } = settledIn(gone, untracked, original.text);
  return { ...toldOf([...places, ...aroundIn(around, own)]), ...(settled.length > 0 && { settled }) };
}

const aroundIn = (around: IncomingRemarks['around'], own: SentWith) =>
  around ? untrackedAround(around, own.around) : [];

const toldOf = (untracked: Untracked | undefined): Differences =>
  untracked && untracked.length > 0 ? { untracked } : {};

/** Nothing where the document itself was sent with words moved: where they stand in its text isn't known here. */
function untrackedFrom(
  original: IncomingRemarks['original'],
  document: NonNullable<KnownText['document']>,
  sent: readonly Remark[],
): Untracked | undefined {
  if (sent.some(({ movedBehind }) => movedBehind !== undefined)) return undefined;
  const changes = sent.flatMap(({ editing, span }) => (editing !== undefined && span ? { ...span, editing } : []));
  return untrackedIn(original, document, changes);
}
