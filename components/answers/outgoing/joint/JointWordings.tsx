import './joint.css';
import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { byUrgency, type JointPassage } from '../../../../answers/write/joint-passages.ts';
import { useJointPassages } from '../../../../extension/state/answers/outgoing/use-joint-passages.ts';
import { outgoingWords } from '../../../i18n/tables/own-pages/outgoing.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { RowBoundary } from '../../../ui/RowBoundary.tsx';
import { JointPart } from './JointPart.tsx';

const useWords = wordsFrom(outgoingWords);

/** So many parts more are shown with each press. */
const atOnce = 5;

/** What our own say of each part, side by side, and the wording that is made of it. What they disagree on stands first. */
export function JointWordings() {
  const { outgoing: words } = useWords();
  // Of a part that only refers to others there is nothing to word.
  const passages = useJointPassages()?.filter(({ points }) => points.length > 0);
  const shown = useSignal(atOnce);
  const drawn = useDrawn(Math.min(shown.value, passages?.length ?? 0));
  // They keep the places that they have when the view is opened: nothing moves away under somebody who words it.
  const order = useRef<readonly string[]>([]);
  // What is drawn already isn't drawn anew with each part that is added.
  const rows = useRef(new WeakMap<JointPassage, VNode>());
  if (!passages || passages.length === 0) return null;
  const inOrder = kept(passages, order.current);
  order.current = inOrder.map(({ key }) => key);
  const done = passages.filter(({ open }) => open.length === 0).length;
  return (
    <section class="joint" aria-labelledby="joint">
      <h2 id="joint">{words.joint}</h2>
      <p class="quiet-text">{words.jointHow}</p>
      <p role="status">{words.jointProgress(done, passages.length)}</p>
      <ol>{inOrder.slice(0, drawn).map((passage) => rowOf(passage, rows.current))}</ol>
      {inOrder.length > shown.value && (
        <button
          type="button"
          onClick={() => {
            shown.value += atOnce;
          }}
        >
          {words.moreParts(inOrder.length - shown.value)}
        </button>
      )}
    </section>
  );
}

function rowOf(passage: JointPassage, known: WeakMap<JointPassage, VNode>): VNode {
  const row = known.get(passage) ?? (
    <RowBoundary key={passage.key} of={passage} as="li">
      <JointPart passage={passage} />
    </RowBoundary>
  );
  known.set(passage, row);
  return row;
}

/** How many are drawn by now: one more at a time, since together they would take too long between two frames. */
function useDrawn(wanted: number): number {
  const drawn = useSignal(1);
  const { value: now } = drawn;
  useEffect(() => {
    if (now >= wanted) return;
    const timer = setTimeout(() => {
      drawn.value = now + 1;
    });
    return () => clearTimeout(timer);
  }, [now, wanted]);
  return Math.min(now, wanted);
}

function kept(passages: readonly JointPassage[], order: readonly string[]): JointPassage[] {
  const place = ({ key }: JointPassage) => (order.includes(key) ? order.indexOf(key) : order.length);
  return byUrgency(passages).toSorted((a, b) => place(a) - place(b));
}
