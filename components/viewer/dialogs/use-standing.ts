import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Standing } from '../../../extension/session/comments/commenting.ts';
import type { ReadingSession } from '../../../extension/session/reading-session.ts';
import { type Reviewer, reviewer } from '../../../extension/settings/settings.ts';
import { signedBy } from '../../../extension/state/export/workers/signed-by.ts';

/** How often to ask whether the document has been read and its comments placed, in milliseconds. */
const lookInterval = 250;

const unreadAmong = (standing: readonly Standing[]) => standing.filter(({ state }) => state === 'unread').length;

/** Undefined where nobody has written. */
export type Writer = Reviewer | undefined | 'asking';

interface FoundStanding {
  /** Undefined until they have been placed. */
  standing: ReadonlySignal<Standing[] | undefined>;
  /** Whoever writes here: their comments bear the name that is given, also what was written before. */
  writer: Signal<Writer>;
}

/** Where the comments of the document that is read stand. */
export function useStanding(reading: () => ReadingSession | undefined): FoundStanding {
  const placed = useSignal<Standing[] | undefined>(undefined);
  const writer = useSignal<Writer>('asking');
  useLayoutEffect(() => {
    const look = () => {
      const comments = reading()?.commenting;
      if (!comments?.isPlaced) return;
      const now = comments.standing();
      const unread = unreadAmong(now);
      if (unread !== unreadAmong(placed.value ?? []) || !placed.value) placed.value = [...now];
      // A page that comes late gives its comments their places.
      if (unread === 0) clearInterval(looking);
    };
    const looking = setInterval(look, lookInterval);
    look();
    void reviewer.read().then((known) => {
      writer.value = known;
    });
    return () => clearInterval(looking);
  }, []);
  const standing = useComputed(() => {
    const { value: who } = writer;
    if (who === 'asking' || !who) return who ? undefined : placed.value;
    return placed.value?.map((one) => ({ ...one, comment: signedBy(who, [one.comment])[0] ?? one.comment }));
  });
  return { standing, writer };
}
