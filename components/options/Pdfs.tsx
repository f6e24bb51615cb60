import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { canHandlePdfs } from '../../reading/pdf-handler.ts';
import { canRedirectPdfs, isForRedirecting, redirectPdfs, redirectsPdfs } from '../../reading/pdf-redirect.ts';
import { openReader } from '../../reading/reader-page.ts';
import { PdfSwitch } from '../PdfSwitch.tsx';
import { useWords } from '../words/context.ts';
import { SiteList } from './SiteList.tsx';

/** Where PDFs open, and from where they may be fetched. */
export function Pdfs({ sites }: { sites: readonly string[] }) {
  const { pdf, reader } = useWords();
  const single = sites.filter((site) => !isForRedirecting(site));
  return (
    <section aria-labelledby="pdfs">
      <h2 id="pdfs">{pdf.pages}</h2>
      <PdfSwitch />
      {canHandlePdfs() && <p class="quiet-text under-row">{pdf.another}</p>}
      {canRedirectPdfs() && <RedirectSwitch />}
      <div class="buttons">
        <button type="button" onClick={() => void openReader(undefined)}>
          {reader.choose}
        </button>
      </div>
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
