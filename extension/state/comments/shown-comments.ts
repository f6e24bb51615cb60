import { batch, computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Comment } from '../../../comments/model/comment.ts';
import type { Change } from '../../../storage/commands/command.ts';
import type { PlacedComment } from '../../protocol/messaging.ts';
import type { FollowedTab } from '../follow-active-tab.ts';
import type { View } from '../panel/view.ts';
import { type Filters, listed, needsALook, noFilters } from './comment-list.ts';

/** Always the same, so that what is empty stays what it was. */
const none: readonly string[] = [];

interface Needs {
  view: Signal<View>;
  comments: ReadonlySignal<readonly Comment[]>;
  placed: ReadonlySignal<ReadonlyMap<string, PlacedComment>>;
  tab: Pick<FollowedTab, 'showComment'>;
  /** @returns whether it was done */
  change(changes: Change[]): Promise<boolean>;
}

/**
 * Which comments the list shows, which of its rows has the focus or is to get it, and the review of those whose places the reviewer must
 * look at.
 */
export class ShownComments {
  readonly filters: Signal<Filters> = signal(noFilters);
  /** The comments whose rows are to come into view; the first gets the focus. */
  readonly awaited: Signal<readonly string[]> = signal(none);
  /** The comment that one has gone to; it is shown whole. */
  readonly current: Signal<string | undefined> = signal(undefined);
  /** How many the reviewer had to look at when the review began; undefined while there is none. */
  readonly toReview: Signal<number | undefined> = signal(undefined);
  private readonly needs: Needs;

  constructor(needs: Needs) {
    this.needs = needs;
    const toLookAt = computed(() =>
      this.listed()
        .filter(needsALook)
        .map(({ comment }) => comment.id),
    );
    // Comments that have just been carried over arrive a moment after they can first be asked for.
    effect(() => {
      const { value: ids } = toLookAt;
      const { value: known } = this.toReview;
      if (known === undefined || ids.length <= known) return;
      untracked(() => {
        this.toReview.value = ids.length;
        if (known === 0) this.goTo(ids[0]);
      });
    });
  }

  private listed() {
    return listed(this.needs.comments.value, this.needs.placed.value);
  }

  /** For another document. */
  reset(): void {
    this.filters.value = noFilters;
    this.toReview.value = undefined;
    this.current.value = undefined;
  }

  /** Shows the rows of these comments. */
  open(comments: readonly string[]): void {
    batch(() => {
      this.needs.view.value = 'comments';
      this.await(comments);
    });
  }

  /** Shows those that need the reviewer's eye, and goes to the first of them. */
  review(): void {
    batch(() => {
      this.needs.view.value = 'comments';
      this.filters.value = { ...noFilters, place: 'to-look-at' };
      this.toReview.value = 0;
    });
  }

  /** Shows a comment's row and its place in the document; its row gets the focus. */
  goTo(comment: string | undefined): void {
    if (comment === undefined) return;
    batch(() => {
      this.await([comment]);
      this.current.value = comment;
    });
    this.needs.tab.showComment(comment);
  }

  /** A row that was to get the focus has come into view. */
  arrived(comment: string): void {
    batch(() => {
      this.current.value = comment;
      this.awaited.value = none;
    });
  }

  /** Lets these rows get the focus when they come into view. */
  await(comments: readonly string[]): void {
    this.awaited.value = comments;
  }

  /** Does what the reviewer has decided of a comment that needed a look, and goes on to the next. */
  async decide(comment: string, changes: Change[]): Promise<void> {
    const before = this.listed();
    if (!(await this.needs.change(changes))) return;
    const at = before.findIndex((one) => one.comment.id === comment);
    const [next] = [...before.slice(at + 1), ...before.slice(0, Math.max(0, at))].filter(needsALook);
    if (next) this.goTo(next.comment.id);
    // Among those that are to be looked at it isn't listed any more.
    else if (this.filters.value.place !== 'to-look-at') this.await([comment]);
  }
}
