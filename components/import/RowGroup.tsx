import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { importWords } from '../i18n/tables/own-pages/import.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { RowBoundary } from '../ui/RowBoundary.tsx';

const useWords = wordsFrom(importWords);

/** How many rows are shown at first, and how many more after each press. */
const many = 25;

interface Props<Row> {
  title: string;
  rows: readonly Row[];
  how?: string;
  folded?: boolean;
  /** How many are shown at first, where what stands below matters more. */
  atOnce?: number;
  children(row: Row): ComponentChildren;
}

/** Nothing where there are no rows; the first of many, and more at a press. */
export function RowGroup<Row>({ title, rows, how, folded = false, atOnce = many, children }: Props<Row>) {
  const words = useWords().import;
  const shown = useSignal(atOnce);
  if (rows.length === 0) return null;
  return (
    <details open={!folded}>
      <summary>{title}</summary>
      {how && <p class="quiet-text">{how}</p>}
      <ul>
        {rows.slice(0, shown.value).map((row, i) => (
          <RowBoundary key={i} of={row}>
            {() => <li>{children(row)}</li>}
          </RowBoundary>
        ))}
      </ul>
      {rows.length > shown.value && (
        <button type="button" onClick={() => (shown.value += many)}>
          {words.more(rows.length - shown.value)}
        </button>
      )}
    </details>
  );
}
