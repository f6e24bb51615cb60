import './overview.css';
import { useMemo } from 'preact/hooks';
import { countedAnswers, instansStanding } from '../../../answers/standing/instans-standing.ts';
import type { OverallStance, PointStance } from '../../../comments/model/answer.ts';
import { titleOr } from '../../../comments/model/title.ts';
import { useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import type { SaidPoint } from '../../../extension/state/answers/groups/said-points.ts';
import {
  type AnsweredKind,
  drawAnswered,
  drawingWidth,
  drawSections,
} from '../../../extension/state/answers/matrix/overview-drawing.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { matrixWords } from '../../i18n/tables/own-pages/matrix.ts';
import { commonWords } from '../../i18n/tables/shared/common.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { shapeOfStance } from '../../ui/StanceShape.tsx';

const useWords = wordsFrom(answersWords, commonWords, matrixWords);

interface Props {
  said: readonly SaidPoint[];
  /** The titles of the remiss's parts, by how points name them, in its order. */
  titles: ReadonlyMap<string, string>;
}

/** All of it as a picture for paper: what is said of each part, and who has answered. What is filtered in the matrix is in it. */
export function AnswersOverview({ said, titles }: Props) {
  const { answers, matrix: words, untitled } = useWords();
  const found = useFoundAnswers();
  const title = words.overviewOf(titleOr(found.arende.title, untitled));
  const sections = useMemo(
    () =>
      drawSections(said, [...titles.keys()], (key) =>
        key === '' ? words.none.about : (titles.get(key) ?? answers.about(key)),
      ),
    [said, titles, words],
  );
  const labelOf = (kind: AnsweredKind) =>
    kind === 'unconfirmed' || kind === 'unsaid' || kind === 'declined' || kind === 'waiting'
      ? words[kind]
      : answers.overall[kind];
  const answered = useMemo(() => drawAnswered(found, labelOf), [found, words]);
  const counted = countedAnswers(found.answers);
  const done = found.instanser.filter((one) => instansStanding(one, counted) === 'answered');
  const [asked, ofAsked] = [found.instanser, done].map((some) => some.filter((one) => one.asked !== undefined).length);
  return (
    <section class="answers-overview" aria-labelledby="overview-title">
      <div class="entry-head">
        <h2 id="overview-title">{words.overview}</h2>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <h3 class="overview-of" lang="sv">
        {title}
      </h3>
      <h3>{words.stanceBySection}</h3>
      <svg
        class="overview-drawing"
        role="img"
        aria-label={words.stanceBySection}
        viewBox={`0 0 ${drawingWidth} ${sections.height}`}
      >
        {sections.heads.map(({ stance, x }) => (
          <g key={stance} transform={`translate(${x} 0)`} data-stance={stance}>
            <Shape stance={stance} />
            <text x={16} y={10}>
              {answers.stance[stance]}
            </text>
          </g>
        ))}
        {sections.rules.map((y) => (
          <path key={y} class="overview-rule" d={`M0 ${y}H${drawingWidth}`} />
        ))}
        {sections.lines.map(({ x, y, text }) => (
          <text key={y} x={x} y={y}>
            {text}
          </text>
        ))}
        {sections.bars.map(({ stance, x, y, width, count }) => (
          <g key={`${stance} ${y}`} transform={`translate(${x} ${y})`} data-stance={stance}>
            <rect class="overview-bar" width={width} height={11} />
            <text x={width + 5} y={10}>
              {count}
            </text>
          </g>
        ))}
      </svg>
      <h3>{words.whoAnswered}</h3>
      <p>{words.answered(ofAsked ?? 0, asked ?? 0, done.length - (ofAsked ?? 0))}</p>
      <svg
        class="overview-drawing"
        role="img"
        aria-label={words.whoAnswered}
        viewBox={`0 0 ${drawingWidth} ${answered.height}`}
      >
        {answered.heads.map(({ kind, x, y, text, count }) => (
          <g key={kind}>
            {kind in answers.overall && (
              <g transform={`translate(0 ${y - 10})`}>
                <Shape stance={kind as OverallStance} />
              </g>
            )}
            <text x={x} y={y}>
              {`${text} (${count})`}
            </text>
          </g>
        ))}
        {answered.lines.map(({ x, y, text }) => (
          <text key={`${x} ${y}`} x={x} y={y}>
            {text}
          </text>
        ))}
      </svg>
    </section>
  );
}

function Shape({ stance }: { stance: OverallStance | PointStance }) {
  return <g class="stance-shape">{shapeOfStance(stance)}</g>;
}
