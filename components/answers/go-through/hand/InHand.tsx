import './in-hand.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GoThroughStep } from '../../../../answers/go-through/steps.ts';
import { wordsOfPoint } from '../../../../answers/standing/ledger.ts';
import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import {
  type AnswerProgress,
  summedProgress,
} from '../../../../extension/state/answers/go-through/answers-progress.ts';
import type { GoThroughWord } from '../../../../extension/state/answers/go-through/go-through-word.ts';
import type { GoingThrough } from '../../../../extension/state/answers/go-through/going-through.ts';
import type { OpenedAnswer } from '../../../../extension/state/answers/go-through/opened-answer.ts';
import { answersWords } from '../../../i18n/tables/own-pages/answers.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { StanceShape } from '../../../ui/StanceShape.tsx';
import { CutLine } from './CutLine.tsx';
import { DeedButtons } from './DeedButtons.tsx';
import { KeyButton } from './KeyButton.tsx';
import { LostPoint } from './LostPoint.tsx';
import { PointFacts } from './PointFacts.tsx';
import { RemovedList } from './RemovedList.tsx';
import { StanceKeys } from './StanceKeys.tsx';

const useWords = wordsFrom(answersWords, goThroughWords);

interface Props {
  going: GoingThrough;
  opened: OpenedAnswer;
  /** Of all answers. */
  progress: ReadonlyMap<string, AnswerProgress>;
  /** To the next that isn't gone through, in whichever answer. */
  goToOpen(): void;
}

/** What one is at, a point or a paragraph, and all that can be done with it; it stays in sight while the text is scrolled. */
export function InHand({ going, opened, progress, goToOpen }: Props) {
  const { goThrough: words, answers } = useWords();
  const { step, lost } = going;
  const point = going.point ?? lost;
  const { ledger, snapshot, steps } = opened;
  const hand = useRef<HTMLElement>(null);
  // In a low window it is scrolled; what comes next begins at its beginning.
  useLayoutEffect(() => hand.current?.scrollTo?.({ top: 0 }), [point?.id ?? step?.at]);
  if (!step && !lost) return null;
  const paragraph = ledger.paragraphs[step?.paragraph ?? -1];
  const said = point
    ? wordsOfPoint(snapshot.text, point)
    : snapshot.text.slice(paragraph?.start ?? 0, paragraph?.end ?? 0).trim();
  const kind = kindOfHand(step, point);
  const heading = point ? `${words.inHand[kind]}: ${answers.stance[point.stance]}` : words.inHand[kind];
  const about = point?.about.map(answers.about).join(', ');
  return (
    <section ref={hand} class="in-hand" aria-label={heading}>
      <div class="in-hand-head">
        <h2>
          {point && <StanceShape stance={point.stance} />}
          {heading}
        </h2>
        <div class="in-hand-walk">
          <KeyButton keys="K" label={words.previous} sign="‹" press={() => going.go(-1)} isOff={going.at.value === 0} />
          {!lost && <span class="count">{words.place(going.at.value + 1, steps.length)}</span>}
          <KeyButton
            keys="J"
            label={words.next}
            sign="›"
            press={() => going.go(1)}
            isOff={going.at.value + 1 === steps.length}
          />
        </div>
      </div>
      {point && going.cut.value !== undefined ? (
        <CutLine going={going} point={point} at={going.cut.value} text={snapshot.text} />
      ) : (
        <>
          <blockquote class="in-hand-quote" lang="sv">
            {said}
          </blockquote>
          {lost && <LostPoint going={going} lost={lost} />}
          {step && <DeedButtons going={going} step={step} point={point} />}
          {step && point && <StanceKeys going={going} stance={point.stance} />}
          {step && step.state !== 'none' && <RemovedList going={going} text={snapshot.text} />}
          {point && <PointFacts key={point.id} going={going} point={point} isLost={lost !== undefined} />}
        </>
      )}
      <HowFar ledger={ledger} progress={progress} goToOpen={goToOpen}>
        <Said going={going} isDone={ledger.done === ledger.total}>
          {`${heading}. ${about ? `${about}. ` : ''}${said}`}
        </Said>
      </HowFar>
    </section>
  );
}

function kindOfHand(
  step: GoThroughStep | undefined,
  point: AnswerPoint | undefined,
): 'taken' | 'unsure' | 'suggested' | 'none' | 'open' | 'lost' {
  if (!step) return 'lost';
  if (!point) return step.state === 'none' ? 'none' : 'open';
  if (point.state === 'taken') return 'taken';
  return point.unsure ? 'unsure' : 'suggested';
}

interface SaidProps {
  going: GoingThrough;
  isDone: boolean;
  /** What is in hand, for those who hear it. */
  children: string;
}

/** What has just been done; one who hears the page is told what is in hand now, too. */
function Said({ going, isDone, children }: SaidProps) {
  const { goThrough: words } = useWords();
  const last: GoThroughWord | undefined = going.said.value;
  const shown = last === undefined || last === 'allDone' ? undefined : words.said[last];
  return (
    <p class="in-hand-said" role="status">
      {shown} {(isDone || last === 'allDone') && <span>{words.isDone}</span>}
      <span class="unseen" lang="sv">
        {children}
      </span>
    </p>
  );
}

interface HowFarProps {
  ledger: AnswerProgress;
  progress: ReadonlyMap<string, AnswerProgress>;
  goToOpen(): void;
  children: ComponentChildren;
}

/** How much of this answer, and of all, somebody has decided. */
function HowFar({ ledger, progress, goToOpen, children }: HowFarProps) {
  const { goThrough: words } = useWords();
  const all = summedProgress(progress.values());
  const bar = ({ done, total }: AnswerProgress) => <progress max={total} value={done} aria-hidden="true" />;
  return (
    <div class="how-far">
      <dl>
        <div>
          <dt>{words.here}</dt>
          <dd>
            {bar(ledger)} {words.progress(ledger.done, ledger.total)}
          </dd>
        </div>
        {progress.size > 1 && (
          <div>
            <dt>{words.all}</dt>
            <dd>
              {bar(all)} {words.progress(all.done, all.total)}
            </dd>
          </div>
        )}
      </dl>
      <div class="done-and-next">
        {children}
        {all.done < all.total || ledger.done < ledger.total ? (
          <KeyButton keys="G" label={words.nextOpen} press={goToOpen} />
        ) : (
          <p>{words.allIsDone}</p>
        )}
      </div>
    </div>
  );
}
