// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and says which cell is in hand
// biome-ignore-all lint/a11y/useSemanticElements: what is placed by where it stands can't be a table
import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  /** From 1, the rows' heads counted. */
  column: number;
  /** Its number among the instanser; the corner has none. */
  left?: number;
  isActive: boolean;
  label: string;
  children: ComponentChildren;
}

/** The head of a column, or of all. */
export function MatrixHead({ id, column, left, isActive, label, children }: Props) {
  return (
    <div
      id={id}
      role="columnheader"
      class={left === undefined ? 'matrix-corner' : 'matrix-column'}
      aria-colindex={column}
      aria-label={label}
      data-active={isActive || undefined}
      data-row={-1}
      data-column={left ?? -1}
      style={left === undefined ? undefined : { left: leftOf(left) }}
    >
      {children}
    </div>
  );
}

/** Where a column begins. @param at its number among the instanser */
export const leftOf = (at: number): string => `calc(var(--matrix-row-head) + ${at} * var(--matrix-column))`;
