import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { canHandlePdfs } from '../../extension/pdf-opening/pdf-handler.ts';
import {
  canRedirectPdfs,
  isForRedirecting,
  redirectPdfs,
  redirectsPdfs,
} from '../../extension/pdf-opening/pdf-redirect.ts';
import { openReader } from '../../extension/pdf-opening/reader-page.ts';
import { recognisesByItself } from '../../extension/settings/settings.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { pdfWords } from '../i18n/tables/shared/pdf.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { SettingSwitch } from '../ui/controls/SettingSwitch.tsx';
import { PdfSwitch } from '../ui/PdfSwitch.tsx';
import { SiteList } from './SiteList.tsx';

const useWords = wordsFrom(ownPagesWords, pdfWords);

/** Where PDFs open, and from where they may be fetched. */
export function Pdfs({ sites, scans }: { sites: readonly string[]; scans: ReadonlySignal<boolean> }) {
  const { pdf, pages } = useWords();
  const single = sites.filter((site) => !isForRedirecting(site));
  return (
    <section aria-labelledby="pdfs">
      <h2 id="pdfs">{pdf.pages}</h2>
      <PdfSwitch />
      {canHandlePdfs() && <p class="quiet-text under-row">{pdf.another}</p>}
      {canRedirectPdfs() && <RedirectSwitch />}
      <div class="buttons">
        <button type="button" onClick={() => void openReader(undefined)}>
          {pages.openFile}
        </button>
      </div>
      <SettingSwitch setting={recognisesByItself} on={scans} label={pdf.scansByThemselves} />
      <p class="quiet-text under-row">{pdf.scansWhat}</p>
      {single.length > 0 && (
        <>
          <h3>{pdf.siteList}</h3>
          <SiteList sites={single} nameOf={pdf.withdrawSite} />
        </>
      )}
    </section>
  );
}

function RedirectSwitch() {
  const { pdf } = useWords();
  const on = useSignal(false);
  useEffect(() => {
    void redirectsPdfs().then((does) => {
      on.value = does;
    });
  }, []);
  return (
    <>
      <label class="row">
        <input
          type="checkbox"
          checked={on.value}
          onChange={async ({ currentTarget }) => {
            const { checked } = currentTarget;
            // The browser asks; until it has said yes, the box is as it was.
            if (await redirectPdfs(checked)) on.value = checked;
            else currentTarget.checked = on.value;
          }}
        />
        {pdf.byThemselves}
      </label>
      <p class="quiet-text under-row">{pdf.byThemselvesWhat}</p>
    </>
  );
}
