import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { startOfPoint, wordsOfPoint } from '../../../answers/standing/ledger.ts';
import type { AnswerPoint } from '../../../comments/model/answer.ts';
import type { GoingThrough } from '../../../extension/state/answers/go-through/going-through.ts';
import type { OpenedAnswer } from '../../../extension/state/answers/go-through/opened-answer.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { goThroughWords } from '../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { StanceShape } from '../../ui/StanceShape.tsx';
import { usePortions } from '../use-portions.ts';

const useWords = wordsFrom(answersWords, goThroughWords);

interface Props {
  going: GoingThrough;
  opened: OpenedAnswer;
}

/** All points of the answer as cards; a press takes one in hand, and leads to its words. */
export function PointCards({ going, opened }: Props) {
  const { goThrough: words } = useWords();
  const { points, snapshot } = opened;
  const list = useRef<HTMLOListElement>(null);
  const inHand = going.point?.id;
  const portions = useMemo(
    () => [...Map.groupBy(points, (point) => Math.floor(startOfPoint(point) / portion))],
    [points],
  );
  const taken = points.filter(({ state }) => state === 'taken').length;
  const drawn = usePortions(portions.length);
  useLayoutEffect(() => {
    const [all, row] = [list.current, list.current?.querySelector<HTMLElement>('[aria-current]')];
    // In the list alone: the page scrolls for the words.
    if (!all || !row) return;
    const above = row.offsetTop - all.offsetTop;
    if (above < all.scrollTop) all.scrollTop = above;
    else if (above + row.offsetHeight > all.scrollTop + all.clientHeight)
      all.scrollTop = above + row.offsetHeight - all.clientHeight;
  }, [inHand, drawn]);
  const goByArrow = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const all = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = all[all.indexOf(document.activeElement as HTMLButtonElement) + way];
    event.preventDefault();
    next?.focus();
    next?.click();
  };
  return (
    <section class="point-cards" aria-label={words.points}>
      <h2>{words.list(taken, points.length - taken)}</h2>
      {points.length === 0 && <p class="quiet-text">{words.noPoints}</p>}
      <ol ref={list} onKeyDown={goByArrow}>
        {portions.slice(0, drawn).map(([at, those]) => (
          <Cards key={at} points={those} text={snapshot.text} inHand={inHand} going={going} />
        ))}
      </ol>
    </section>
  );
}

/** As much of a point's words as two lines hold, in UTF-16 units. */
const shortly = 160;

/** Those within so much of the text, in UTF-16 units, are drawn together, and anew where one of them has changed: some five pages. */
const portion = 12_000;

interface CardsProps {
  points: readonly AnswerPoint[];
  text: string;
  /** The id of the point in hand. */
  inHand: string | undefined;
  going: GoingThrough;
}

function Cards({ points, text, inHand, going }: CardsProps) {
  const { language } = useWords();
  const looks = points.map(({ id, stance, state, unsure, about, spans, note }) => [
    ...[id, stance, state, unsure, about, spans, note],
    id === inHand,
  ]);
  const key = JSON.stringify([looks, language]);
  // A component that is the same as before isn't looked into; an element would be.
  return useMemo(() => <CardRows points={points} text={text} inHand={inHand} going={going} />, [key, text]);
}

function CardRows({ points, text, inHand, going }: CardsProps) {
  return (
    <>
      {points.map((point) => (
        <PointCard key={point.id} point={point} text={text} isInHand={point.id === inHand} going={going} />
      ))}
    </>
  );
}

interface CardProps {
  point: AnswerPoint;
  text: string;
  isInHand: boolean;
  going: GoingThrough;
}

function PointCard({ point, text, isInHand, going }: CardProps) {
  const { goThrough: words, answers } = useWords();
  const { id, stance, state, unsure, about, note } = point;
  const said = wordsOfPoint(text, point);
  return (
    <li>
      <button
        type="button"
        class={state === 'taken' ? 'point-card' : 'point-card is-suggestion'}
        aria-current={isInHand ? 'true' : undefined}
        onClick={() => going.goTo({ point: id, at: startOfPoint(point) })}
      >
        <span class="card-head">
          <StanceShape stance={stance} />
          <b>{answers.stance[stance]}</b>
          {state === 'suggested' && <span class="quiet-text">{unsure ? words.unsureMark : words.suggestedMark}</span>}
          {about.map((part) => (
            <span key={part} lang="sv">
              {answers.about(part)}
            </span>
          ))}
        </span>
        <span class="card-words" lang="sv">
          {said.length > shortly ? `${said.slice(0, shortly).trimEnd()} …` : said}
        </span>
        {note && <span class="card-note quiet-text">{note}</span>}
      </button>
    </li>
  );
}
