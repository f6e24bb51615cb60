import { batch, computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Comment } from '../../../comments/model/comment.ts';
import { isStruck } from '../../../comments/model/quote.ts';
import type { Change } from '../../../storage/commands/command.ts';
import type { FailureKind } from '../../../storage/db/failure.ts';
import { newId } from '../../../storage/db/new-id.ts';
import type { DocumentState } from '../../../storage/queries/document-state.ts';
import type { About, PlacedComment } from '../../protocol/messaging.ts';
import { hasUnread } from '../../session/comments/unread-places.ts';
import { CommandQueue } from '../command-queue.ts';
import type { FollowedTab } from '../follow-active-tab.ts';
import type { View } from '../panel/view.ts';
import type { Announcement } from './announcement.ts';
import { mergedWith } from './changed-elsewhere.ts';
import { type Filters, listed, needsALook, noFilters } from './comment-list.ts';
import type { StoredComments } from './comment-store.ts';
import { type DraftOfForm, draftCommand, draftOfForm } from './draft-of-form.ts';
import { emptyFields, type FormDraft, type FormFields, fieldsOf, isEmpty, isFormDraft } from './form-fields.ts';
import { formProblem, formToEdit, type OpenForm, retargeted, withoutState } from './open-form.ts';
import { sameObjects } from './same-objects.ts';
import { saveProblemOf } from './save-problem.ts';
import { runIn, sayWhyUnreadable, storage } from './storage-when-wanted.ts';

const none: readonly never[] = [];

const isAlike = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The reader's comments on the document in front, and the form for one. */
export class CommentsState {
  readonly view: Signal<View> = signal<View>('concepts');
  readonly stored: Signal<StoredComments | undefined> = signal(undefined);
  readonly form: Signal<OpenForm | undefined> = signal(undefined);
  private readonly commands = new CommandQueue();
  readonly failure: ReadonlySignal<FailureKind | undefined> = this.commands.failure;
  readonly announcement: Signal<Announcement | undefined> = signal(undefined);
  /** The comments whose rows are to come into view; the first gets the focus. */
  readonly awaited: Signal<readonly string[]> = signal(none);
  /** The comment that one has gone to; it is shown whole. */
  readonly current: Signal<string | undefined> = signal(undefined);
  /** Those that need the reviewer's eye, in the document's order. */
  private readonly toLookAt: ReadonlySignal<readonly string[]> = computed(() =>
    listed(this.comments.value, this.placed.value)
      .filter(needsALook)
      .map(({ comment }) => comment.id),
  );
  /** How many there were when one began to look through them; undefined while one doesn't. */
  readonly toReview: Signal<number | undefined> = signal(undefined);
  /** Was what is being written begun in the document? Then one wants to go on there when it is saved. */
  private isBegunInDocument = false;
  readonly filters: Signal<Filters> = signal(noFilters);
  readonly tab: FollowedTab;
  readonly work: ReadonlySignal<DocumentState | undefined>;
  readonly placed: ReadonlySignal<ReadonlyMap<string, PlacedComment>>;
  /** Are there pages that aren't read, where lost words may stand? */
  readonly hasUnreadPages: ReadonlySignal<boolean>;
  /** Of what is stored, the comments; another list only when one of them has changed. */
  readonly comments: ReadonlySignal<readonly Comment[]> = computed(() => this.stored.value?.comments ?? none);
  /** The initial content of a comment that is started from a concept. */
  private readonly startFrom: (concept: string, quote: string, isStruck: boolean) => string;
  private draft: DraftOfForm | undefined;
  /** The last save, done or under way. */
  private writing: Promise<boolean> = Promise.resolve(true);
  /** When the draft last became a comment or was thrown away, ISO 8601. */
  private readonly spentAt: Signal<string> = signal('');

