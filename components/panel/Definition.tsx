import type { ComponentChildren } from 'preact';
import type { Concept, Source } from '../../glossary/schema.ts';
import { Published } from '../schemes/Published.tsx';
import { stop, stopped } from '../schemes/source-text.ts';
import { useWords } from '../words/context.ts';

interface Props {
  concept: Concept;
  /** Where the concept stands among the others. */
  place: ComponentChildren;
  /** What the document has to say: last, since it may come late and must not move what is above. */
  children: ComponentChildren;
}

/** What a concept means, what one should know of it, and who says so. Sources speak Swedish, whatever the interface. */
export function Definition({ concept, place, children }: Props) {
  const words = useWords();
  const { definition, scopeNote = [], termStatus = {}, prefLabel, source } = concept;
  return (
    <div class="definition">
      {Object.entries(termStatus).map(([label, { status, note, source: by }]) => (
        <p key={label} class={`term-status term-${status}`}>
          <b lang="sv">{label}</b>: {words.statuses[status]}
          {note ? <span lang="sv"> ({note})</span> : ''}, {words.according(by)}
        </p>
      ))}
      {definition ? <p lang="sv">{definition.sv}</p> : <p class="quiet-text">{words.noDefinition}</p>}
      <Sources of={source} />
      {scopeNote.length > 0 && (
        <>
          <h4>{words.notes}</h4>
          {scopeNote.map((note) => (
            <p key={note.sv} lang="sv">
              {note.sv}
            </p>
          ))}
        </>
      )}
      {prefLabel.en && (
        <dl>
          <dt>{words.english}</dt>
          <dd lang="en">{prefLabel.en}</dd>
        </dl>
      )}
      {place}
      {children}
    </div>
  );
}

/** Who says it. */
export function Sources({ of: sources }: { of: readonly Source[] }) {
  const words = useWords();
  return (
    <p class={sources.length === 1 ? 'sources' : 'sources several'}>
      {sources.length === 1 ? words.source : words.sources}:{' '}
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
  const { title, section, address, note } = source;
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
      {stop(title)} <Published source={source} />.{section && ` ${stopped(section)}`}
      {note && ` ${stopped(note)}`}
    </span>
  );
}
