import './arenden.css';
import type { ComponentChildren } from 'preact';
import { numberOwners } from '../../../comments/list/entries/number-owners.ts';
import type { Arende } from '../../../comments/model/model.ts';
import type { AnswersStanding } from '../../../extension/state/workspace/answers-standing.ts';
import { daysBetween } from '../../../extension/state/workspace/days.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { detailsWords } from '../../i18n/tables/own-pages/details.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(detailsWords, workspaceWords);

/** From so many days on the time is told with weight. */
const near = 7;

interface Props {
  arende: Arende;
  changed: string;
  /** How far it has come with what others answer, where they do. */
  others: AnswersStanding | undefined;
  /** What is to be done with it next. */
  next: ComponentChildren;
}

/** What stands in an ärende's head, the last day first. What isn't known isn't mentioned. */
export function ArendeHead({ arende, changed, others, next }: Props) {
  const { workspace, details } = useWords();
  const { sender, numbers, remissinstans, handlaggare, stance, summary } = arende;
  const facts: [name: string, values: (string | undefined)[]][] = [
    [details.sender, [sender]],
    [
      details.numbers,
      numberOwners(numbers, arende).map(({ number, owner }) => (owner ? `${number} (${owner})` : number)),
    ],
    [details.remissinstans, [remissinstans]],
    [details.handlaggare, [handlaggare]],
    [details.stance, [stance && details.stances[stance]]],
    [workspace.fromOthers, [others && workspace.answersStanding(others)]],
    [workspace.lastChanged, [workspace.day(changed)]],
  ];
  return (
    <>
      <Deadline day={arende.deadline} />
      {next}
      <dl class="facts">
        {facts
          .map(([name, values]) => ({ name, known: values.filter((value) => value !== undefined && value !== '') }))
          .filter(({ known }) => known.length > 0)
          .map(({ name, known }) => (
            <div key={name}>
              <dt>{name}</dt>
              {known.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ))}
      </dl>
      {summary && (
        <p class="summary" lang="sv">
          {summary}
        </p>
      )}
    </>
  );
}

function Deadline({ day }: { day: string | undefined }) {
  const words = useWords();
  const state = useWorkspace();
  if (day === undefined) return <p class="quiet-text">{words.workspace.noDeadline}</p>;
  const left = daysBetween(state.today.value, day);
  const tone = left < 0 ? 'left trouble' : 'left';
  return (
    <p>
      {words.workspace.deadline} {words.workspace.date(day)},{' '}
      <span class={left <= near ? `${tone} near` : tone}>{words.workspace.left(left)}</span>
    </p>
  );
}
