import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { canHandlePdfs, handlePdfs, handlesPdfs } from '../../extension/pdf-opening/pdf-handler.ts';

/** Do PDFs open here by themselves? Undefined until it is known, and where the browser has no such choice. */
export function usePdfHandling(): { on: boolean; set(on: boolean): void } | undefined {
  const on = useSignal<boolean | undefined>(undefined);
  useEffect(() => {
    void handlesPdfs().then((does) => {
      on.value = does;
    });
  }, []);
  if (!canHandlePdfs() || on.value === undefined) return undefined;
  return {
    on: on.value,
    set: (wanted) =>
      void handlePdfs(wanted).then(() => {
        on.value = wanted;
      }),
  };
}
