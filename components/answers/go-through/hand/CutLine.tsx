import { splitAt } from '../../../../answers/standing/change-spans.ts';
import { wordsOfPoint } from '../../../../answers/standing/ledger.ts';
import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import type { GoingThrough } from '../../../../extension/state/answers/go-through/going-through.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { KeyButton } from './KeyButton.tsx';

const useWords = wordsFrom(goThroughWords);

interface Props {
  going: GoingThrough;
  point: AnswerPoint;
  /** Where it would be cut, in the answer's text. */
  at: number;
  text: string;
}

/** So many words on each side are read out. */
const heard = 3;

/** A point with a line where it would be cut in two, which is moved by words until it is right. */
export function CutLine({ going, point, at, text }: Props) {
  const { cut } = useWords().goThrough;
  const halves = splitAt(point.spans, at, text);
  if (!halves) return null;
  const [before = '', after = ''] = halves.map((spans) => wordsOfPoint(text, { spans }));
  return (
    <div class="cutting">
      <p class="quiet-text">{cut.how}</p>
      <p class="in-hand-quote" lang="sv">
        {before} <span class="cut-line" /> {after}
      </p>
      <p class="unseen" role="status">
        {cut.between(before.split(/\s+/).slice(-heard).join(' '), after.split(/\s+/).slice(0, heard).join(' '))}
      </p>
      <div class="deeds">
        <KeyButton keys="Enter" label={cut.here} press={() => going.split()} isMain />
        <KeyButton keys="Left" label={cut.back} press={() => going.moveCut(-1)} />
        <KeyButton keys="Right" label={cut.on} press={() => going.moveCut(1)} />
        <KeyButton
          keys="Esc"
          label={cut.leave}
          press={() => {
            going.cut.value = undefined;
          }}
        />
      </div>
    </div>
  );
}
