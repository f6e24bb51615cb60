import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { addressOf } from '../../../extension/state/workspace/address.ts';
import type { AnswersStanding } from '../../../extension/state/workspace/answers-standing.ts';
import { nextStep } from '../../../extension/state/workspace/next-step.ts';
import type { ArendeRow, DocumentRow } from '../../../storage/queries/overview.ts';
import { answersAddress } from '../../app/answers-address.ts';
import { exportAddress } from '../../app/export-address.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { ToDocument } from '../documents/ToDocument.tsx';

const useWords = wordsFrom(workspaceWords);

/** When the answer to each ärende was last saved, ISO 8601. */
export const SavedAnswers = createContext<ReadonlySignal<Readonly<Record<string, string>>>>(signal({}));

/** What is to be done with an ärende next, as a way to where it is done. */
export function NextStepLine({ row, others }: { row: ArendeRow; others: AnswersStanding | undefined }) {
  const { next, day } = useWords().workspace;
  const saved = useContext(SavedAnswers);
  const step = nextStep(row, saved.value[row.arende.id], others);
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
      case 'finish':
        return <ToDocument address={newestOf(step.row)}>{next[step.is](step.count)}</ToDocument>;
      case 'save':
        return (
          <>
            {next.none} <a href={exportAddress(row.arende.id)}>{next.save}</a>
          </>
        );
      case 'save-again':
        return (
          <>
            {next.changed(day(step.saved))} <a href={exportAddress(row.arende.id)}>{next.save}</a>
          </>
        );
      case 'send':
        return next.send(day(step.saved));
      case 'remind':
      case 'await':
        return <a href={answersAddress(row.arende.id)}>{next[step.is](step.count)}</a>;
      case 'go-through':
        return <a href={answersAddress(row.arende.id, 'go-through')}>{next.goThrough(step.count)}</a>;
      case 'compose':
        return (
          <a href={answersAddress(row.arende.id, 'outgoing')}>{step.isJoint ? next.composeJoint : next.compose}</a>
        );
      default:
        return next[step.is];
    }
  }
}

const newestOf = ({ editions }: DocumentRow) => {
  const newest = editions.at(-1);
  return newest && addressOf(newest);
};
