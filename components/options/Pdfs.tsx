import type { ReadonlySignal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { noLongerRead } from '../../reading/always-here.ts';
import { canHandlePdfs } from '../../reading/pdf-handler.ts';
import { canRedirectPdfs, redirectPdfs, redirectsPdfs } from '../../reading/pdf-redirect.ts';
import { openReader } from '../../reading/reader-page.ts';
import { PdfSwitch } from '../PdfSwitch.tsx';
import { useWords } from '../words/context.ts';

/** Where PDFs open, and from where they may be fetched. */
export function Pdfs({ sites }: { sites: ReadonlySignal<Readonly<Record<string, true>>> }) {
  const { pdf, options, reader } = useWords();
  const patterns = Object.keys(sites.value).toSorted();
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
      {patterns.length > 0 && (
        <>
          <h3>{pdf.siteList}</h3>
          <ul class="list">
            {patterns.map((site) => (
              <li key={site}>
                <span>{site.replace(/\/\*$/, '')}</span>
                <button type="button" aria-label={options.withdrawSite(site)} onClick={() => void noLongerRead(site)}>
                  {options.withdraw}
                </button>
              </li>
            ))}
          </ul>
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
