import { signal } from '@preact/signals';
import { isInPrivateWindow } from '../../../storage/db/private-window.ts';
import { draftKeeper } from '../../../storage/use-cases/keep-draft.ts';
import { type EntryDraft, entryDrafts } from '../../settings/settings.ts';

/** The draft of an ärende that isn't made yet. */
export const newArendeDraft = 'new-arende';

/**
 * What is written in the forms for ärenden and documents and not saved yet: kept while it is typed, so that a page which is closed or
 * loaded again loses none of it. Saving and cancelling end a draft; nothing else does.
 */
export class EntryDrafts {
  private readonly all = signal<Readonly<Record<string, EntryDraft>>>({});
  private readonly unkept = new Set<string>();
  private keeper: ReturnType<typeof draftKeeper<ReadonlySet<string>>> | undefined;

  /** Reads what earlier pages have left; from then on what is written is kept, until the signal aborts. Not in a private window. */
  async follow(lifetime: AbortSignal): Promise<void> {
    if (await isInPrivateWindow()) return;
    this.all.value = { ...(await entryDrafts.read()), ...this.all.peek() };
    this.keeper = draftKeeper((ids) => this.keep(ids), document, lifetime);
  }

  /** The fields that differ from what is saved; undefined where none does. */
  of(id: string): EntryDraft | undefined {
    return this.all.value[id];
  }

  /** @param fields none: nothing is written that isn't saved */
  write(id: string, fields: EntryDraft): void {
    const { [id]: before, ...others } = this.all.peek();
    const isEmpty = Object.keys(fields).length === 0;
    if (isEmpty && !before) return;
    this.all.value = isEmpty ? others : { ...others, [id]: fields };
    this.unkept.add(id);
    if (isEmpty) this.keepNow();
    else this.keeper?.typed(this.unkept);
  }

  drop(id: string): void {
    this.write(id, {});
  }

  /** What has been saved mustn't come back in another window. */
  private keepNow(): void {
    this.keeper?.drop();
    this.keep(this.unkept);
  }

  private keep(ids: ReadonlySet<string>): void {
    if (!this.keeper) return;
    const written = [...ids];
    this.unkept.clear();
    const now = this.all.peek();
    const drafts = written.flatMap((id) => (now[id] ? [[id, now[id]] as const] : []));
    if (drafts.length > 0) void entryDrafts.write(Object.fromEntries(drafts));
    void entryDrafts.drop(...written.filter((id) => !now[id]));
  }
}
