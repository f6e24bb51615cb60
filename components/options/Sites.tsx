import { optionsWords } from '../i18n/tables/own-pages/options.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { SiteList } from './SiteList.tsx';

const useWords = wordsFrom(optionsWords);

/** The sites that are read by themselves; each can be withdrawn. They are added from the panel, where one is on them. */
export function Sites({ sites }: { sites: readonly string[] }) {
  const { options } = useWords();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{options.sites}</h2>
      <p class="quiet-text">{sites.length === 0 ? options.noSites : options.sitesWhat}</p>
      <SiteList sites={sites} nameOf={options.withdrawSite} />
    </section>
  );
}
