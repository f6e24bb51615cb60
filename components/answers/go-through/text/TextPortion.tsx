import { useMemo } from 'preact/hooks';
import { type AnswerPiece, answerPiecesOf } from '../../../../answers/go-through/answer-pieces.ts';
import type { GoThroughStep } from '../../../../answers/go-through/steps.ts';
import type { LedgerParagraph } from '../../../../answers/standing/ledger.ts';
import type { OpenedAnswer } from '../../../../extension/state/answers/go-through/opened-answer.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { StanceShape } from '../../../ui/StanceShape.tsx';

const useWords = wordsFrom(goThroughWords);

interface Props {
  opened: OpenedAnswer;
  /** Which paragraphs, of the ledger's. */
  from: number;
  to: number;
  /** As `looksOfParagraphs` tells it. */
  looks: string;
  /** What is in hand. */
  step: GoThroughStep | undefined;
}

/** All that some paragraphs are drawn by, but for what is in hand. */
export function looksOfParagraphs({ ledger, byId }: OpenedAnswer, from: number, to: number): string {
  const looks = ledger.paragraphs.slice(from, to).map(({ state, points }) => [
    state,
    points.map((id) => {
      const point = byId.get(id);
      return point && [id, point.state, point.unsure, point.stance, point.spans];
    }),
  ]);
  return JSON.stringify(looks);
}

/** Some paragraphs of the text. They are drawn anew only where something in them has changed. */
export function TextPortion({ opened, from, to, looks, step }: Props) {
  const { language } = useWords();
  const here = opened.ledger.paragraphs.slice(from, to);
  const inHand = step && here.some(({ start, points }) => isIn(step, start, points)) ? step : undefined;
  const key = JSON.stringify([looks, inHand, language]);
  // A component that is the same as before isn't looked into; an element would be.
  return useMemo(() => <Paragraphs opened={opened} paragraphs={here} inHand={inHand} />, [key, opened.snapshot]);
}

interface ParagraphsProps {
  opened: OpenedAnswer;
  paragraphs: readonly LedgerParagraph[];
  inHand: GoThroughStep | undefined;
}

function Paragraphs({ opened: { byId, snapshot }, paragraphs, inHand }: ParagraphsProps) {
  const { goThrough: words } = useWords();
  const levels = new Map(snapshot.sections.map(({ start, level }) => [start, level]));
  return (
    <div class="text-portion">
      {paragraphs.map((paragraph) => (
        <div key={paragraph.start} class="answer-block" data-ledger={paragraph.state}>
          <span class="unseen">{words.paragraph[paragraph.state]}</span>
          <Paragraph
            paragraph={paragraph}
            level={levels.get(paragraph.start)}
            pieces={answerPiecesOf(paragraph, byId)}
            text={snapshot.text}
            inHand={inHand}
          />
        </div>
      ))}
    </div>
  );
}

const isIn = (step: GoThroughStep, start: number, points: readonly string[]) =>
  step.point === undefined ? step.at === start : points.includes(step.point);

interface ParagraphProps {
  paragraph: LedgerParagraph;
  /** Of a heading. */
  level: number | undefined;
  pieces: readonly AnswerPiece[];
  text: string;
  inHand: GoThroughStep | undefined;
}

function Paragraph({ paragraph, level, pieces, text, inHand }: ParagraphProps) {
  const isInHand = inHand !== undefined && inHand.point === undefined && inHand.at === paragraph.start;
  const content = pieces.map((piece) => (
    <Piece key={piece.start} piece={piece} words={text.slice(piece.start, piece.end)} inHand={inHand?.point} />
  ));
  const given = { lang: 'sv', 'data-start': paragraph.start, class: isInHand ? 'in-hand-words' : undefined };
  // The page's title is the first heading.
  if (level === undefined) return <p {...given}>{content}</p>;
  if (level === 1) return <h2 {...given}>{content}</h2>;
  return level === 2 ? <h3 {...given}>{content}</h3> : <h4 {...given}>{content}</h4>;
}

function Piece({
  piece: { points, begins },
  words,
  inHand,
}: {
  piece: AnswerPiece;
  words: string;
  inHand: string | undefined;
}) {
  const point = points.find(({ id }) => id === inHand) ?? points[0];
  if (!point) return <>{words}</>;
  const first = begins ? (/^\s*\S+/.exec(words)?.[0] ?? '') : '';
  const isSuggested = point.state === 'suggested';
  return (
    <span
      class={`marked-point ${point.id === inHand ? 'in-hand-words' : ''} ${isSuggested ? (point.unsure ? 'is-unsure' : 'is-suggested') : 'is-taken'}`}
      data-point={point.id}
    >
      {begins && (
        // Together, so that no line ends between them. It adds no letter: places in the text are counted by letters.
        <span class="with-first-word">
          <StanceShape stance={point.stance} />
          {first}
        </span>
      )}
      {words.slice(first.length)}
    </span>
  );
}
