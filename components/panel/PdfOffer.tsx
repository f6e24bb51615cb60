import { browser } from 'wxt/browser';
import { canHandlePdfs, handlePdfs } from '../../reading/pdf-handler.ts';
import { openReader } from '../../reading/reader-page.ts';
import { pdfsOffered } from '../../settings.ts';
import { useWords } from '../words/context.ts';
import { Notice } from './Notice.tsx';

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
