import { type ReadonlySignal, useSignal } from '@preact/signals';

/** Takes in a file that is dragged over an element, unless one within it does. `over` while one is. */
export function useDrop(take: (file: File) => void): { over: ReadonlySignal<boolean>; on: object } {
  const over = useSignal(false);
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  return {
    over,
    on: {
      onDragOver(event: DragEvent) {
        if (!holdsFiles(event)) return;
        over.value = !event.defaultPrevented;
        event.preventDefault();
      },
      onDragLeave({ currentTarget, relatedTarget }: DragEvent) {
        // Going over to an element inside is no leaving.
        if (!(relatedTarget instanceof Node) || !(currentTarget as Element).contains(relatedTarget)) over.value = false;
      },
      onDrop(event: DragEvent) {
        over.value = false;
        if (!holdsFiles(event) || event.defaultPrevented) return;
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) take(file);
      },
    },
  };
}
