import type { TrackedChange, TrackedView } from './content.ts';

export const trackedViews: readonly TrackedView[] = ['marked', 'final', 'original'];

export const isTakenAway = ({ kind }: TrackedChange): boolean => kind === 'deleted' || kind === 'moved-away';

/** Is what was changed no part of this reading of the document? `both` has all of it. */
export const isLeftOut = (change: TrackedChange | undefined, view: TrackedView | 'both'): boolean =>
  change !== undefined && view === (isTakenAway(change) ? 'final' : 'original');
