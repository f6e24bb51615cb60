import { useId } from 'preact/hooks';
import type { Arende, New } from '../../../comments/model/model.ts';
import { titleOr } from '../../../comments/model/title.ts';
import { answersDiffer, factsDropped, type KeptAnswer } from '../../../storage/use-cases/merge-duplicates.ts';
import { detailsWords } from '../../i18n/tables/own-pages/details.ts';
import { letterWords } from '../../i18n/tables/own-pages/letter.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(commonWords, detailsWords, letterWords, workspaceWords);

interface Props {
  stays: New<Arende>;
  goes: Arende;
  kept: KeptAnswer | undefined;
  keep(answer: KeptAnswer): void;
}

/** Before two ärenden become one: whose answer is to hold where they have different ones, and what else isn't taken over. */
export function MergedHeads({ stays, goes, kept, keep }: Props) {
  const { workspace, details, letter, untitled } = useWords();
  const name = useId();
  const title = titleOr(goes.title, untitled);
  const { deadline, description } = details.field;
  const says = { sender: details.sender, deadline, recipient: letter.recipient, description };
  const dropped = factsDropped(stays, goes);
  const answer = (
    one: KeptAnswer,
    legend: string,
    { remissinstans, handlaggare, signers, stance, summary }: New<Arende>,
  ) => (
    <label class="row">
      <input type="radio" name={name} checked={kept === one} onChange={() => keep(one)} />
      <span>
        {legend}
        {[
          [details.remissinstans, remissinstans],
          [details.handlaggare, handlaggare],
          [letter.signers, signers],
          [details.stance, stance && details.stances[stance]],
          [details.field.summary, summary],
        ]
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <span key={label} class="quiet-text">
              {label}: {value}
            </span>
          ))}
      </span>
    </label>
  );
  return (
    <>
      {answersDiffer(stays, goes) && (
        <fieldset class="which-answer">
          <legend>{workspace.whichAnswer}</legend>
          {answer('stays', workspace.answerHere, stays)}
          {answer('goes', workspace.answerThere(title), goes)}
        </fieldset>
      )}
      {dropped.length > 0 && (
        <>
          <p>{workspace.factsDropped(title)}</p>
          <ul>
            {dropped.map((field) => (
              <li key={field}>
                {says[field]}: {field === 'deadline' ? details.date(goes.deadline ?? '') : goes[field]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
