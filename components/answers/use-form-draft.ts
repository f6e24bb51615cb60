import { useMemo } from 'preact/hooks';
import { useWorkspace } from '../../extension/state/workspace/workspace-state.ts';

/** What stands in a form, each field as it is written; a box that isn't ticked is empty. */
type Written<F extends string> = Readonly<Record<F, string>>;

/**
 * Keeps what is written in a form and not saved yet, so that a page that is left or loaded again loses none of it. Saving and cancelling
 * end it.
 * @param id of the draft; the same form has the same
 * @param opened what is stored: only what differs from it is kept, so that what another window changes meanwhile isn't overwritten
 */
export function useFormDraft<F extends string>(id: string, opened: Written<F>) {
  const { drafts } = useWorkspace();
  const kept = useMemo(() => drafts.of(id), []);
  const filled = useMemo(() => {
    const written = Object.entries(kept ?? {}).filter(([field, is]) => field in opened && typeof is === 'string');
    return { ...opened, ...Object.fromEntries(written) } as Written<F>;
  }, []);
  const before = useMemo(() => opened, []);
  const typed = (now: Written<F>): void => {
    const changed = Object.entries<string>(now).filter(([field, is]) => is !== before[field as F]);
    drafts.write(id, Object.fromEntries(changed));
  };
  return {
    /** What the form opens with. */
    filled,
    isDraft: kept !== undefined,
    typed,
    drop: () => drafts.drop(id),
    /** Before it is saved: what is drawn anew with what was saved would open with it. What can't be saved is kept. */
    async saving(now: Written<F>, save: () => Promise<boolean>): Promise<boolean> {
      drafts.drop(id);
      const isSaved = await save();
      if (!isSaved) typed(now);
      return isSaved;
    },
  };
}
