import type { Arende } from '../../annotations/model.ts';
import { useWords } from '../words/context.ts';
import { daysBetween } from './days.ts';
import { useWork } from './work.ts';

/** From so many days on the time is told with weight. */
const near = 7;

/** What stands in an ärende's head, the last day first. What isn't known isn't mentioned. */
export function ArendeHead({ arende, changed }: { arende: Arende; changed: string }) {
  const { workspace } = useWords();
  const { sender, numbers, remissinstans, handlaggare, stance, summary } = arende;
  const facts: [name: string, values: (string | undefined)[]][] = [
    [workspace.sender, [sender]],
    [workspace.numbers, numbers.map(({ number, owner }) => (owner ? `${number} (${owner})` : number))],
    [workspace.remissinstans, [remissinstans]],
    [workspace.handlaggare, [handlaggare]],
    [workspace.stance, [stance && workspace.stances[stance]]],
    [workspace.lastChanged, [workspace.day(changed)]],
  ];
  return (
    <>
      <Deadline day={arende.deadline} />
      <dl class="facts">
        {facts
          .map(([name, values]) => ({ name, known: values.filter((value) => value !== undefined) }))
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
  const work = useWork();
  if (day === undefined) return <p class="quiet-text">{words.workspace.noDeadline}</p>;
  const left = daysBetween(work.today.value, day);
  const tone = left < 0 ? 'left trouble' : 'left';
  return (
    <p>
      {words.workspace.deadline} {words.date(day)},{' '}
      <span class={left <= near ? `${tone} near` : tone}>{words.workspace.left(left)}</span>
    </p>
  );
}
