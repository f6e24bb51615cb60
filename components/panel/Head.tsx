import './head.css';
import type { HeadFact } from '../../comments/model/read-text.ts';
import { conceptsWords } from '../i18n/tables/concepts.ts';
import { panelWords } from '../i18n/tables/panel.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(conceptsWords, panelWords);

/** What the document says of itself: who asks, under which numbers, until when. A press shows where it says so. */
export function Head({ facts, show }: { facts: readonly HeadFact[]; show(index: number): void }) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <dl class="head">
      {facts.map((fact, index) => (
        <div key={`${fact.kind} ${fact.text}`}>
          <dt>{words.facts[fact.kind]}</dt>
          <dd>
            <button type="button" class="fact" title={words.showInDocument} onClick={() => show(index)}>
              {fact.day ? words.date(fact.day) : <span lang="sv">{fact.text}</span>}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}
