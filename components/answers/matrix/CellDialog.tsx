import type { SaidPoint } from '../../../extension/state/answers/groups/said-points.ts';
import { matrixWords } from '../../i18n/tables/own-pages/matrix.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { ScrollingDialog } from '../../ui/controls/ScrollingDialog.tsx';
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
  return (
    <ScrollingDialog class="cell-dialog" title={title} lang="sv" closing={matrix.close} close={close}>
      <PointList points={points} label={title} />
    </ScrollingDialog>
  );
}
