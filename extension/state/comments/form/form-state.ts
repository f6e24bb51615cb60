import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Comment } from '../../../../comments/model/comment.ts';
import { isDeleted } from '../../../../comments/model/record.ts';
import { isStruck } from '../../../../comments/model/target/quote.ts';
import type { DocumentState } from '../../../../storage/queries/document-state.ts';
import type { About, PlacedComment } from '../../../protocol/messaging.ts';
import type { CommandQueue } from '../../command-queue.ts';
import type { FollowedTab } from '../../follow-active-tab.ts';
import type { Announcement } from '../announcement.ts';
import type { ShownComments } from '../shown-comments.ts';
import { runIn, storage } from '../storage-when-wanted.ts';
import type { StoredComments } from '../stored-comments.ts';
import { type DraftOfForm, draftCommand, draftOfForm } from './draft-of-form.ts';
import { emptyFields, type FormDraft, type FormFields, isEmpty, isFormDraft } from './form-fields.ts';
import {
  formProblem,
  formToEdit,
  isUntouched,
  type OpenForm,
  retargeted,
  toReview,
  withoutState,
} from './open-form.ts';
import { saveProblemOf } from './save-problem.ts';

const none: readonly never[] = [];

/** The comment that a form changes has been deleted since the form was opened. */
class DeletedMeanwhile extends Error {}

interface Needs {
  documentState: ReadonlySignal<DocumentState | undefined>;
  /** What is stored of the document in front: its draft, and the comments that a form may change. */
  stored: ReadonlySignal<StoredComments | undefined>;
  comments: ReadonlySignal<readonly Comment[]>;
  placed: ReadonlySignal<ReadonlyMap<string, PlacedComment>>;
  commands: CommandQueue;
  tab: Pick<FollowedTab, 'text'>;
  shown: Pick<ShownComments, 'awaited' | 'await' | 'current'>;
  announcement: Signal<Announcement | undefined>;
  /** The initial content of a comment that is started from a concept. */
  startFrom(concept: string, quote: string, isStruck: boolean): string;
}

/** The form for one comment on the document in front: what is typed is kept as a draft, and becomes a comment when it is saved. */
export class FormState {
  readonly open: Signal<OpenForm | undefined> = signal(undefined);
  private readonly needs: Needs;
  private draft: DraftOfForm | undefined;
  /** A new form as it was opened, with what stood in it from the start. */
  private begun: FormDraft | undefined;
  /** Was what is being written begun in the document? Then one wants to go on there when it is saved. */
  private isBegunInDocument = false;
  /** The last save, done or under way. */
  private writing: Promise<boolean> = Promise.resolve(true);
  /** When the draft last became a comment or was thrown away, ISO 8601. */
  private readonly spentAt: Signal<string> = signal('');

  constructor(needs: Needs) {
    this.needs = needs;
  }

  /** Opens it for something new; what was being written is saved first. */
  async begin(about: About, inDocument = false): Promise<void> {
    if (!(await this.saveBefore())) return;
    this.isBegunInDocument = inDocument;
    const fields = emptyFields(about);
    if (about.from) fields.comment = this.needs.startFrom(about.from, about.quote, isStruck(about));
    this.begun = { about, fields };
    this.put(this.begun);
  }

  /** Opens it for a comment that is there. */
  async edit(comment: Comment): Promise<void> {
    if (!(await this.saveBefore())) return;
    this.isBegunInDocument = false;
    this.put(formToEdit(comment, this.needs.placed.value.get(comment.id)));
  }

  /** Continues with the draft. */
  resume(): void {
    this.isBegunInDocument = false;
    if (this.kept) this.open.value = this.kept.form;
  }

  type(fields: Partial<FormFields>): void {
    const { value: form } = this.open;
    if (!form) return;
    this.needs.announcement.value = undefined;
    this.put({ ...form, fields: { ...form.fields, ...fields } });
  }

  /** Lets the comment be about something else that the form offers. */
  retarget(about: About): void {
    const { value: form } = this.open;
    if (form) this.put(retargeted(form, about));
  }

  /** The form goes; its draft stays. */
  leave(): void {
    const { value: documentState } = this.needs.documentState;
    this.open.value = undefined;
    if (documentState) this.keepDraftOf(documentState);
  }

  async discard(): Promise<void> {
    const { document } = this.needs.documentState.value ?? {};
    this.draft?.drop();
    this.open.value = undefined;
    this.spentAt.value = new Date().toISOString();
    if (document) await runIn(this.needs.commands, draftCommand(document, null));
  }

  async save(): Promise<void> {
    const { value: form } = this.open;
    if (!form || form.saving) return;
    const problem = formProblem(form);
    if (problem) this.open.value = { ...form, problem };
    else await this.writeSeen(form);
  }

