import { batch, computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Comment } from '../../../comments/model/comment.ts';
import type { Change } from '../../../storage/commands/command.ts';
import type { FailureKind } from '../../../storage/db/failure.ts';
import { newId } from '../../../storage/db/new-id.ts';
import type { DocumentState } from '../../../storage/queries/document-state.ts';
import type { ProposedEdition } from '../../../storage/queries/proposed.ts';
import type { About, PlacedComment } from '../../protocol/messaging.ts';
import { hasUnread } from '../../session/comments/unread-places.ts';
import { CommandQueue } from '../command-queue.ts';
import type { FollowedTab } from '../follow-active-tab.ts';
import type { View } from '../panel/view.ts';
import type { Announcement } from './announcement.ts';
import { FormState } from './form/form-state.ts';
import { keptWhileAlike } from './same-objects.ts';
import { ShownComments } from './shown-comments.ts';
import { runIn, sayWhyUnreadable, storage } from './storage-when-wanted.ts';
import type { StoredComments } from './stored-comments.ts';

const none: readonly never[] = [];

/** The reader's comments on the document in front, and the form for one. */
export class CommentsState {
  readonly view: Signal<View> = signal<View>('concepts');
  readonly stored: Signal<StoredComments | undefined> = signal(undefined);
  private readonly commands = new CommandQueue();
  readonly failure: ReadonlySignal<FailureKind | undefined> = this.commands.failure;
  readonly announcement: Signal<Announcement | undefined> = signal(undefined);
  /** What the document in front may be another version of, as long as that isn't answered: there its comments may stand. */
  readonly proposed: Signal<readonly ProposedEdition[]> = signal([]);
  readonly form: FormState;
  /** Which comments the list shows and leads to. */
  readonly shown: ShownComments;
  readonly tab: FollowedTab;
  readonly documentState: ReadonlySignal<DocumentState | undefined>;
  readonly placed: ReadonlySignal<ReadonlyMap<string, PlacedComment>>;
  /** Are there pages that aren't read, where lost words may stand? */
  readonly hasUnreadPages: ReadonlySignal<boolean>;
  /** The stored comments; a new list only when one of them has changed. */
  readonly comments: ReadonlySignal<readonly Comment[]> = computed(() => this.stored.value?.comments ?? none);

  constructor(tab: FollowedTab, startFrom: (concept: string, quote: string, isStruck: boolean) => string) {
    this.tab = tab;
    const reading = computed(() => (tab.state.value.is === 'reading' ? tab.state.value : undefined));
    this.documentState = computed(() => reading.value?.documentState);
    this.hasUnreadPages = computed(() => hasUnread(reading.value?.report.pages));
    // Each answer of the page is a new object; what is followed is the document.
    const followed = computed(
      () => this.documentState.value && `${this.documentState.value.document} ${this.documentState.value.edition}`,
    );
    const placed = keptWhileAlike(
      computed(() => reading.value?.placed ?? none),
      ({ comment }) => comment,
    );
    this.placed = computed(() => new Map(placed.value.map((one) => [one.comment, one])));
    const { view, comments } = this;
    const change = (changes: Change[]) => this.change(changes);
    this.shown = new ShownComments({ view, comments, placed: this.placed, tab, change });
    const { documentState, stored, commands, announcement, shown } = this;
    this.form = new FormState({
      documentState,
      stored,
      comments,
      placed: this.placed,
      commands,
      tab,
      shown,
      announcement,
      startFrom,
    });
    effect(() => {
      void followed.value;
      return this.follow(this.documentState.peek());
    });
    const commentsUnavailable = computed(() => reading.value?.commentsUnavailable === true);
    effect(() => {
      if (commentsUnavailable.value) void sayWhyUnreadable(this.commands);
    });
    const target = computed(() => this.form.open.value?.about.target);
    const isReading = computed(() => reading.value !== undefined);
    effect(() => {
      // When comments have moved, the text has changed, and the place of what is being written must be found again.
      void placed.value;
      const { value: at } = target;
      if (isReading.value) untracked(() => tab.tellWriting(at));
    });
    effect(() => {
      const { value: asked } = tab.asked;
      untracked(() => {
        if (asked?.type === 'compose') void this.begin(asked.about, true);
        if (asked?.type === 'open-comments') this.shown.open(asked.comments);
      });
    });
  }

  /** Opens the form for something new; what was being written is saved first. */
  async begin(about: About, inDocument = false): Promise<void> {
    this.view.value = 'comments';
    await this.form.begin(about, inDocument);
  }

  /** Does one thing to the reader's comments, as one step to undo. */
  async change(changes: Change[]): Promise<boolean> {
    const { document } = this.documentState.value ?? {};
    if (!document || changes.length === 0) return false;
    return runIn(this.commands, { type: 'change', id: newId(), scope: document, changes });
  }

  async remove(comments: readonly string[]): Promise<void> {
    const done = await this.change(comments.map((id) => ({ do: 'delete', kind: 'comment', id })));
    if (done) this.announcement.value = { is: 'removed', count: comments.length };
  }

  /** Does the same to several comments, and says so. */
  async setAll(changes: Change[]): Promise<void> {
    if (await this.change(changes)) this.announcement.value = { is: 'changed', count: changes.length };
  }

  async step(way: 'undo' | 'redo'): Promise<void> {
    const { document } = this.documentState.value ?? {};
    const what = this.stored.value?.undoable[way];
    if (!document || !what) return;
    const done = await runIn(this.commands, { type: way, id: newId(), scope: document, step: what.step });
    // That all are gone is told where they stood.
    if (done && !this.stored.value?.deletion)
      this.announcement.value = { is: way === 'undo' ? 'undone' : 'redone', what };
  }

  /** Takes the document back that has been deleted, comments and all. */
  async undoDeletion(): Promise<void> {
    const what = this.stored.value?.deletion;
    if (!what) return;
    const done = await runIn(this.commands, { type: 'undo', id: newId(), scope: what.scope, step: what.step });
    if (done) this.announcement.value = { is: 'undone', what };
  }

  private follow(documentState: DocumentState | undefined): () => void {
    const lifetime = new AbortController();
    const asFailed = ({ kind }: { kind: FailureKind }) => {
      this.commands.failure.value = kind;
    };
    untracked(() =>
      batch(() => {
        this.stored.value = undefined;
        this.announcement.value = undefined;
        this.form.reset();
        this.shown.reset();
        this.commands.failure.value = undefined;
      }),
    );
    if (!documentState) return () => {};
    let isFirst = true;
    const heard = (stored: StoredComments) => {
      // What was done before can't be undone before the deletion is, which is told with the way back from it.
      if (stored.deletion && !this.stored.peek()?.deletion) this.announcement.value = undefined;
      this.stored.value = stored;
      // A reader who comes back finds what they were writing.
      if (isFirst && !this.form.open.peek()) this.form.resume();
      isFirst = false;
    };
    void storage()
      .then(({ followStored }) => followStored(documentState, heard, asFailed, lifetime.signal))
      .catch(async (error: unknown) => asFailed((await storage()).asFailure(error)));
    this.form.keepDraftOf(documentState);
    return () => {
      lifetime.abort();
      this.form.endDraft();
    };
  }
}
