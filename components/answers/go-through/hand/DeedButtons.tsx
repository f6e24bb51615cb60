import type { GoThroughStep } from '../../../../answers/go-through/steps.ts';
import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import type { GoingThrough } from '../../../../extension/state/answers/go-through/going-through.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { addToAnswer, splitInHand, writeOnPoint } from '../deeds.ts';
import { KeyButton } from './KeyButton.tsx';

const useWords = wordsFrom(goThroughWords);

interface Props {
  going: GoingThrough;
  step: GoThroughStep;
  point: AnswerPoint | undefined;
}

/** What can be done with what is in hand. */
export function DeedButtons({ going, step, point }: Props) {
  const { goThrough: words } = useWords();
  const run = going.run.length;
  const isSuggested = point?.state === 'suggested';
  return (
    <div class="deeds">
      {isSuggested && <KeyButton keys="T" label={words.take} press={() => going.take()} isMain />}
      <KeyButton
        keys="X"
        label={step.state === 'none' ? words.reopen : words.refuse}
        press={() => going.refuse()}
        isMain={step.state === 'open'}
      />
      {run > 1 && <KeyButton keys="Shift+X" label={words.refuseRun(run)} press={() => going.refuseRun()} />}
      {point && <KeyButton keys="D" label={words.split} press={() => splitInHand(going)} />}
      {point && <KeyButton keys="M" label={words.join} press={() => going.join()} />}
      <KeyButton keys="N" label={words.add} press={() => addToAnswer(going)} />
      {point && (
        <>
          <KeyButton
            keys="B"
            label={words.editAbout}
            press={() => writeOnPoint(going, 'about')}
            isOpen={going.writing.value === 'about'}
          />
          <KeyButton
            keys="A"
            label={words.writeNote}
            press={() => writeOnPoint(going, 'note')}
            isOpen={going.writing.value === 'note'}
          />
        </>
      )}
    </div>
  );
}
