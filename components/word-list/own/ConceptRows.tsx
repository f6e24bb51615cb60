import './concept-rows.css';
import { useComputed, useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { type OwnConcept, schemeIdOf } from '../../../comments/model/own-glossary.ts';
import { newConceptPlace, ownAddress } from '../../../extension/state/glossary/own-place.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import { withJoints } from '../../../language/swedish/words/joints.ts';
import { ownGlossariesWords } from '../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { conceptDraft, newConceptDraft } from './concept/concept-draft.ts';

const useWords = wordsFrom(ownGlossariesWords);

/** Rows that are drawn at a time: of ten thousand one looks for what one wants. */
const most = 200;

interface Props {
  /** The id of its record. */
  glossary: string;
  /** In order. */
  concepts: readonly OwnConcept[];
  /** The id of the concept that is open, or `new`. */
  open: string | undefined;
  /** Moves a concept one place; false where it wasn't. @param id of its record */
  move(id: string, by: -1 | 1): Promise<boolean>;
}

/** The concepts of a glossary in its order. Arrows go from row to row; with Alt they move the concept. */
export function ConceptRows({ glossary, concepts, open, move }: Props) {
  const { ownGlossaries: words } = useWords();
  const sought = useSignal('');
  const limit = useSignal(most);
  const list = useRef<HTMLElement>(null);
  const scheme = schemeIdOf(glossary);
  const shown = useMemo(() => answering(concepts, sought.value), [concepts, sought.value]);
  const onKeyDown = async (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
    if (by === undefined || ctrlKey || metaKey) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-concept]') ?? [])];
    const at = rows.indexOf(event.target as HTMLElement);
    event.preventDefault();
    if (!altKey) return rows[at + by]?.focus();
    const id = rows[at]?.dataset.concept;
    if (id === undefined || sought.peek() !== '') return;
    if (await move(recordOf(concepts, id), by))
      list.current?.querySelector<HTMLElement>(`[data-concept="${id}"]`)?.focus();
  };
  return (
    <section ref={list} class="concept-rows" aria-label={words.list} onKeyDown={(event) => void onKeyDown(event)}>
      <a
        class="main-button add-concept"
        href={ownAddress({ glossary: scheme, concept: newConceptPlace })}
        data-concept={newConceptPlace}
        aria-current={open === newConceptPlace ? 'true' : undefined}
      >
        {words.addConcept}
      </a>
      <Unsaved draft={newConceptDraft(glossary)} />
      {concepts.length > 0 && (
        <label class="field concept-finder">
          <span class="field-name">{words.search}</span>
          <input
            type="search"
            autocomplete="off"
            value={sought.value}
            onInput={({ currentTarget }) => {
              sought.value = currentTarget.value;
              limit.value = most;
            }}
          />
        </label>
      )}
      <p class="quiet-text concept-count" role="status">
        {concepts.length === 0
          ? words.noConcepts
          : sought.value.trim() !== '' &&
            (shown.length === 0 ? words.noHits(sought.value.trim()) : words.concepts(shown.length))}
      </p>
      {shown.length > 0 && (
        <ul aria-label={words.list} aria-description={words.orderKeys}>
          {shown.slice(0, limit.value).map((concept) => (
            <Row key={concept.id} concept={concept} glossary={scheme} isOpen={schemeIdOf(concept.id) === open} />
          ))}
        </ul>
      )}
      {shown.length > limit.value && (
        <button type="button" class="more-concepts" onClick={() => (limit.value += most)}>
          {words.more(shown.length - limit.value)}
        </button>
      )}
    </section>
  );
}

const recordOf = (concepts: readonly OwnConcept[], id: string) =>
  concepts.find((one) => schemeIdOf(one.id) === id)?.id ?? '';

function answering(concepts: readonly OwnConcept[], words: string): readonly OwnConcept[] {
  const sought = words.trim().toLowerCase();
  if (sought === '') return concepts;
  return concepts.filter(({ prefLabel, altLabel = [], notation = '' }) =>
    [prefLabel.sv, prefLabel.en ?? '', notation, ...altLabel].some((label) => label.toLowerCase().includes(sought)),
  );
}

function Row({ concept, glossary, isOpen }: { concept: OwnConcept; glossary: string; isOpen: boolean }) {
  const { id, notation, prefLabel, definition } = concept;
  const own = schemeIdOf(id);
  return (
    <li>
      <a
        class="concept-row"
        href={ownAddress({ glossary, concept: own })}
        data-concept={own}
        aria-current={isOpen ? 'true' : undefined}
        lang="sv"
      >
        <span class="concept-row-term">
          {notation && <span class="count">{notation} </span>}
          {withJoints(prefLabel.sv)}
        </span>
        <Unsaved draft={conceptDraft(id)} />
        {definition && (
          <span class="one-line concept-row-meaning" title={definition.sv}>
            {definition.sv}
          </span>
        )}
      </a>
    </li>
  );
}

/** Says that something is written and not saved. It is drawn again only when that changes, not at each letter. */
function Unsaved({ draft }: { draft: string }) {
  const { ownGlossaries: words, language } = useWords();
  const { drafts } = useWorkspace();
  const is = useComputed(() => drafts.of(draft) !== undefined);
  return is.value ? (
    <span class="unsaved" lang={language}>
      {' '}
      {words.unsaved}
    </span>
  ) : null;
}
