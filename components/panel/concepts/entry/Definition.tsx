import './definition.css';
import type { ComponentChildren } from 'preact';
import type { Concept, Source } from '../../../../glossary/schema.ts';
import { commonWords } from '../../../i18n/tables/shared/common.ts';
import { conceptsWords } from '../../../i18n/tables/shared/concepts.ts';
import { ownPagesWords } from '../../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { Fold } from '../../../ui/controls/Fold.tsx';
import { Published } from '../../../ui/schemes/Published.tsx';
import { stop, stopped } from '../../../ui/schemes/source-text.ts';

const useWords = wordsFrom(commonWords, conceptsWords, ownPagesWords);

/** What a concept means and who says so. Sources speak Swedish, whatever the interface. */
export function Definition({ concept, children }: { concept: Concept; children?: ComponentChildren }) {
  const words = useWords();
  const { definition, termStatus = {}, source } = concept;
  return (
    <div class="definition">
      {Object.entries(termStatus).map(([label, { status, note, source: by }]) => (
        <p key={label} class={`term-status term-${status}`}>
          <b lang="sv">{label}</b>: {words.statuses[status]}
          {note ? <span lang="sv"> ({note})</span> : ''}
          {by && `, ${words.according(by)}`}
        </p>
      ))}
      {definition ? <p lang="sv">{definition.sv}</p> : <p class="quiet-text">{words.noDefinition}</p>}
      {source.length > 1 ? <SeveralSources of={source} /> : <Sources of={source} />}
      {children}
    </div>
  );
}

export const hasScopeNotes = ({ scopeNote = [], prefLabel }: Concept): boolean =>
  scopeNote.length > 0 || prefLabel.en !== undefined;

/** What one should know of a concept beside what it means. @param english does nothing else say what it is called in English? */
export function ScopeNotes({
  concept: { scopeNote = [], prefLabel },
  english = true,
}: {
  concept: Concept;
  english?: boolean;
}) {
  const words = useWords();
  return (
    <div class="notes">
      {scopeNote.map((note) => (
        <p key={note.sv} lang="sv">
          {note.sv}
        </p>
      ))}
      {english && prefLabel.en && (
        <dl>
          <dt>{words.english}</dt>
          <dd lang="en">{prefLabel.en}</dd>
        </dl>
      )}
    </div>
  );
}

/** Several take up the room that the places need: the first in short, which opens to all. */
function SeveralSources({ of: sources }: { of: readonly Source[] }) {
  const words = useWords();
  const [first] = sources;
  return (
    <Fold
      part="sources"
      title={
        <>
          <span class="one-line first-source" title={`${words.source}: ${first?.title}`}>
            {words.source}: <span lang="sv">{first?.title}</span>
          </span>
          <span class="all-sources">{words.sources}</span>
          <span class="count">+{sources.length - 1}</span>
        </>
      }
    >
      <Sources of={sources} named={false} />
    </Fold>
  );
}

/** Who says it. @param named does nothing else say above that these are sources? */
export function Sources({ of: sources, named = true }: { of: readonly Source[]; named?: boolean }) {
  const words = useWords();
  return (
    <p class={sources.length === 1 ? 'sources' : 'sources several'}>
      {named && `${sources.length === 1 ? words.source : words.sources}: `}
      {sources.map((cited, i) => (
        <>
          {i > 0 && ' '}
          <Citation source={cited} />
        </>
      ))}
    </p>
  );
}

function Citation({ source }: { source: Source }) {
  const words = useWords();
  const { title, publisher, year, section, address, note } = source;
  return (
    <span lang="sv">
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {title}
          <span class="unseen"> ({words.opensInTab})</span>
        </a>
      ) : (
        title
      )}
      {stop(title)}
      {publisher ? (
        <>
          {' '}
          <Published source={source} />.
        </>
      ) : (
        year && ` ${year}.`
      )}
      {section && ` ${stopped(section)}`}
      {note && ` ${stopped(note)}`}
    </span>
  );
}
