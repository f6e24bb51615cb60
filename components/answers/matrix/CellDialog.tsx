import './cell-dialog.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SaidPoint } from '../../../extension/state/answers/groups/said-points.ts';
import { matrixWords } from '../../i18n/tables/own-pages/matrix.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { PointList } from '../points/PointList.tsx';

const useWords = wordsFrom(matrixWords);

interface Props {
  title: string;
  points: readonly SaidPoint[];
  close(): void;
}

/** The points of a cell, a row or a column, each with its way to the answer. */
export function CellDialog({ title, points, close }: Props) {
  const { matrix } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // The dialog is taken out as it closes, and Firefox 153 then forgets where the focus was.
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} class="cell-dialog" aria-labelledby="cell-dialog-title" closedby="any" onClose={close}>
      <div class="cell-dialog-head">
        <h2 id="cell-dialog-title" lang="sv">
          {title}
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {matrix.close}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys */}
      <div class="cell-dialog-points" tabIndex={0}>
        <PointList points={points} label={title} />
      </div>
    </dialog>
  );
}
