import { noLongerRead } from '../../reading/always-here.ts';
import { useWords } from '../words/context.ts';

/** The sites that are read by themselves; each can be withdrawn. They are added from the panel, where one is on them. */
export function Sites({ sites }: { sites: readonly string[] }) {
  const { options } = useWords();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{options.sites}</h2>
      <p class="quiet-text">{sites.length === 0 ? options.noSites : options.sitesWhat}</p>
      <ul class="list">
        {sites.map((site) => (
          <li key={site}>
            <span>{site.replace(/\/\*$/, '')}</span>
            <button type="button" aria-label={options.withdrawSite(site)} onClick={() => void noLongerRead(site)}>
              {options.withdraw}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
