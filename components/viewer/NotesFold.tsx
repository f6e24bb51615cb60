import './notes-fold.css';
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

/** What is said of a file, in a line: seen in small windows, where it is all of it until one unfolds the rest. */
export function NotesFold({ unfolded, children }: { unfolded: Signal<boolean>; children: ComponentChildren }) {
  return (
    <button
      type="button"
      class="notes-fold folds"
      aria-expanded={unfolded.value}
      onClick={() => (unfolded.value = !unfolded.value)}
    >
      {children}
    </button>
  );
}
