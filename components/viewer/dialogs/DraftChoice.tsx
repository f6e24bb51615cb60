import type { Signal } from '@preact/signals';

/** Are drafts to be included? @param name says how many there are */
export function DraftChoice({ count, name, chosen }: { count: number; name: string; chosen: Signal<boolean> }) {
  if (count === 0) return null;
  return (
    <label class="row">
      <input
        type="checkbox"
        checked={chosen.value}
        onChange={({ currentTarget }) => (chosen.value = currentTarget.checked)}
      />
      {name}
    </label>
  );
}
