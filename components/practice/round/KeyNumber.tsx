import { singleKeys } from '../../../extension/state/single-keys.ts';

/** The figure that chooses an answer when it is pressed; nothing where such keys are switched off. */
export function KeyNumber({ number }: { number: number }) {
  if (!singleKeys.value) return null;
  return (
    <span class="number" aria-hidden="true">
      {number}
    </span>
  );
}
