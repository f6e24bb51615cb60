import type { Scheme } from '../../glossary/schema.ts';
import { isOn, type SchemeChoice, switchScheme } from '../../reading/scheme-choice.ts';
import { useWords } from '../words/context.ts';
import { MarkSample } from './MarkSample.tsx';

/** The concept systems with a switch each: the core ones as they come, the others to be added. */
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
      <ul>
        {schemes.map((scheme) => (
          <li key={scheme.id}>
            <label>
              <input
                type="checkbox"
                aria-describedby={`about-${scheme.id}`}
                checked={isOn(scheme, choice)}
                onChange={({ currentTarget }) => void switchScheme(scheme.id, currentTarget.checked)}
              />
              <span class="scheme-title">
                <MarkSample scheme={scheme.id} />
                {scheme.title[words.language]}
              </span>
            </label>
            <p id={`about-${scheme.id}`} class="quiet-text">
              {scheme.description[words.language]}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
