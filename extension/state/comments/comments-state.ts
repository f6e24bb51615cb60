import { batch, computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Comment } from '../../../comments/model/comment.ts';
import { isStruck } from '../../../comments/model/quote.ts';
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
import type { StoredComments } from './comment-store.ts';
import { type DraftOfForm, draftCommand, draftOfForm } from './form/draft-of-form.ts';
import { emptyFields, type FormDraft, type FormFields, isEmpty, isFormDraft } from './form/form-fields.ts';
import {
  formProblem,
  formToEdit,
  isUntouched,
  mergedForm,
  type OpenForm,
  retargeted,
  withoutState,
} from './form/open-form.ts';
import { saveProblemOf } from './form/save-problem.ts';
import { keptWhileAlike } from './same-objects.ts';
import { ShownComments } from './shown-comments.ts';
import { runIn, sayWhyUnreadable, storage } from './storage-when-wanted.ts';

const none: readonly never[] = [];

/** The reader's comments on the document in front, and the form for one. */
export class CommentsState {
  readonly view: Signal<View> = signal<View>('concepts');
  readonly stored: Signal<StoredComments | undefined> = signal(undefined);
  readonly form: Signal<OpenForm | undefined> = signal(undefined);
  private readonly commands = new CommandQueue();
  readonly failure: ReadonlySignal<FailureKind | undefined> = this.commands.failure;
  readonly announcement: Signal<Announcement | undefined> = signal(undefined);
  /** What the document in front may be another version of, as long as that isn't answered: there its comments may stand. */
  readonly proposed: Signal<readonly ProposedEdition[]> = signal([]);
  /** Was what is being written begun in the document? Then one wants to go on there when it is saved. */
  private isBegunInDocument = false;
  /** Which comments the list shows and leads to. */
  readonly shown: ShownComments;
  readonly tab: FollowedTab;
  readonly documentState: ReadonlySignal<DocumentState | undefined>;
  readonly placed: ReadonlySignal<ReadonlyMap<string, PlacedComment>>;
  /** Are there pages that aren't read, where lost words may stand? */
  readonly hasUnreadPages: ReadonlySignal<boolean>;
  /** The stored comments; a new list only when one of them has changed. */
  readonly comments: ReadonlySignal<readonly Comment[]> = computed(() => this.stored.value?.comments ?? none);
  /** The initial content of a comment that is started from a concept. */
  private readonly startFrom: (concept: string, quote: string, isStruck: boolean) => string;
  private draft: DraftOfForm | undefined;
  /** A new form as it was opened, with what stood in it from the start. */
  private begun: FormDraft | undefined;
  /** The last save, done or under way. */
  private writing: Promise<boolean> = Promise.resolve(true);
  /** When the draft last became a comment or was thrown away, ISO 8601. */
  private readonly spentAt: Signal<string> = signal('');

