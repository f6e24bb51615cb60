import './scheme-switches.css';
import { isOn, type SchemeChoice } from '../../../extension/settings/settings.ts';
import type { Scheme } from '../../../glossary/schema.ts';
import { panelWords } from '../../i18n/tables/reading/panel.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { SchemeList } from '../../ui/schemes/SchemeList.tsx';

const useWords = wordsFrom(ownPagesWords, panelWords);

/** The concept systems with a switch each, folded away at the panel's end. */
export function SchemeSwitches({ schemes, choice }: { schemes: readonly Scheme[]; choice: SchemeChoice }) {
  const words = useWords();
  return (
    <details class="schemes">
      <summary>
        {words.schemes}
        <span class="count">
          {words.schemesOn(schemes.filter((scheme) => isOn(scheme, choice)).length, schemes.length)}
        </span>
      </summary>
      <p class="quiet-text">{words.schemesWhat}</p>
      <SchemeList schemes={schemes} choice={choice} />
    </details>
  );
}
