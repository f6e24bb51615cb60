import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Arende } from '../../../comments/model/model.ts';
import { titleOr } from '../../../comments/model/title.ts';
import { besides, headingOf } from '../../../extension/state/workspace/entry-focus.ts';
import { headArende } from '../../../extension/state/workspace/head-changes.ts';
import { ordered } from '../../../extension/state/workspace/order.ts';
import { useOverview, useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { answersDiffer, arendenMerged, type KeptAnswer } from '../../../storage/use-cases/merge-duplicates.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import type { SaveFirst } from '../EntryForm.tsx';
import { ArendeForm } from './ArendeForm.tsx';
import { MergedHeads } from './MergedHeads.tsx';
import { MergeWith } from './MergeWith.tsx';

const useWords = wordsFrom(commonWords, workspaceWords);

interface Props {
  arende: Arende;
  /** Ends it, and takes the focus back to what opened it. */
  close(): void;
  /** Ends it where the focus has been led elsewhere. */
  leave(): void;
}

/** All that can be done to an ärende. */
export function ArendeEditing({ arende, close, leave }: Props) {
  const { workspace, untitled } = useWords();
  const state = useWorkspace();
  const overview = useOverview();
  const here = useRef<HTMLDivElement>(null);
  const { id } = arende;
  const others = ordered(overview?.arenden ?? [], 'title').filter((other) => other.arende.id !== id);
  const beside = () => (here.current ? besides(here.current) : 'arenden');
  const archive = () =>
    state.do(
      id,
      [{ do: 'set', kind: 'arende', id, fields: { archived: arende.archived ? null : true } }],
      arende.archived ? headingOf(id) : beside(),
    );
  // Of two ärenden that answer otherwise, by the id of the other: one that was chosen before has been another question.
  const chosen = useSignal<{ of: string; answer: KeptAnswer } | undefined>(undefined);
  const answerFor = (other: string) => (chosen.value?.of === other ? chosen.value.answer : undefined);
  // As it will be when what is written in the form has been saved.
  const edited = headArende(arende, state.drafts.of(id));
  const consequence = (other: string) => {
    const goes = others.find((one) => one.arende.id === other)?.arende;
    if (!goes) return { says: undefined, isAnswered: false };
    const answer = answerFor(other);
    const keep = (kept: KeptAnswer) => {
      chosen.value = { of: other, answer: kept };
    };
    return {
      says: <MergedHeads stays={edited} goes={goes} kept={answer} keep={keep} />,
      isAnswered: answer !== undefined || !answersDiffer(edited, goes),
    };
  };
  const saving = useRef<SaveFirst>(null);
  // What is written in the form is saved first: then the form goes, since what it shows is no longer what there is.
  const merge = async (other: string) => {
    if (!(await saving.current?.())) return;
    if (await state.do(id, (store) => arendenMerged(store, id, other, answerFor(other)), headingOf(id))) leave();
  };
  return (
    <div class="editing" ref={here}>
      <ArendeForm arende={arende} close={close} saving={saving} />
      {others.length > 0 && (
        <MergeWith
          title={workspace.mergeArende}
          how={workspace.mergeArendeHow}
          others={others.map(({ arende: other, changed }) => ({
            id: other.id,
            says: [
              titleOr(other.title, untitled),
              ...other.numbers.map(({ number }) => number),
              ...(other.sender ? [other.sender] : []),
              workspace.changed(changed),
            ].join(', '),
          }))}
          merge={merge}
          consequence={consequence}
        />
      )}
      <div class="buttons apart">
        <button type="button" onClick={() => void archive()}>
          {arende.archived ? workspace.takeOut : workspace.archive}
        </button>
        <button type="button" onClick={() => void state.do(id, [{ do: 'delete', kind: 'arende', id }], beside())}>
          {workspace.deleteArende}
        </button>
      </div>
    </div>
  );
}
