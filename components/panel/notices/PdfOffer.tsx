import { browser } from 'wxt/browser';
import { canHandlePdfs, handlePdfs } from '../../../extension/pdf-opening/pdf-handler.ts';
import { openReader } from '../../../extension/pdf-opening/reader-page.ts';
import { pdfsOffered } from '../../../extension/settings/settings.ts';
import { panelWords } from '../../i18n/tables/reading/panel.ts';
import { pdfWords } from '../../i18n/tables/shared/pdf.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Notice } from './Notice.tsx';

const useWords = wordsFrom(panelWords, pdfWords);

interface Props {
  tab: number;
  /** Where the browser shows it. */
  address: string | undefined;
}

/** What can be done with a PDF that the browser shows in a reader of its own, where we can't read it. */
export function PdfOffer({ tab, address }: Props) {
  const { pdf, refusals } = useWords();
  const can = canHandlePdfs();
  return (
    <Notice why={refusals.pdf.why} what={can ? pdf.offer : pdf.beside}>
      {can && (
        <button
          type="button"
          class="main-button"
          onClick={async () => {
            await Promise.all([handlePdfs(true), pdfsOffered.write(true)]);
            await browser.tabs.reload(tab);
          }}
        >
          {pdf.always}
        </button>
      )}
      <button
        type="button"
        onClick={async () => {
          await pdfsOffered.write(true);
          await openReader(tab, address);
        }}
      >
        {address === undefined ? pdf.choose : can ? pdf.onlyThis : pdf.open}
      </button>
    </Notice>
  );
}
