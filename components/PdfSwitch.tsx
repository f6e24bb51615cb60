import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { canHandlePdfs, handlePdfs, handlesPdfs } from '../reading/pdf-handler.ts';
import { useWords } from './words/context.ts';

/** Do PDFs open here by themselves? Nothing where the browser has no such choice. */
export function PdfSwitch() {
  const { pdf } = useWords();
  const on = useSignal<boolean | undefined>(undefined);
  useEffect(() => {
    void handlesPdfs().then((does) => {
      on.value = does;
    });
  }, []);
  if (!canHandlePdfs() || on.value === undefined) return null;
  return (
    <label class="row pdf-switch">
      <input
        type="checkbox"
        checked={on.value}
        onChange={async ({ currentTarget: { checked } }) => {
          await handlePdfs(checked);
          on.value = checked;
        }}
      />
      {pdf.always}
    </label>
  );
}
