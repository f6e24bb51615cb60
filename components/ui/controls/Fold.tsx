import './fold.css';
import type { ComponentChildren } from 'preact';
import { chooseFold, foldsChosen } from '../../../extension/state/folds.ts';

interface Props {
  /** The part's name in storage: the same part is then open or folded wherever it comes. */
  part: string;
  title: ComponentChildren;
  /** Is it open for one who has never chosen? */
  open?: boolean;
  children: ComponentChildren;
}

/** A part that can be folded away; how one leaves it, it is found the next time, in every window. */
export function Fold({ part, title, open = false, children }: Props) {
  const isOpen = foldsChosen().value[part] ?? open;
  return (
    <details
      class="fold"
      data-part={part}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== (foldsChosen().value[part] ?? open)) void chooseFold(part, currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
