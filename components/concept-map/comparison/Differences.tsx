import type { ComponentChildren } from 'preact';
import type { Concept } from '../../../glossary/schema.ts';
import type { Compared, TreeRelation } from '../../../learning/concept-map/compare-concepts.ts';
import { mapsWords } from '../../i18n/tables/own-pages/maps.ts';
import { conceptsWords } from '../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(conceptsWords, mapsWords);

type Both = [Concept, Concept];

/** What the glossary's data says of how two concepts differ, and nothing more. */
export function Differences({ both, facts }: { both: Both; facts: Compared }) {
  const words = useWords();
  const { maps, language } = words;
  const { standing, ways, schemes, shared } = facts;
  const [one, other] = both;
  const statuses = both.flatMap((concept) =>
    Object.entries(concept.termStatus ?? {}).map(([label, { status, source }]) => ({ label, status, source })),
  );
  return (
    <div class="differences">
      <h4>{maps.differing}</h4>
      <dl>
        {shared && (
          <Fact name={shared.collection.title[language]}>
            {shared.members.map(({ value, number }, i) => (
              <p key={both[i]?.id}>
                <Name of={both[i] as Concept} />:{' '}
                {value === undefined ? (
                  positionIn(words, shared.collection.arrangement, number, shared.collection.members.length)
                ) : (
                  <span lang="sv">{value}</span>
                )}
              </p>
            ))}
          </Fact>
        )}
        <Fact name={maps.standing}>
          <p>{standingSaid(words, standing, both)}</p>
          {ways.map((way, i) => (
            <p key={both[i]?.id} lang="sv" class="way">
              {way.map(({ prefLabel }) => prefLabel.sv).join(' › ')}
            </p>
          ))}
          {one.related?.includes(other.id) && <p>{maps.seeEachOther}</p>}
        </Fact>
        <Fact name={maps.schemes}>
          {schemes[0] === schemes[1] ? (
            <p>{maps.sameScheme(schemes[0].title[language])}</p>
          ) : (
            both.map((concept, i) => (
              <p key={concept.id}>{maps.otherScheme(nameOf(concept), schemes[i]?.title[language] ?? '')}</p>
            ))
          )}
        </Fact>
        {statuses.length > 0 && (
          <Fact name={maps.status}>
            {statuses.map(({ label, status, source }) => (
              <p key={label}>
                <b lang="sv">{label}</b>: {words.statuses[status]}
                {source && `, ${words.according(source)}`}
              </p>
            ))}
          </Fact>
        )}
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const Name = ({ of: { prefLabel } }: { of: Concept }) => <b lang="sv">{prefLabel.sv}</b>;

const nameOf = ({ prefLabel }: Concept) => `”${prefLabel.sv}”`;

/** Where the source gives no words for it: the place in the order, if the order means something. */
function positionIn({ maps }: ReturnType<typeof useWords>, arrangement: string, number: number, count: number): string {
  if (arrangement === 'steps') return maps.step(number, count);
  return arrangement === 'levels' ? maps.position(number, count) : maps.notSaid;
}

function standingSaid({ maps }: ReturnType<typeof useWords>, standing: TreeRelation, [one, other]: Both): string {
  switch (standing.is) {
    case 'above':
      return maps.above(nameOf(one), nameOf(other), standing.steps);
    case 'below':
      return maps.above(nameOf(other), nameOf(one), standing.steps);
    case 'beside':
      return maps.beside(nameOf(standing.under));
    case 'cousins':
      return maps.cousins(nameOf(standing.under));
    case 'apart':
      return maps.apart;
  }
}
