import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import { useAnswers, useFoundAnswers } from '../../../../extension/state/answers/answers-state.ts';
import type { GoingThrough } from '../../../../extension/state/answers/go-through/going-through.ts';
import {
  passageAbout,
  passageOfWords,
  type RemissPassage,
  remissTextsOf,
} from '../../../../extension/state/answers/go-through/remiss-links.ts';
import { withJoints } from '../../../../language/swedish/words/joints.ts';
import { answersWords } from '../../../i18n/tables/own-pages/answers.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { ToDocument } from '../../../workspace/documents/ToDocument.tsx';
import { useConceptNames } from '../../points/use-concept-names.ts';
import { AboutEditor } from './AboutEditor.tsx';
import { NoteField, noteDraft } from './NoteField.tsx';

const useWords = wordsFrom(answersWords, goThroughWords);

interface Props {
  going: GoingThrough;
  point: AnswerPoint;
  /** Another window has taken it away: what is written on it waits. */
  isLost: boolean;
}

/** What a point is about, with ways to it in the remiss; what it quotes, names and stands on; and the reader's own note. */
export function PointFacts({ going, point, isLost }: Props) {
  const { goThrough: words, answers } = useWords();
  const state = useAnswers();
  const { documents, editions, ...found } = useFoundAnswers();
  const snapshots = editions.map(({ snapshot }) => state.text(snapshot));
  const texts = useMemo(
    () => remissTextsOf(state, { ...found, documents, editions }),
    [documents.map(({ id, role }) => `${id} ${role}`).join(), snapshots.map((one) => one?.id).join()],
  );
  const nameOf = useConceptNames(point.concepts.length > 0);
  const names = point.concepts.flatMap((id) => nameOf(id) ?? []);
  const isAbout = going.writing.value === 'about';
  // A note that was being written when the page was left is written on.
  const isNote = going.writing.value === 'note' || state.workspace.drafts.of(noteDraft(point.id)) !== undefined;
  const isWrittenOn = isAbout || isNote;
  useLayoutEffect(() => {
    if (isWrittenOn && !isLost) going.hold(point);
  }, [isWrittenOn, isLost, point]);
  useLayoutEffect(() => (isWrittenOn ? () => going.release(point.id) : undefined), [isWrittenOn]);
  const quoted = point.quote === undefined ? undefined : passageOfWords(texts, point.quote);
  return (
    <>
      <dl class="point-facts">
        <div>
          <dt>{words.about}</dt>
          <dd>
            {point.about.length === 0 && <span class="quiet-text">{words.aboutNothing}</span>}
            {point.about.map((part, i) => (
              <span key={part} lang="sv">
                {i > 0 && ', '}
                <Passage passage={passageAbout(texts, part)} part={part} says={answers.about(part)} />
              </span>
            ))}
          </dd>
        </div>
        {point.quote && (
          <div>
            <dt>{words.quote}</dt>
            <dd lang="sv">
              ”<Passage passage={quoted} part={point.quote} says={point.quote} />”
            </dd>
          </div>
        )}
        {names.length > 0 && (
          <div>
            <dt>{words.concepts}</dt>
            <dd lang="sv">{names.map(withJoints).join(', ')}</dd>
          </div>
        )}
        {point.why && (
          <div>
            <dt>{words.why}</dt>
            <dd lang="sv">{point.why}</dd>
          </div>
        )}
        {point.note && !isNote && (
          <div>
            <dt>{words.note}</dt>
            <dd class="own-note">{point.note}</dd>
          </div>
        )}
      </dl>
      {isAbout && <AboutEditor going={going} point={point} texts={texts} isLost={isLost} />}
      {isNote && <NoteField going={going} point={point} isLost={isLost} />}
    </>
  );
}

interface PassageProps {
  passage: RemissPassage | undefined;
  part: string;
  says: string;
}

/** The words of a part, as a link where the remiss can be opened there; its heading is told where that says more. */
function Passage({ passage, part, says }: PassageProps) {
  const { goThrough: words } = useWords();
  if (!passage) return <>{says}</>;
  const whole = passage.title.includes(part) ? passage.title : says;
  return (
    <ToDocument address={passage.href} name={words.toPassage(whole)}>
      {whole}
    </ToDocument>
  );
}
