import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Takes in files that are dropped anywhere on the page, or pasted where nothing is being written. `over` while such are dragged. */
export function usePageDrop(take: (files: File[]) => void): ReadonlySignal<boolean> {
  const over = useSignal(false);
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      over.value = true;
      event.preventDefault();
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) over.value = false;
    };
    const drop = (event: DragEvent) => {
      over.value = false;
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      const isWriting = target instanceof Element && target.closest('input, textarea') !== null;
      const files = [...(clipboardData?.files ?? [])];
      if (!isWriting && files.length > 0) take(files);
    };
    document.addEventListener('dragover', drag, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => lifetime.abort();
  }, []);
  return over;
}
