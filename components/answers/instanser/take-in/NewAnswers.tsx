import type { RemissAnswer } from '../../../../comments/model/answer.ts';
import { useAnswers, useFoundAnswers } from '../../../../extension/state/answers/answers-state.ts';
import type { AnswerNews } from '../../../../extension/state/answers/take-in/keep-answers.ts';
import { type TakeInEntry, takeInOf } from '../../../../extension/state/answers/take-in/take-in.ts';
import { withoutTurns } from '../../../../language/swedish/letters/without-turns.ts';
import { takeInWords } from '../../../i18n/tables/own-pages/take-in.ts';
import { commonWords } from '../../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { useDrawnEntries } from '../../use-portions.ts';
import { AnswerEntry } from './AnswerEntry.tsx';
import { addAnswersId } from './answer-files.ts';

const useWords = wordsFrom(commonWords, takeInWords);

/** What the last files have brought: those whose instans isn't known first, then what wasn't added, then the others. */
export function NewAnswers() {
  const { takeIn: words } = useWords();
  const taking = takeInOf(useAnswers());
  const { answers } = useFoundAnswers();
  const entries = taking.entries.value;
  const kept = entries.flatMap((entry) => {
    const answer = entry.is === 'kept' ? answers.find(({ id }) => id === entry.answer) : undefined;
    return entry.is === 'kept' && answer ? [{ answer, news: entry.news, round: entry.round }] : [];
  });
  const putAway = () => {
    taking.forget();
    document.getElementById(addAnswersId)?.focus();
  };
  const sentences = entries.flatMap(useNotAdded());
  const copies = entries.filter((entry) => entry.is === 'remiss');
  const lists = entries.filter((entry) => entry.is === 'bodies');
  // What something is to be done about comes first.
  const isWhole = ({ answer }: (typeof kept)[number]) =>
    Number(answer.instans !== undefined) + Number(answer.instans !== undefined && answer.snapshot !== undefined);
  const inOrder = kept.toSorted((a, b) => isWhole(a) - isWhole(b));
  const drawn = useDrawnEntries(inOrder);
  if (kept.length + sentences.length + copies.length + lists.length === 0) return null;
  return (
    <section class="new-answers" aria-labelledby="new-answers">
      <div class="entry-head">
        <h2 id="new-answers">{words.fresh}</h2>
        <button type="button" class="plain" onClick={putAway}>
          {words.putAway}
        </button>
      </div>
      <RoundCount of={kept} />
      {lists.map((entry, i) => (
        <BodyList key={`${i} ${entry.file}`} entry={entry} />
      ))}
      {copies.map((entry, i) => (
        <RemissCopy key={`${i} ${entry.file}`} entry={entry} />
      ))}
      {sentences.length > 0 && (
        <ul class="not-added">
          {sentences.map((sentence, i) => (
            // Two files may be called the same.
            <li key={`${i} ${sentence}`}>{sentence}</li>
          ))}
        </ul>
      )}
      <ul>
        {drawn.map(({ answer, news }) => (
          <AnswerEntry key={answer.id} answer={answer} news={news} />
        ))}
      </ul>
    </section>
  );
}

/** How many answers the last files have brought, while that is so: those that were given before, or have been taken back, aren't counted. */
function RoundCount({ of }: { of: readonly { answer: RemissAnswer; round: number }[] }) {
  const { takeIn: words } = useWords();
  const taking = takeInOf(useAnswers());
  const { value: round } = taking.round;
  const own = of.filter((one) => one.round === round);
  const read = own.filter(({ answer }) => answer.snapshot !== undefined).length;
  const isTold = taking.entries.value.some((one) => one.round === round);
  const sentences = [
    ...(read > 0 ? [words.added(read)] : []),
    ...(own.length > read ? [words.addedWithoutText(own.length - read)] : []),
  ];
  return <p role="status">{sentences.length > 0 ? sentences.join(' ') : isTold && words.noneAdded}</p>;
}

/** A file that lists whom the remiss is sent to. */
function BodyList({ entry }: { entry: Extract<TakeInEntry, { is: 'bodies' }> }) {
  const { takeIn: words } = useWords();
  const taking = takeInOf(useAnswers());
  const file = withoutTurns(entry.file);
  const leave = () => {
    taking.putAway(entry);
    document.getElementById(addAnswersId)?.focus();
  };
  return (
    <div class="doubtful-file" role="alert">
      <p>{words.seemsBodies(file, entry.names.length)}</p>
      <div class="buttons">
        <button type="button" aria-label={words.addBodiesOf(file)} onClick={() => taking.handOverBodies(entry)}>
          {words.addBodies}
        </button>
        <button type="button" class="plain" aria-label={words.leaveOutOf(file)} onClick={leave}>
          {words.leaveOut}
        </button>
      </div>
    </div>
  );
}

/** A file that seems to be what was sent out: it is an answer when somebody says so. */
function RemissCopy({ entry }: { entry: Extract<TakeInEntry, { is: 'remiss' }> }) {
  const { takeIn: words } = useWords();
  const taking = takeInOf(useAnswers());
  const file = withoutTurns(entry.file);
  const end = (how: () => void) => {
    how();
    // What was pressed goes.
    document.getElementById(addAnswersId)?.focus();
  };
  return (
    <div class="doubtful-file" role="alert">
      <p>{words.seemsRemiss(file)}</p>
      <div class="buttons">
        <button type="button" aria-label={words.leaveOutOf(file)} onClick={() => end(() => taking.putAway(entry))}>
          {words.leaveOut}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={words.isAnswerOf(file)}
          onClick={() => end(() => void taking.keepAsAnswer(entry))}
        >
          {words.isAnswer}
        </button>
      </div>
    </div>
  );
}

/** Why a file has brought nothing. */
function useNotAdded(): (entry: TakeInEntry) => string[] {
  const { takeIn: words, untitled } = useWords();
  const { answers, instanser } = useFoundAnswers();
  return (entry) => {
    const file = withoutTurns(entry.file);
    if (entry.is === 'unknown') return [words.unknown(file)];
    if (entry.is === 'remiss' || entry.is === 'bodies') return [];
    if (entry.is === 'left') return [words.left(file)];
    if (entry.is === 'unread') return [words.unread(file)];
    const same = entry.news.find((one): one is Extract<AnswerNews, { is: 'same' }> => one.is === 'same');
    if (!same) return [];
    const there = answers.find(({ id }) => id === same.as);
    const name = instanser.find(({ id }) => id === there?.instans)?.name;
    return [
      name === undefined ? words.sameFile(file, withoutTurns(there?.title ?? '') || untitled) : words.same(file, name),
    ];
  };
}
