import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Comment } from '../../../comments/model/comment.ts';
import type { Standing } from '../../../extension/session/comments/commenting.ts';
import type { ReadingSession } from '../../../extension/session/reading-session.ts';
import { type Reviewer, reviewer } from '../../../extension/settings/settings.ts';
import { signedBy } from '../../../extension/state/export/workers/signed-by.ts';

/** How often to ask whether the document has been read and its comments placed, in milliseconds. */
const lookInterval = 250;

const unreadAmong = (standing: readonly Standing[]) => standing.filter(({ state }) => state === 'unread').length;

/** Where the comments of the document that is read stand; undefined until they have been placed. */
export function useStanding(reading: () => ReadingSession | undefined): Signal<Standing[] | undefined> {
  const standing = useSignal<Standing[] | undefined>(undefined);
  const signed = useSignal<Reviewer | undefined | 'asking'>('asking');
  useLayoutEffect(() => {
    const look = () => {
      const comments = reading()?.commenting;
      const who = signed.value;
      if (!comments?.isPlaced || who === 'asking') return;
      // Also what was written before the name was given.
      const now = comments.standing().map((one) => ({ ...one, comment: signedNow(one.comment, who) }));
      const unread = unreadAmong(now);
      if (unread !== unreadAmong(standing.value ?? []) || !standing.value) standing.value = now;
      // A page that comes late gives its comments their places.
      if (unread === 0) clearInterval(looking);
    };
    const looking = setInterval(look, lookInterval);
    void reviewer.read().then((known) => {
      signed.value = known;
      look();
    });
    return () => clearInterval(looking);
  }, []);
  return standing;
}

const signedNow = (comment: Comment, who: Reviewer | undefined): Comment =>
  (who && signedBy(who, [comment])[0]) ?? comment;
