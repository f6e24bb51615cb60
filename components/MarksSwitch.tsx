import type { ReadonlySignal } from '@preact/signals';
import { marksShown } from '../settings.ts';
import { useWords } from './words/context.ts';

/** Are the marks to be seen, in every page? */
export function MarksSwitch({ marked }: { marked: ReadonlySignal<boolean> }) {
  const words = useWords();
  return (
    <label class="row marks-switch">
      <input
        type="checkbox"
        checked={marked.value}
        onChange={({ currentTarget }) => void marksShown.write(currentTarget.checked)}
      />
      {words.showMarks}
    </label>
  );
}
