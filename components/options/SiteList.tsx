import { noLongerRead } from '../../extension/settings/always-here.ts';
import { optionsWords } from '../i18n/tables/own-pages/options.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(optionsWords);

interface Props {
  /** As patterns. */
  sites: readonly string[];
  /** What the button does, for those who hear it alone. */
  nameOf(site: string): string;
}

/** Sites that the browser lets us into; each can be withdrawn. */
export function SiteList({ sites, nameOf }: Props) {
  const { options } = useWords();
  return (
    <ul class="list">
      {sites.map((site) => (
        <li key={site}>
          <span>{site.replace(/\/\*$/, '')}</span>
          <button type="button" aria-label={nameOf(site)} onClick={() => void noLongerRead(site)}>
            {options.withdraw}
          </button>
        </li>
      ))}
    </ul>
  );
}