  constructor(tab: FollowedTab, startFrom: (concept: string, quote: string, isStruck: boolean) => string) {
    this.tab = tab;
    this.startFrom = startFrom;
    const reading = computed(() => (tab.state.value.is === 'reading' ? tab.state.value : undefined));
    this.work = computed(() => reading.value?.work);
    this.hasUnreadPages = computed(() => hasUnread(reading.value?.report.pages));
    // Each answer of the page is a new object; what is followed is the document.
    const followed = computed(() => this.work.value && `${this.work.value.document} ${this.work.value.edition}`);
    let places: readonly PlacedComment[] = none;
    const placed = computed(() => {
      places = sameObjects(places, reading.value?.placed ?? none, ({ comment }) => comment, isAlike);
      return places;
    });
    this.placed = computed(() => new Map(placed.value.map((one) => [one.comment, one])));
    effect(() => {
      void followed.value;
      return this.follow(this.work.peek());
    });
    // Those that have just been carried over come a moment later than one can ask for them.
    effect(() => {
      const { value: ids } = this.toLookAt;
      const { value: known } = this.toReview;
      if (known === undefined || ids.length <= known) return;
      untracked(() => {
        this.toReview.value = ids.length;
        if (known === 0) this.goTo(ids[0]);
      });
    });
    const commentsUnavailable = computed(() => reading.value?.commentsUnavailable === true);
    effect(() => {
      if (commentsUnavailable.value) void sayWhyUnreadable(this.commands);
    });
    const target = computed(() => this.form.value?.about.target);
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
        if (asked?.type === 'compose')
          void this.begin(asked.about).then(() => {
            this.isBegunInDocument = true;
          });
        if (asked?.type === 'open-comments') this.open(asked.comments);
      });
    });
  }

  /** Shows the rows of these comments. */
  open(comments: readonly string[]): void {
    batch(() => {
      this.view.value = 'comments';
      this.await(comments);
    });
  }

  /** Shows those that need the reviewer's eye, and goes to the first of them. */
  review(): void {
    batch(() => {
      this.view.value = 'comments';
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
    this.tab.showComment(comment);
  }

  /** A row that was to get the focus has come into view. */
  arrived(comment: string): void {
    batch(() => {
      this.current.value = comment;
      this.awaited.value = none;
    });
  }

  private await(comments: readonly string[]): void {
    this.awaited.value = comments;
  }

  /** Does what the reviewer has decided of a comment that needed a look, and goes on to the next. */
  async decide(comment: string, changes: Change[]): Promise<void> {
    const before = listed(this.comments.value, this.placed.value);
    if (!(await this.change(changes))) return;
    const at = before.findIndex((one) => one.comment.id === comment);
    const [next] = [...before.slice(at + 1), ...before.slice(0, Math.max(0, at))].filter(needsALook);
    if (next) this.goTo(next.comment.id);
    // Among those that are to be looked at it isn't listed any more.
    else if (this.filters.value.place !== 'to-look-at') this.await([comment]);
  }

  /** Opens the form for something new; what was being written is saved first. */
  async begin(about: About): Promise<void> {
    this.view.value = 'comments';
    if (!(await this.saveBefore())) return;
    this.isBegunInDocument = false;
    const fields = emptyFields(about);
    if (about.from) fields.comment = this.startFrom(about.from, about.quote, isStruck(about));
    this.put({ about, fields });
  }

  /** Opens the form for a comment that is there. */
  async edit(comment: Comment): Promise<void> {
    if (!(await this.saveBefore())) return;
    this.isBegunInDocument = false;
    this.put(formToEdit(comment, this.placed.value.get(comment.id)));
  }

  /** Continues with the draft. */
  resume(): void {
    this.isBegunInDocument = false;
    if (this.kept) this.form.value = this.kept.form;
  }

  type(fields: Partial<FormFields>): void {
    const { value: form } = this.form;
    if (!form) return;
    this.announcement.value = undefined;
    this.put({ ...form, fields: { ...form.fields, ...fields } });
  }

  /** Lets the comment be about something else that the form offers. */
  retarget(about: About): void {
    const { value: form } = this.form;
    if (form) this.put(retargeted(form, about));
  }

  /** The form goes; its draft stays. */
  leave(): void {
    const { value: work } = this.work;
    this.form.value = undefined;
    if (work) this.keepDraftOf(work);
  }

  async discard(): Promise<void> {
    const { document } = this.work.value ?? {};
    this.draft?.drop();
    this.form.value = undefined;
    this.spentAt.value = new Date().toISOString();
    if (document) await runIn(this.commands, draftCommand(document, null));
  }

  async save(): Promise<void> {
    const { value: form } = this.form;
    if (!form || form.saving) return;
    const problem = formProblem(form);
    if (problem) this.form.value = { ...form, problem };
    else await this.writeMerged(form);
  }

  /** Does one thing to the reader's comments, as one step to undo. */
  async change(changes: Change[]): Promise<boolean> {
    const { document } = this.work.value ?? {};
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
    const { document } = this.work.value ?? {};
    const what = this.stored.value?.undoable[way];
    if (!document || !what) return;
    const done = await runIn(this.commands, { type: way, id: newId(), scope: document, step: what.step });
    if (done) this.announcement.value = { is: way === 'undo' ? 'undone' : 'redone', what };
  }

  private put(form: OpenForm): void {
    const kept = withoutState(form);
    batch(() => {
      this.form.value = kept;
      // What is being written has the focus, whatever has just been saved.
      this.awaited.value = none;
    });
    this.draft?.typed(isEmpty(kept) && !kept.editing ? null : kept);
  }

  /** What was being written becomes a comment, a draft, before the form is opened for something else. False where that fails. */
  private async saveBefore(): Promise<boolean> {
    // What is being saved already must not be saved twice.
    await this.writing;
    const form = this.form.value ?? this.kept?.form;
    if (!form || isEmpty(form)) return true;
    const saved = await (form.editing ? this.writeMerged(form) : this.write(form, { ...form.fields, done: false }));
    if (saved) this.announcement.value = { is: 'saved-before' };
    return saved;
  }

  /** The draft that is neither saved nor discarded, and its time. The database reports a write a moment after it is done. */
  get kept(): { form: FormDraft; at: string } | undefined {
    const { content, at = '' } = this.stored.value?.draft ?? {};
    return isFormDraft(content) && at > this.spentAt.value ? { form: content, at } : undefined;
  }

  /** What another window has changed meanwhile holds; where both have changed the same, nothing is written before the reader has seen it. */
  private async writeMerged(form: OpenForm): Promise<boolean> {
    const stored = this.comments.peek().find(({ id }) => id === form.editing);
    const now = stored && fieldsOf(stored);
    const { fields, theirs } = now ? mergedWith(form, now) : { fields: form.fields, theirs: [] };
    if (!now || theirs.length === 0) return this.write(form, fields);
    // Saved once more, the form's own holds.
    this.put({ ...form, fields, before: now });
    this.form.value = { ...form, fields, before: now, problem: 'changed-elsewhere', theirs };
    return false;
  }

  private write(form: OpenForm, fields: FormFields): Promise<boolean> {
    this.writing = this.writeNow(form, fields);
    return this.writing;
  }

  private async writeNow(form: OpenForm, fields: FormFields): Promise<boolean> {
    const { value: work } = this.work;
    if (!work) return false;
    this.form.value = { ...form, saving: true };
    // What waits to be kept as a draft must not come after what makes it a comment.
    this.draft?.drop();
    let made: string;
    try {
      made = await this.commands.inTurn(async () => {
        const { commandFor, joiningArende, ownCommand, ownStore } = await storage();
        const { command, comment } = await commandFor({ ...form, fields }, work, () => this.tab.text());
        await ownCommand(await joiningArende(await ownStore(), command));
        return comment;
      });
    } catch (error) {
      console.warn('save', error);
      const { asFailure } = await storage();
      if (!this.isOf(work)) {
        // Another document is in front by now; what was written of this one waits for its return.
        await runIn(this.commands, draftCommand(work.document, withoutState(form)));
        return false;
      }
      // With what has been typed meanwhile.
      const now = withoutState(this.form.value ?? form);
      this.put(now);
      this.form.value = { ...now, problem: saveProblemOf(error, asFailure) };
      return false;
    }
    if (!this.isOf(work)) return true;
    batch(() => {
      this.form.value = undefined;
      this.spentAt.value = new Date().toISOString();
      this.announcement.value = { is: 'saved', at: this.spentAt.value, fromDocument: this.isBegunInDocument };
      this.await([made]);
      this.current.value = made;
    });
    return true;
  }

  /** Is it still that document that is in front? */
  private isOf({ document }: DocumentState): boolean {
    return this.work.value?.document === document;
  }

  /** Ends the one that kept drafts before, so that what it had is there at once. */
  private keepDraftOf({ document }: DocumentState): void {
    this.draft?.end();
    this.draft = draftOfForm(document, this.commands);
  }

  private follow(work: DocumentState | undefined): () => void {
    const lifetime = new AbortController();
    const asFailed = ({ kind }: { kind: FailureKind }) => {
      this.commands.failure.value = kind;
    };
    untracked(() =>
      batch(() => {
        this.stored.value = undefined;
        this.form.value = undefined;
        this.announcement.value = undefined;
        this.spentAt.value = '';
        this.filters.value = noFilters;
        this.toReview.value = undefined;
        this.current.value = undefined;
        this.commands.failure.value = undefined;
      }),
    );
    if (!work) return () => {};
    let isFirst = true;
    const heard = (stored: StoredComments) => {
      this.stored.value = stored;
      // A reader who comes back finds what they were writing.
      if (isFirst && !this.form.peek()) this.resume();
      isFirst = false;
    };
    void storage()
      .then(({ followStored }) => followStored(work, heard, asFailed, lifetime.signal))
      .catch(async (error: unknown) => asFailed((await storage()).asFailure(error)));
    this.keepDraftOf(work);
    return () => {
      lifetime.abort();
      this.draft?.end();
      this.draft = undefined;
    };
  }
}