  /** The draft that is neither saved nor discarded, and its time. The database reports a write a moment after it is done. */
  get kept(): { form: FormDraft; at: string } | undefined {
    const { content, at = '' } = this.needs.stored.value?.draft ?? {};
    if (!isFormDraft(content) || at <= this.spentAt.value || this.isUntouched(content)) return undefined;
    return { form: content, at };
  }

  /** For another document, or none. */
  reset(): void {
    this.open.value = undefined;
    this.spentAt.value = '';
  }

  /** Keeps drafts for that document from now on; what was typed before is stored at once. */
  keepDraftOf({ document }: DocumentState): void {
    this.draft?.end();
    this.draft = draftOfForm(document, this.needs.commands);
  }

  /** Stores what was typed, and keeps no more drafts. */
  endDraft(): void {
    this.draft?.end();
    this.draft = undefined;
  }

  private put(form: OpenForm): void {
    const kept = withoutState(form);
    batch(() => {
      this.open.value = kept;
      // The focus stays in the form that is being written, though something has just been saved.
      this.needs.shown.awaited.value = none;
    });
    this.draft?.typed(this.isUntouched(kept) ? null : kept);
  }

  private isUntouched(form: FormDraft): boolean {
    return isUntouched(form, this.begun, this.needs.comments.peek());
  }

  /** What was being written becomes a comment, a draft, before the form is opened for something else. False where that fails. */
  private async saveBefore(): Promise<boolean> {
    // A form that is being saved must not be saved a second time.
    await this.writing;
    const form = this.open.value ?? this.kept?.form;
    if (!form || isEmpty(form) || this.isUntouched(form)) return true;
    const saved = await (form.editing ? this.writeSeen(form) : this.write(form, { ...form.fields, done: false }));
    if (saved) this.needs.announcement.value = { is: 'saved-before' };
    return saved;
  }

  /** Where another window has changed the comment meanwhile, nothing is written before the reader has seen it. */
  private async writeSeen(form: OpenForm): Promise<boolean> {
    const review = toReview(form, this.needs.comments.peek());
    if (!review) return this.write(form, form.fields);
    this.put(review);
    return false;
  }

  private write(form: OpenForm, fields: FormFields): Promise<boolean> {
    this.writing = this.writeNow(form, fields);
    return this.writing;
  }

  private async writeNow(form: OpenForm, fields: FormFields): Promise<boolean> {
    const { value: documentState } = this.needs.documentState;
    if (!documentState) return false;
    this.open.value = { ...form, saving: true };
    // What waits to be kept as a draft must not come after what makes it a comment.
    this.draft?.drop();
    let made: string;
    try {
      made = await this.needs.commands.inTurn(() => this.store({ ...form, fields }, documentState));
    } catch (error) {
      if (!(error instanceof DeletedMeanwhile)) console.warn('save', error);
      const { asFailure } = await storage();
      if (!this.isOf(documentState)) {
        // Another document is in front by now; what was written of this one waits for its return.
        await runIn(this.needs.commands, draftCommand(documentState.document, withoutState(form)));
        return false;
      }
      // With what has been typed meanwhile.
      const isGone = error instanceof DeletedMeanwhile;
      const now: FormDraft = {
        ...withoutState(this.open.value ?? form),
        ...(isGone && { isDeletedShown: true }),
      };
      this.put(now);
      this.open.value = { ...now, problem: isGone ? 'deleted' : saveProblemOf(error, asFailure) };
      return false;
    }
    if (this.isOf(documentState)) this.saved(made);
    return true;
  }

  /**
   * @returns the comment's id
   * @throws {DeletedMeanwhile} where the comment is gone and the reader hasn't been told: to write to it would bring it back unseen
   */
  private async store(form: FormDraft, documentState: DocumentState): Promise<string> {
    const { commandFor, filesOfArenden, joiningArende, ownCommand, ownStore } = await storage();
    if (form.editing !== undefined && !form.isDeletedShown) {
      const now = await (await ownStore()).db.comments.get(form.editing);
      if (now && isDeleted(now)) throw new DeletedMeanwhile();
    }
    const { command, comment } = await commandFor(form, documentState, () => this.needs.tab.text());
    await ownCommand(await joiningArende(await ownStore(), command, (bytes) => filesOfArenden.readOne(bytes)));
    return comment;
  }

  private saved(comment: string): void {
    const { announcement, shown } = this.needs;
    batch(() => {
      this.open.value = undefined;
      this.spentAt.value = new Date().toISOString();
      announcement.value = { is: 'saved', at: this.spentAt.value, fromDocument: this.isBegunInDocument };
      shown.await([comment]);
      shown.current.value = comment;
    });
  }

  /** Is it still that document that is in front? */
  private isOf({ document }: DocumentState): boolean {
    return this.needs.documentState.value?.document === document;
  }
}
