import type { HeadFact } from '../../messaging.ts';
import { useWords } from '../words/context.ts';

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
