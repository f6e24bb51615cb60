import './head.css';
import { numberOwners } from '../../../comments/list/entries/number-owners.ts';
import { numberOfFact } from '../../../comments/model/case-number.ts';
import type { HeadFact } from '../../../comments/model/read-text.ts';
import { panelWords } from '../../i18n/tables/reading/panel.ts';
import { conceptsWords } from '../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(conceptsWords, panelWords);

/** What the document says of itself: who asks, under which numbers, until when. A press shows where it says so. */
export function Head({ facts, show }: { facts: readonly HeadFact[]; show(index: number): void }) {
  const words = useWords();
  if (facts.length === 0) return null;
  const owners = ownersIn(facts);
  return (
    <dl class="head">
      {facts.map((fact, index) => (
        <div key={`${fact.kind} ${fact.text}`}>
          <dt>{words.facts[fact.kind]}</dt>
          <dd>
            <button type="button" class="fact" title={words.showInDocument} onClick={() => show(index)}>
              {fact.day ? words.date(fact.day) : <span lang="sv">{fact.text}</span>}
            </button>
            {owners.has(fact) && (
              <span class="quiet-text" lang="sv">
                {' '}
                {owners.get(fact)}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Of several numbers, whose each is, where it is known; a single one is taken for the sender's. */
function ownersIn(facts: readonly HeadFact[]): Map<HeadFact, string> {
  const numbers = facts.filter(({ kind }) => kind === 'number');
  if (numbers.length < 2) return new Map();
  const sender = facts.find(({ kind }) => kind === 'sender')?.text;
  const owned = numberOwners(
    numbers.map((fact) => numberOfFact(fact, sender)),
    sender === undefined ? {} : { sender },
  );
  return new Map(
    numbers.flatMap((fact, i): [HeadFact, string][] => {
      const owner = owned[i]?.owner;
      return owner === undefined ? [] : [[fact, owner]];
    }),
  );
}
