import { addressOf } from '../../../extension/state/workspace/address.ts';
import { nextStep } from '../../../extension/state/workspace/next-step.ts';
import type { ArendeRow, DocumentRow } from '../../../storage/queries/overview.ts';
import { exportAddress } from '../../app/export-address.ts';
import { workspaceWords } from '../../i18n/tables/workspace.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { ToDocument } from '../documents/ToDocument.tsx';

const useWords = wordsFrom(workspaceWords);

/** What is to be done with an ärende next, as a way to where it is done. */
export function NextStepLine({ row }: { row: ArendeRow }) {
  const { next } = useWords().workspace;
  const step = nextStep(row);
  return (
    <p class="next-step">
      <span class="quiet-text">{next.label}</span> {says()}
    </p>
  );

  function says() {
    switch (step.is) {
      case 'comment':
        return <ToDocument address={newestOf(step.row)}>{next.comment}</ToDocument>;
      case 'review':
        return <ToDocument address={newestOf(step.row)}>{next.review(step.count)}</ToDocument>;
      case 'send':
        return <a href={exportAddress(row.arende.id)}>{next.send}</a>;
      default:
        return next[step.is];
    }
  }
}

const newestOf = ({ editions }: DocumentRow) => {
  const newest = editions.at(-1);
  return newest && addressOf(newest);
};
