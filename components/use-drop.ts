import { type ReadonlySignal, useSignal } from '@preact/signals';

/** Takes in a file that is dragged over an element. `over` while one is. */
export function useDrop(take: (file: File) => void): { over: ReadonlySignal<boolean>; on: object } {
  const over = useSignal(false);
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  return {
    over,
    on: {
      onDragOver(event: DragEvent) {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        over.value = true;
      },
      onDragLeave({ currentTarget, relatedTarget }: DragEvent) {
        // Going over to an element inside is no leaving.
        if (!(relatedTarget instanceof Node) || !(currentTarget as Element).contains(relatedTarget)) over.value = false;
      },
      onDrop(event: DragEvent) {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        over.value = false;
        const file = event.dataTransfer?.files[0];
        if (file) take(file);
      },
    },
  };
}
