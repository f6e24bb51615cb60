import { pdfWords } from '../i18n/tables/shared/pdf.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { usePdfHandling } from './use-pdf-handling.ts';

const useWords = wordsFrom(pdfWords);

/** Do PDFs open here by themselves? Nothing where the browser has no such choice. */
export function PdfSwitch() {
  const { pdf } = useWords();
  const handling = usePdfHandling();
  if (!handling) return null;
  return (
    <label class="row pdf-switch">
      <input
        type="checkbox"
        checked={handling.on}
        onChange={({ currentTarget }) => handling.set(currentTarget.checked)}
      />
      {pdf.always}
    </label>
  );
}
