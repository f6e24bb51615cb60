import type { Scheme } from '../../glossary/schema.ts';
import { isOn, type SchemeChoice } from '../../settings.ts';
import { SchemeList } from '../schemes/SchemeList.tsx';
import { useWords } from '../words/context.ts';

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
