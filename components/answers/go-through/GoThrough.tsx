import './go-through.css';
import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import {
  type AnswerProgress,
  answersProgress,
  namedAnswers,
  openedBy,
} from '../../../extension/state/answers/go-through/answers-progress.ts';
import { GoingThrough } from '../../../extension/state/answers/go-through/going-through.ts';
import { answersAddress } from '../../app/answers-address.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { goThroughWords } from '../../i18n/tables/own-pages/go-through.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import type { ViewProps } from '../view-props.ts';
import { AnswerChoice } from './AnswerChoice.tsx';
import { doByKey } from './deeds.ts';
import { InHand } from './hand/InHand.tsx';
import { PointCards } from './PointCards.tsx';
import { TextPane } from './text/TextPane.tsx';

const useWords = wordsFrom(answersWords, goThroughWords, ownPagesWords);

/** Each answer's text with the points in it, and what is done with each of them, so that no paragraph is passed over. @param at an answer's id or a point's */
export function GoThrough({ at, cameBy }: ViewProps) {
  const { answers: words, goThrough } = useWords();
  const state = useAnswers();
  const found = useFoundAnswers();
  const all = namedAnswers(found);
  const snapshots = all.flatMap(({ answer }) => answer.snapshot ?? []);
  useEffect(() => state.load(snapshots), [snapshots.join()]);
  const progress = useComputed(() => answersProgress(state));
  // Where the address names none, what is shown stays when it has been gone through.
  const usual = useMemo(() => openedBy(found, undefined), []);
  // A point that the address names may be refused here: its answer stays.
  const first = useMemo(() => openedBy(found, at), [at]);
  const isThere = all.some(({ answer }) => answer.id === first?.answer);
  const opened = at === undefined ? usual : (openedBy(found, at) ?? (isThere ? first : undefined));
  const came = useMemo(() => ({ by: cameBy }), []);
  if (all.length === 0)
    return (
      <section class="go-through empty" aria-label={words.view['go-through']}>
        <h2>{goThrough.none}</h2>
        <p>{goThrough.noneHow}</p>
        <p>
          <a href={answersAddress(state.arende)}>{goThrough.toInstanser}</a>
        </p>
      </section>
    );
  return (
    <section class="go-through" aria-label={words.view['go-through']}>
      <AnswerChoice all={all} chosen={opened?.answer} progress={progress.value} />
      {opened ? (
        <Opened key={`${opened.answer} ${opened.point ?? ''}`} {...opened} came={came} progress={progress} />
      ) : (
        <p>{goThrough.goneAnswer}</p>
      )}
    </section>
  );
}

/** To another answer, by its address: the browser's way back leads to this one. */
const leadTo = (arende: string, answer: string) => {
  location.hash = new URL(answersAddress(arende, 'go-through', answer), location.href).hash;
};

interface OpenedProps {
  answer: string;
  point?: string;
  came: { by: Element | null };
  progress: ReadonlySignal<ReadonlyMap<string, AnswerProgress>>;
}

function Opened({ answer, point, came, progress }: OpenedProps) {
  const { goThrough, pages } = useWords();
  const state = useAnswers();
  const going = useMemo(() => new GoingThrough(state, answer, point), []);
  const goToOpen = () => {
    if (going.goToOpen()) return;
    const ids = [...progress.peek()];
    const here = ids.findIndex(([id]) => id === answer);
    const next = [...ids.slice(here + 1), ...ids.slice(0, here)].find(([, { done, total }]) => done < total);
    if (next) {
      // The button goes, and so does the text.
      came.by = document.activeElement;
      leadTo(state.arende, next[0]);
    } else going.said.value = 'allDone';
  };
  // What is seen hears the keys.
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    const hear = (event: KeyboardEvent) => {
      // Keys with Ctrl are nobody else's, as with the focus at the button that has just undone something.
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey || isHere(event.target))) return;
      if (doByKey(going, event, goToOpen)) event.preventDefault();
    };
    document.addEventListener('keydown', hear, { signal: lifetime.signal });
    void going.removedPoints.follow(lifetime.signal);
    return () => lifetime.abort();
  }, [going]);
  const opened = going.opened.value;
  if (opened === undefined) return <p class="quiet-text">{pages.loading}</p>;
  if (opened === null || opened.steps.length === 0)
    return (
      <div class="empty">
        <h2>{goThrough.noText}</h2>
        <p>{goThrough.noTextHow}</p>
      </div>
    );
  return (
    <div class="panes">
      <TextPane going={going} opened={opened} came={came} />
      <div class="hand-and-points">
        <InHand going={going} opened={opened} progress={progress.value} goToOpen={goToOpen} />
        <PointCards going={going} opened={opened} />
      </div>
    </div>
  );
}

/** In the view, or at nothing that can be pressed or written in: then a key is meant for what is in hand. */
const isHere = (target: EventTarget | null) =>
  target instanceof Element && (target.closest('.go-through') !== null || target.closest(controls) === null);
const controls = 'a, button, input, select, textarea, summary, [role]';
