import './answer-text.css';
import { useComputed } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { GoingThrough } from '../../../../extension/state/answers/go-through/going-through.ts';
import type { OpenedAnswer } from '../../../../extension/state/answers/go-through/opened-answer.ts';
import { isFocusKept } from '../../../app/keep-focus.ts';
import { goThroughWords } from '../../../i18n/tables/own-pages/go-through.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { usePortions } from '../../use-portions.ts';
import { answerTextId, useFocusFromHand } from './focus-text.ts';
import { looksOfParagraphs, TextPortion } from './TextPortion.tsx';

const useWords = wordsFrom(goThroughWords);

/** So many paragraphs are drawn at once; a long answer comes portion by portion, without holding the page up. */
const portion = 40;

interface Props {
  going: GoingThrough;
  opened: OpenedAnswer;
  /** What led to the view, or to this answer, until its text is there. */
  came: { by: Element | null };
}

/** The whole of an answer as it was sent in, with what is a point or suggested marked, and at each paragraph's edge whether somebody has decided it. */
export function TextPane({ going, opened, came }: Props) {
  const { goThrough: words } = useWords();
  const { paragraphs } = opened.ledger;
  const count = Math.ceil(paragraphs.length / portion);
  const drawn = usePortions(count);
  // What is in hand changes none of them.
  const looks = useMemo(
    () => Array.from({ length: count }, (_, i) => looksOfParagraphs(opened, i * portion, (i + 1) * portion)),
    [opened],
  );
  const text = useRef<HTMLElement>(null);
  useFocusFromHand(text);
  const step = useComputed(() => going.step).value;
  const place = step ? `${step.point ?? ''} ${step.at}` : '';
  const shown = useRef('');
  useLayoutEffect(() => {
    const inHand = text.current?.querySelector('.in-hand-words');
    if (shown.current === place || !inHand) return;
    shown.current = place;
    inHand.scrollIntoView({ block: 'nearest' });
  }, [place, drawn]);
  useLayoutEffect(() => {
    if (text.current && isStillAt(came.by)) text.current.focus({ preventScroll: true });
    came.by = null;
  }, []);
  const choose = ({ target }: MouseEvent) => {
    // Somebody selects words, of which they may make a point.
    if (!document.getSelection()?.isCollapsed || !(target instanceof Element)) return;
    const point = target.closest<HTMLElement>('[data-point]')?.dataset.point;
    const start = target.closest<HTMLElement>('[data-start]')?.dataset.start;
    const paragraph = paragraphs.find((one) => one.start === Number(start));
    if (point !== undefined) going.goTo({ point, at: Number(start) });
    // Of a paragraph with points, what is no point of it can't be in hand: its first point can.
    else if (paragraph?.points[0] !== undefined) going.goTo({ point: paragraph.points[0], at: paragraph.start });
    else if (paragraph) going.goTo({ at: paragraph.start });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go from point to point, and the list beside it has a button for each
    <section ref={text} id={answerTextId} class="answer-text" tabIndex={-1} aria-label={words.text} onClick={choose}>
      {Array.from({ length: drawn }, (_, i) => (
        <TextPortion
          key={i}
          opened={opened}
          from={i * portion}
          to={(i + 1) * portion}
          looks={looks[i] ?? ''}
          step={step}
        />
      ))}
    </section>
  );
}

/** Is the focus where a link or a button was pressed, or where it fell when that went, so that nobody has moved it since? */
function isStillAt(pressed: Element | null): boolean {
  const { activeElement, body } = document;
  if (!pressed || pressed === body) return false;
  return activeElement === pressed || activeElement === body || isFocusKept();
}
