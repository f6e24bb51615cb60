import { batch, computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Comment } from '../../../annotations/comment.ts';
import { quoteOf } from '../../../annotations/quote.ts';
import type { About, PlacedComment, WorkTold } from '../../../messaging.ts';
import type { FollowedTab } from '../../../reading/follow-active-tab.ts';
import type { Change } from '../../../storage/command.ts';
import type { FailureKind } from '../../../storage/failure.ts';
import { newId } from '../../../storage/new-id.ts';
import type { View } from '../Tabs.tsx';
import { CommandsInTurn, storage } from './commands-in-turn.ts';
import { type Filters, listed, needsALook, noFilters } from './comment-list.ts';
import type { StoredWork } from './comment-store.ts';
import { type DraftOfForm, draftCommand, draftOfForm } from './draft-of-form.ts';
import {
  emptyFields,
  type FormDraft,
  type FormFields,
  fieldsOf,
  isEmpty,
  isFormDraft,
  saysEnough,
} from './form-fields.ts';
import { sameObjects } from './same-objects.ts';

export interface OpenForm extends FormDraft {
  saving?: boolean;
  problem?: 'empty' | FailureKind;
}

const none: readonly never[] = [];

const isAlike = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What is said when something has been done. */
export type Told =
  | { is: 'saved'; at: string }
  | { is: 'saved-before' }
  | { is: 'removed'; count: number }
  | { is: 'undone' | 'redone'; what: NonNullable<StoredWork['undoable']['undo']> };

/** The reader's comments on the document in front, and the form for one. */
export class CommentWork {
  readonly view: Signal<View> = signal<View>('concepts');
  readonly stored: Signal<StoredWork | undefined> = signal(undefined);
  readonly form: Signal<OpenForm | undefined> = signal(undefined);
  private readonly commands = new CommandsInTurn();
  readonly failure: ReadonlySignal<FailureKind | undefined> = this.commands.failure;
  readonly told: Signal<Told | undefined> = signal(undefined);
  /** The comments whose rows are to come into view; the first gets the focus. */
  readonly awaited: Signal<readonly string[]> = signal([]);
  readonly filters: Signal<Filters> = signal(noFilters);
  readonly tab: FollowedTab;
  readonly work: ReadonlySignal<WorkTold | undefined>;
  readonly placed: ReadonlySignal<ReadonlyMap<string, PlacedComment>>;
  /** Of what is stored, the comments; another list only when one of them has changed. */
  readonly comments: ReadonlySignal<readonly Comment[]> = computed(() => this.stored.value?.comments ?? none);
  /** What a comment that is begun from a concept starts with. */
  private readonly startFrom: (concept: string, quote: string) => string;
  private draft: DraftOfForm | undefined;
  /** When the draft last became a comment or was thrown away, ISO 8601. */
  private readonly spentAt: Signal<string> = signal('');

  constructor(tab: FollowedTab, startFrom: (concept: string, quote: string) => string) {
    this.tab = tab;
    this.startFrom = startFrom;
    const reading = computed(() => (tab.state.value.is === 'reading' ? tab.state.value : undefined));
    this.work = computed(() => reading.value?.work);
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
    const noWork = computed(() => reading.value?.noWork === true);
    effect(() => {
      if (noWork.value) void this.commands.sayWhy();
    });
    const target = computed(() => this.form.value?.about.target);
    const isReading = computed(() => reading.value !== undefined);
    effect(() => {
      // When the comments have other places, the text has changed, and what is written of has to be found again.
      void placed.value;
      const { value: at } = target;
      if (isReading.value) untracked(() => tab.tellWriting(at));
    });
    effect(() => {
      const { value: asked } = tab.asked;
      untracked(() => {
        if (asked?.type === 'compose') void this.begin(asked.about);
        if (asked?.type === 'open-comments') this.open(asked.comments);
      });
    });
  }

  /** Shows the rows of these comments. */
  open(comments: readonly string[]): void {
    batch(() => {
      this.view.value = 'comments';
      this.awaited.value = comments;
    });
  }

  /** Shows those that need the reviewer's eye. */
  review(): void {
    batch(() => {
      this.view.value = 'comments';
      this.filters.value = { ...noFilters, place: 'to-look-at' };
      const [first] = listed(this.comments.value, this.placed.value).filter(needsALook);
      this.awaited.value = first ? [first.comment.id] : [];
    });
  }

  /** Does what the reviewer has decided of a comment that needed a look, and goes on to the next. */
  async decide(comment: string, changes: Change[]): Promise<void> {
    const before = listed(this.comments.value, this.placed.value);
    if (!(await this.change(changes))) return;
    const at = before.findIndex((one) => one.comment.id === comment);
    const [next] = [...before.slice(at + 1), ...before.slice(0, Math.max(0, at))].filter(needsALook);
    if (next) this.awaited.value = [next.comment.id];
    // Among those that are to be looked at it isn't listed any more.
    else if (this.filters.value.place !== 'to-look-at') this.awaited.value = [comment];
  }

  /** Opens the form for something new; what was being written is saved first. */
  async begin(about: About): Promise<void> {
    this.view.value = 'comments';
    if (!(await this.saveBefore())) return;
    const fields = emptyFields(about);
    if (about.from) fields.comment = this.startFrom(about.from, about.quote);
    this.put({ about, fields });
  }

