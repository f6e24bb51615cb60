import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { GroupProposal } from '../../../answers/group/group-proposal.ts';
import { proposedHeading } from '../../../answers/group/proposed-heading.ts';
import { useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { addedTo, newGroup, setApart } from '../../../extension/state/answers/groups/group-changes.ts';
import type { SaidPoint } from '../../../extension/state/answers/groups/said-points.ts';
import { answerGroupsWords } from '../../i18n/tables/own-pages/answer-groups.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { focusWrong } from '../../workspace/EntryForm.tsx';
import { Field } from '../../workspace/Field.tsx';
import { PointList } from '../points/PointList.tsx';
import { beginningOf } from '../points/PointRow.tsx';
import { useConceptNames } from '../points/use-concept-names.ts';

const useWords = wordsFrom(answersWords, answerGroupsWords);

interface Props {
  proposal: GroupProposal;
  points: readonly SaidPoint[];
  against: readonly SaidPoint[];
}

/** A group that is proposed: taken whole, without some of its points, or not. */
export function ProposalEntry({ proposal, points, against }: Props) {
  const { answers, answerGroups } = useWords();
  const { proposal: words } = answerGroups;
  const state = useAnswers();
  const { groups } = useFoundAnswers();
  const left = useSignal<ReadonlySet<string>>(new Set());
  const fault = useSignal<'heading' | 'none' | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const group = groups.find(({ id }) => id === proposal.group);
  const kept = (those: readonly SaidPoint[]) => those.map(({ point }) => point.id).filter((id) => !left.value.has(id));
  const named = points.length > 0 ? points : against;
  const names = [...new Set(named.map(({ instans }) => instans?.name ?? answers.unknownInstans))];
  const bodies = new Set(named.map(({ instans, answer }) => instans?.id ?? answer.id)).size;
  const title = (points.length > 0 ? words.from : words.contraryFrom)(named.length, bodies, names.join(', '));
  const take = async (event: Event) => {
    event.preventDefault();
    const heading = group?.heading ?? String(new FormData(form.current ?? undefined).get('heading') ?? '').trim();
    const [ids, contraryIds] = [kept(points), kept(against)];
    fault.value = ids.length + (group ? contraryIds.length : 0) === 0 ? 'none' : heading === '' ? 'heading' : undefined;
    if (fault.value) return focusWrong(form);
    const contrary = { heading: headingOf(against) || words.headingAgainst(heading), points: contraryIds };
    if (group) return void (await state.change(addedTo(group, ids, contrary), `group-${group.id}`));
    const { id, changes } = newGroup(state.arende, heading, ids, contrary);
    await state.change(changes, `group-${id}`);
  };
  const box = (said: SaidPoint) => (
    <input
      type="checkbox"
      aria-label={words.include(said.instans?.name ?? answers.unknownInstans, beginningOf(said))}
      checked={!left.value.has(said.point.id)}
      onChange={({ currentTarget }) => {
        const without = new Set(left.value);
        if (currentTarget.checked) without.delete(said.point.id);
        else without.add(said.point.id);
        left.value = without;
      }}
    />
  );
  return (
    <article class="proposed-group" aria-label={title}>
      <h3 lang="sv">{title}</h3>
      <Why proposal={proposal} points={points} />
      <form ref={form} class="proposal-form" noValidate onSubmit={(event) => void take(event)}>
        {group ? (
          <p>{words.into(group.heading)}</p>
        ) : (
          <Field label={words.heading} error={fault.value === 'heading' ? words.headingMissing : undefined}>
            {(given) => <input {...given} type="text" name="heading" lang="sv" defaultValue={headingOf(points)} />}
          </Field>
        )}
        <button type="submit">{group ? words.add : words.make}</button>
        <button
          type="button"
          class="plain"
          aria-label={words.notOf(title)}
          onClick={() => void state.change(setApart(named.map(({ point }) => point.id)), 'proposals-title')}
        >
          {words.not}
        </button>
      </form>
      <p class="trouble" role="alert">
        {fault.value === 'none' && words.noneChosen}
      </p>
      {points.length > 0 && <PointList points={points} label={title} first={5} before={box} />}
      {against.length > 0 && (
        <div class="says-against">
          <p class="against-title">{words.against}</p>
          <PointList points={against} label={words.headingAgainst(title)} first={5} before={box} />
        </div>
      )}
    </article>
  );
}

/** To go on from; nothing is quoted of answers whose text isn't kept. */
const headingOf = (points: readonly SaidPoint[]): string =>
  proposedHeading(points.map(({ words, instans }) => ({ words: words ?? '', name: instans?.name ?? '' }))) ?? '';

function Why({ proposal, points }: Omit<Props, 'against'>) {
  const { answers, answerGroups } = useWords();
  const { why } = proposal;
  const nameOf = useConceptNames(why.kind === 'demand' && why.concepts.length > 0);
  const { proposal: words } = answerGroups;
  if (why.kind === 'words') return <p class="quiet-text">{words.sameWords}</p>;
  if (points.length === 1 && proposal.group === undefined) return <p class="quiet-text">{words.onlyAgainst}</p>;
  const stances = [...new Set(points.map(({ point }) => answers.stance[point.stance]))].join(', ');
  const shared = [...why.words, ...why.concepts.flatMap((id) => nameOf(id) ?? [])].join(', ');
  return (
    <p class="quiet-text">{words.sameDemand(stances, why.part === undefined ? '' : answers.about(why.part), shared)}</p>
  );
}