  constructor(tab: FollowedTab, startFrom: (concept: string, quote: string, isStruck: boolean) => string) {
    this.tab = tab;
    this.startFrom = startFrom;
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
    effect(() => {
      void followed.value;
      return this.follow(this.documentState.peek());
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
        if (asked?.type === 'open-comments') this.shown.open(asked.comments);
      });
    });
  }

  /** Opens the form for something new; what was being written is saved first. */
  async begin(about: About): Promise<void> {
    this.view.value = 'comments';
    if (!(await this.saveBefore())) return;
    this.isBegunInDocument = false;
    const fields = emptyFields(about);
    if (about.from) fields.comment = this.startFrom(about.from, about.quote, isStruck(about));
    this.begun = { about, fields };
    this.put(this.begun);
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
    const { value: documentState } = this.documentState;
    this.form.value = undefined;
    if (documentState) this.keepDraftOf(documentState);
  }

  async discard(): Promise<void> {
    const { document } = this.documentState.value ?? {};
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
    if (done) this.announcement.value = { is: way === 'undo' ? 'undone' : 'redone', what };
  }

  private put(form: OpenForm): void {
    const kept = withoutState(form);
    batch(() => {
      this.form.value = kept;
      // What is being written has the focus, whatever has just been saved.
      this.shown.awaited.value = none;
    });
    this.draft?.typed(this.isUntouched(kept) ? null : kept);
  }

  private isUntouched(form: FormDraft): boolean {
    return isUntouched(form, this.begun, this.comments.peek());
  }

  /** What was being written becomes a comment, a draft, before the form is opened for something else. False where that fails. */
  private async saveBefore(): Promise<boolean> {
    // What is being saved already must not be saved twice.
    await this.writing;
    const form = this.form.value ?? this.kept?.form;
    if (!form || isEmpty(form) || this.isUntouched(form)) return true;
    const saved = await (form.editing ? this.writeMerged(form) : this.write(form, { ...form.fields, done: false }));
    if (saved) this.announcement.value = { is: 'saved-before' };
    return saved;
  }

  /** The draft that is neither saved nor discarded, and its time. The database reports a write a moment after it is done. */
  get kept(): { form: FormDraft; at: string } | undefined {
    const { content, at = '' } = this.stored.value?.draft ?? {};
    if (!isFormDraft(content) || at <= this.spentAt.value || this.isUntouched(content)) return undefined;
    return { form: content, at };
  }

  /** What another window has changed meanwhile holds; where both have changed the same, nothing is written before the reader has seen it. */
  private async writeMerged(form: OpenForm): Promise<boolean> {
    const merged = mergedForm(form, this.comments.peek());
    if ('fields' in merged) return this.write(form, merged.fields);
    this.put(merged.toReview);
    this.form.value = merged.toReview;
    return false;
  }

  private write(form: OpenForm, fields: FormFields): Promise<boolean> {
    this.writing = this.writeNow(form, fields);
    return this.writing;
  }

  private async writeNow(form: OpenForm, fields: FormFields): Promise<boolean> {
    const { value: documentState } = this.documentState;
    if (!documentState) return false;
    this.form.value = { ...form, saving: true };
    // What waits to be kept as a draft must not come after what makes it a comment.
    this.draft?.drop();
    let made: string;
    try {
      made = await this.commands.inTurn(async () => {
        const { commandFor, filesOfArenden, joiningArende, ownCommand, ownStore } = await storage();
        const { command, comment } = await commandFor({ ...form, fields }, documentState, () => this.tab.text());
        await ownCommand(await joiningArende(await ownStore(), command, (bytes) => filesOfArenden.readOne(bytes)));
        return comment;
      });
    } catch (error) {
      console.warn('save', error);
      const { asFailure } = await storage();
      if (!this.isOf(documentState)) {
        // Another document is in front by now; what was written of this one waits for its return.
        await runIn(this.commands, draftCommand(documentState.document, withoutState(form)));
        return false;
      }
      // With what has been typed meanwhile.
      const now = withoutState(this.form.value ?? form);
      this.put(now);
      this.form.value = { ...now, problem: saveProblemOf(error, asFailure) };
      return false;
    }
    if (!this.isOf(documentState)) return true;
    batch(() => {
      this.form.value = undefined;
      this.spentAt.value = new Date().toISOString();
      this.announcement.value = { is: 'saved', at: this.spentAt.value, fromDocument: this.isBegunInDocument };
      this.shown.await([made]);
      this.shown.current.value = made;
    });
    return true;
  }

  /** Is it still that document that is in front? */
  private isOf({ document }: DocumentState): boolean {
    return this.documentState.value?.document === document;
  }

  /** Ends the one that kept drafts before, so that what it had is there at once. */
  private keepDraftOf({ document }: DocumentState): void {
    this.draft?.end();
    this.draft = draftOfForm(document, this.commands);
  }

  private follow(documentState: DocumentState | undefined): () => void {
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
        this.shown.reset();
        this.commands.failure.value = undefined;
      }),
    );
    if (!documentState) return () => {};
    let isFirst = true;
    const heard = (stored: StoredComments) => {
      this.stored.value = stored;
      // A reader who comes back finds what they were writing.
      if (isFirst && !this.form.peek()) this.resume();
      isFirst = false;
    };
    void storage()
      .then(({ followStored }) => followStored(documentState, heard, asFailed, lifetime.signal))
      .catch(async (error: unknown) => asFailed((await storage()).asFailure(error)));
    this.keepDraftOf(documentState);
    return () => {
      lifetime.abort();
      this.draft?.end();
      this.draft = undefined;
    };
  }
}
