import { useRef } from 'preact/hooks';
import type { Arende } from '../../../comments/model/model.ts';
import { titleOr } from '../../../comments/model/title.ts';
import { besides, headingOf } from '../../../extension/state/workspace/entry-focus.ts';
import { ordered } from '../../../extension/state/workspace/order.ts';
import { useOverview, useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { arendenMerged } from '../../../storage/use-cases/merge-duplicates.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { ArendeForm } from './ArendeForm.tsx';
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
  // What the form shows is no longer what there is.
  const merge = async (other: string) => {
    if (await state.do(id, (store) => arendenMerged(store, id, other), headingOf(id))) leave();
  };
  return (
    <div class="editing" ref={here}>
      <ArendeForm arende={arende} close={close} />
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
