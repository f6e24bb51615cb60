import type { Arende } from '../../../comments/model/model.ts';
import type { AnswerHit } from '../../../extension/state/workspace/answer-hits.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { answersAddress } from '../../app/answers-address.ts';
import { workspaceWords } from '../../i18n/tables/own-pages/workspace.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { cutShort } from '../../ui/cut-short.ts';

const useWords = wordsFrom(workspaceWords);

/** How much of what is found stands in its link's name, UTF-16 units. */
const longestName = 60;

interface Props {
  hit: AnswerHit;
  arende: Arende;
}

/** What was found in what others have answered: what it is, who says it, and the way to it. */
export function AnswerHitRow({ hit, arende }: Props) {
  const { answerHit } = useWords().workspace;
  const words = wordsOf(hit);
  return (
    <li>
      {hit.kind === 'point' || hit.kind === 'note' ? (
        <>
          <p lang={hit.instans && 'sv'}>
            <b>{withJoints(hit.instans?.name ?? answerHit.nobodys)}</b>
          </p>
          {hit.words === undefined ? (
            <p class="quiet-text">{answerHit.withoutText}</p>
          ) : (
            <p class="written" lang="sv">
              {hit.words}
            </p>
          )}
          {hit.point.note && (
            <p class="written quiet-text">
              {answerHit.note}: <span lang="sv">{hit.point.note}</span>
            </p>
          )}
        </>
      ) : (
        <>
          <p lang="sv">
            <b>{withJoints(words)}</b>
          </p>
          {summaryOf(hit) && (
            <p class="written" lang="sv">
              {summaryOf(hit)}
            </p>
          )}
        </>
      )}
      <p class="quiet-text facts-line">
        <span>{answerHit.kinds[hit.kind]}</span>
        <span>
          <a
            href={hitAddress(hit, arende.id)}
            aria-label={`${answerHit.open[hit.kind]}: ${cutShort(words, longestName)}`}
          >
            {answerHit.open[hit.kind]}
          </a>
        </span>
      </p>
    </li>
  );
}

function wordsOf(hit: AnswerHit): string {
  if (hit.kind === 'instans') return hit.instans.name;
  if (hit.kind === 'group') return hit.group.heading;
  return hit.words ?? hit.point.note ?? '';
}

const summaryOf = (hit: AnswerHit): string | undefined =>
  hit.kind === 'instans' ? hit.instans.summary : hit.kind === 'group' ? hit.group.summary : undefined;

function hitAddress(hit: AnswerHit, arende: string): string {
  if (hit.kind === 'instans') return answersAddress(arende, 'instanser', hit.instans.id);
  if (hit.kind === 'group') return answersAddress(arende, 'groups', hit.group.id);
  return answersAddress(arende, 'go-through', hit.point.id);
}
