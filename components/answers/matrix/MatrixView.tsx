import './matrix.css';
import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { remissPartsOf } from '../../../answers/go-through/remiss-parts.ts';
import { type MatrixBy, matrixRows } from '../../../answers/standing/matrix.ts';
import { type AnswersState, useAnswers, useFoundAnswers } from '../../../extension/state/answers/answers-state.ts';
import { everyPoint, type PointFilter } from '../../../extension/state/answers/groups/said-points.ts';
import { placedPoints, shownRemissParts } from '../../../extension/state/answers/matrix/placed-points.ts';
import { shownMatrix } from '../../../extension/state/answers/matrix/shown-matrix.ts';
import type { AnswersInArende } from '../../../storage/queries/answers.ts';
import { whenWanted } from '../../app/when-wanted.tsx';
import { answersWords } from '../../i18n/tables/own-pages/answers.ts';
import { matrixWords } from '../../i18n/tables/own-pages/matrix.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { PointFilters } from '../points/PointFilters.tsx';
import { useConceptNames } from '../points/use-concept-names.ts';
import { useSaidPoints } from '../points/use-said-points.ts';
import { CellDialog } from './CellDialog.tsx';
import { Legend } from './Legend.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';

const useWords = wordsFrom(answersWords, matrixWords);

/** Drawn after the matrix, which is what one comes for. */
const AnswersOverview = whenWanted(
  () => import('./AnswersOverview.tsx').then((part) => part.AnswersOverview),
  'view-part',
);

/** Who says what of each part of the remiss, of each concept or group; and all of it as a picture. */
export function MatrixView() {
  const { answers, matrix: words } = useWords();
  const state = useAnswers();
  const found = useFoundAnswers();
  const remiss = useComputed(() => {
    const { value } = state.found;
    return value && shownRemissParts(value, (id) => state.text(id));
  }).value;
  const all = useSaidPoints();
  const said = useMemo(() => (remiss ? placedPoints(all, remiss) : all), [all, remiss]);
  const by = useSignal<MatrixBy>('about');
  const onlyDisputed = useSignal(false);
  const filter = useSignal<PointFilter>(everyPoint);
  const opened = useSignal<{ title: string; ids: ReadonlySet<string> } | undefined>(undefined);
  const parts = useComputed(() => partsOfRemiss(state)).value;
  const titles = useMemo(() => new Map(parts.map(({ about, title }) => [about, title])), [parts]);
  const conceptName = useConceptNames(by.value === 'concept');
  const choice = { by: by.value, onlyDisputed: onlyDisputed.value, filter: filter.value };
  const { rows, columns, points } = useMemo(
    () => shownMatrix(found, said, [...titles.keys()], choice),
    [found, said, titles, ...Object.values(choice)],
  );
  const labelOf = (key: string): string => {
    if (key === '') return words.none[by.value];
    if (by.value === 'concept') return conceptName(key) ?? key;
    if (by.value === 'group') return found.groups.find(({ id }) => id === key)?.heading ?? key;
    return titles.get(key) ?? answers.about(key);
  };
  const nameOf = (column: { name: string }) => column.name || answers.unknownInstans;
  if (said.length === 0)
    return (
      <section class="empty" aria-label={answers.view.matrix}>
        <h2>{words.empty}</h2>
        <p>{words.emptyHow}</p>
      </section>
    );
  const suggested = points.filter(({ point }) => point.state === 'suggested').length;
  const open = (row: number, column: number) => {
    const [inRow, inColumn] = [rows[row], columns[column]];
    const those = new Set(inRow?.total.points ?? points.map(({ point }) => point.id));
    const cell = points.filter(
      ({ point, instans }) => those.has(point.id) && (!inColumn || (instans?.id ?? '') === inColumn.id),
    );
    const who = inColumn && nameOf(inColumn);
    const what = inRow && labelOf(inRow.key);
    const title = who && what ? words.about(who, what) : (who ?? what ?? words.all);
    if (cell.length > 0) opened.value = { title, ids: new Set(cell.map(({ point }) => point.id)) };
  };
  return (
    <section class="matrix-view" aria-label={answers.view.matrix}>
      <div class="matrix-choice">
        <label class="filter-field">
          <span>{words.rows}</span>
          <select
            value={by.value}
            onChange={({ currentTarget }) => {
              by.value = matrixRows.find((one) => one === currentTarget.value) ?? 'about';
            }}
          >
            {matrixRows.map((one) => (
              <option key={one} value={one}>
                {words.by[one]}
              </option>
            ))}
          </select>
        </label>
        <PointFilters filter={filter} found={points.length} total={said.length}>
          <label class="row">
            <input
              type="checkbox"
              checked={onlyDisputed.value}
              onChange={({ currentTarget }) => {
                onlyDisputed.value = currentTarget.checked;
              }}
            />
            {words.disputed}
          </label>
        </PointFilters>
      </div>
      <p class="matrix-summary">
        {words.total(points.length)}. {suggested > 0 && words.suggested(suggested)}{' '}
        <span class="quiet-text">{words.keys}</span>
      </p>
      {rows.length === 0 ? (
        <p class="quiet-text">{words.noRows}</p>
      ) : (
        <MatrixGrid rows={rows} columns={columns} total={points} labelOf={labelOf} nameOf={nameOf} open={open} />
      )}
      <Legend />
      <AnswersOverview said={said} titles={titles} />
      {opened.value && (
        <CellDialog
          title={opened.value.title}
          points={said.filter(({ point }) => opened.value?.ids.has(point.id))}
          close={() => {
            opened.value = undefined;
          }}
        />
      )}
    </section>
  );
}

/** The headings of the ärende's documents, what is proposed first. */
function partsOfRemiss(state: AnswersState) {
  const found = state.found.value;
  if (!found) return [];
  const inOrder = found.documents.toSorted((a, b) => Number(b.role === 'förslag') - Number(a.role === 'förslag'));
  return inOrder.flatMap((document) => {
    const text = state.text(newestWithText(found, document.id)?.snapshot);
    return text ? remissPartsOf(text) : [];
  });
}

const newestWithText = ({ editions }: AnswersInArende, id: string) =>
  editions.findLast(({ document, snapshot }) => document === id && snapshot !== undefined);