  /** Opens the form for a comment that is there. */
  async edit(comment: Comment): Promise<void> {
    if (!(await this.saveBefore())) return;
    const { section, page } = this.placed.value.get(comment.id) ?? { section: [], page: undefined };
    const { target, identifying = [] } = comment;
    const quote = quoteOf(comment);
    const about: About = { target, quote, section, page, concepts: identifying };
    this.put({ about, editing: comment.id, fields: fieldsOf(comment) });
  }

  /** Goes on with what was begun. */
  resume(): void {
    if (this.kept) this.form.value = this.kept.form;
  }

  type(fields: Partial<FormFields>): void {
    const { value: form } = this.form;
    if (!form) return;
    this.told.value = undefined;
    this.put({ ...form, fields: { ...form.fields, ...fields } });
  }

  /** Lets the comment be about something else that the form offers. */
  retarget(about: About): void {
    const { value: form } = this.form;
    if (!form) return;
    const { proposal } = form.fields;
    // Words that are only the old passage's are no proposal for another.
    const isUntouched = proposal !== undefined && proposal === form.about.quote;
    const fields = isUntouched ? { ...form.fields, proposal: about.quote || undefined } : form.fields;
    this.put({ ...form, about, fields });
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
    if (document) await this.commands.run(draftCommand(document, null));
  }

  async save(): Promise<void> {
    const { value: form } = this.form;
    if (!form || form.saving) return;
    if (!saysEnough(form)) {
      this.form.value = { ...form, problem: 'empty' };
      return;
    }
    await this.write(form, form.fields);
  }

  /** Does one thing to the reader's comments, as one step to undo. */
  async change(changes: Change[]): Promise<boolean> {
    const { document } = this.work.value ?? {};
    if (!document || changes.length === 0) return false;
    return this.commands.run({ type: 'change', id: newId(), scope: document, changes });
  }

  async remove(comments: readonly string[]): Promise<void> {
    const done = await this.change(comments.map((id) => ({ do: 'delete', kind: 'comment', id })));
    if (done) this.told.value = { is: 'removed', count: comments.length };
  }

  async step(way: 'undo' | 'redo'): Promise<void> {
    const { document } = this.work.value ?? {};
    const what = this.stored.value?.undoable[way];
    if (!document || !what) return;
    const done = await this.commands.run({ type: way, id: newId(), scope: document, step: what.step });
    if (done) this.told.value = { is: way === 'undo' ? 'undone' : 'redone', what };
  }

  private put(form: OpenForm): void {
    const { saving: _, problem: __, ...kept } = form;
    batch(() => {
      this.form.value = kept;
      // What is being written has the focus, whatever has just been saved.
      this.awaited.value = [];
    });
    this.draft?.typed(isEmpty(kept) && !kept.editing ? null : kept);
  }

  /** What was being written becomes a comment, a draft, before the form is opened for something else. False where that fails. */
  private async saveBefore(): Promise<boolean> {
    const form = this.form.value ?? this.kept?.form;
    if (!form || isEmpty(form)) return true;
    const saved = await this.write(form, form.editing ? form.fields : { ...form.fields, done: false });
    if (saved) this.told.value = { is: 'saved-before' };
    return saved;
  }

  /** What was begun and is neither saved nor thrown away, and when. What is stored is told a moment later than it is done. */
  get kept(): { form: FormDraft; at: string } | undefined {
    const { content, at = '' } = this.stored.value?.draft ?? {};
    return isFormDraft(content) && at > this.spentAt.value ? { form: content, at } : undefined;
  }

  private async write(form: OpenForm, fields: FormFields): Promise<boolean> {
    const { value: work } = this.work;
    if (!work) return false;
    this.form.value = { ...form, saving: true };
    // What waits to be kept as a draft must not come after what makes it a comment.
    this.draft?.drop();
    let made: string;
    try {
      made = await this.commands.inTurn(async () => {
        const { commandFor, ownCommand } = await storage();
        const { command, comment } = await commandFor({ ...form, fields }, work, () => this.tab.text());
        await ownCommand(command);
        return comment;
      });
    } catch (error) {
      const { asFailure } = await storage();
      this.put(form);
      this.form.value = { ...form, saving: false, problem: asFailure(error).kind };
      return false;
    }
    batch(() => {
      this.form.value = undefined;
      this.spentAt.value = new Date().toISOString();
      this.told.value = { is: 'saved', at: this.spentAt.value };
      this.awaited.value = [made];
    });
    return true;
  }

  /** Ends the one that kept drafts before, so that what it had is there at once. */
  private keepDraftOf({ document }: WorkTold): void {
    this.draft?.end();
    this.draft = draftOfForm(document, this.commands);
  }

  private follow(work: WorkTold | undefined): () => void {
    const lifetime = new AbortController();
    const asFailed = ({ kind }: { kind: FailureKind }) => {
      this.commands.failure.value = kind;
    };
    untracked(() =>
      batch(() => {
        this.stored.value = undefined;
        this.form.value = undefined;
        this.told.value = undefined;
        this.spentAt.value = '';
        this.filters.value = noFilters;
        this.commands.failure.value = undefined;
      }),
    );
    if (!work) return () => {};
    let isFirst = true;
    const heard = (stored: StoredWork) => {
      this.stored.value = stored;
      // Who comes back finds what they were writing.
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
