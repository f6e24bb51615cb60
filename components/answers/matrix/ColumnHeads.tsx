import type { MatrixColumn } from '../../../extension/state/answers/matrix/shown-matrix.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { matrixWords } from '../../i18n/tables/own-pages/matrix.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { StanceShape } from '../../ui/StanceShape.tsx';
import { MatrixHead } from './MatrixHead.tsx';

const useWords = wordsFrom(answersWords, matrixWords);

interface Props {
  columns: readonly MatrixColumn[];
  /** The numbers of the columns that are drawn. */
  shown: readonly number[];
  nameOf(column: MatrixColumn): string;
  /** The column whose head is in hand, if one is. */
  active: number | undefined;
  idOf(row: number, column: number): string;
}

/** Who has answered, each with where it stands on the whole and how many points it has. */
export function ColumnHeads({ columns, shown, nameOf, active, idOf }: Props) {
  const { answers, matrix: words } = useWords();
  return shown.map((at) => {
    const column = columns[at];
    if (!column) return null;
    const { suggestedOverall: suggested, overall } = column;
    const whole =
      (overall && answers.overall[overall]) || (suggested && answers.suggestedOverall(answers.overall[suggested]));
    return (
      <MatrixHead
        key={column.id}
        id={idOf(-1, at)}
        column={at + 2}
        left={at}
        isActive={active === at}
        label={words.cell(words.all, nameOf(column), [words.total(column.count), whole].filter(Boolean).join(', '))}
      >
        <span class="matrix-name" lang="sv" title={[nameOf(column), whole].filter(Boolean).join(', ')}>
          {withJoints(nameOf(column))}
        </span>
        <span class="matrix-foot">
          {overall && <StanceShape stance={overall} />}
          {suggested && (
            <span class="suggested-stance">
              <StanceShape stance={suggested} />
            </span>
          )}
          <span class="count">{column.count}</span>
        </span>
      </MatrixHead>
    );
  });
}
