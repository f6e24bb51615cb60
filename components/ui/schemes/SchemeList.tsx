import './mark-sample.css';
import './scheme-list.css';
import { isOn, type SchemeChoice, switchScheme } from '../../../extension/settings/settings.ts';
import type { Scheme } from '../../../glossary/schema.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { RowBoundary } from '../RowBoundary.tsx';
import { MarkSample } from './MarkSample.tsx';

const useWords = wordsFrom();

/** The concept systems with a switch each: the core ones as they come, the others to be added. */
export function SchemeList({ schemes, choice }: { schemes: readonly Scheme[]; choice: SchemeChoice }) {
  const words = useWords();
  return (
    <ul class="scheme-list">
      {schemes.map((scheme) => (
        <RowBoundary key={scheme.id} of={scheme}>
          {() => (
            <li>
              <label class="row">
                <input
                  type="checkbox"
                  aria-describedby={`about-${scheme.id}`}
                  checked={isOn(scheme, choice)}
                  onChange={({ currentTarget }) => void switchScheme(scheme.id, currentTarget.checked)}
                />
                <span class="scheme-title">
                  <MarkSample scheme={scheme.id} />
                  <span>{withJoints(scheme.title[words.language])}</span>
                </span>
              </label>
              <p id={`about-${scheme.id}`} class="quiet-text">
                {scheme.description?.[words.language]}
              </p>
            </li>
          )}
        </RowBoundary>
      ))}
    </ul>
  );
}
