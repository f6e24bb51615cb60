import type { Scheme } from '../../glossary/schema.ts';
import { isOn, type SchemeChoice, switchScheme } from '../../settings.ts';
import { useWords } from '../words/context.ts';
import { MarkSample } from './MarkSample.tsx';

/** The concept systems with a switch each: the core ones as they come, the others to be added. */
export function SchemeList({ schemes, choice }: { schemes: readonly Scheme[]; choice: SchemeChoice }) {
  const words = useWords();
  return (
    <ul class="scheme-list">
      {schemes.map((scheme) => (
        <li key={scheme.id}>
          <label class="row">
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
  );
}
