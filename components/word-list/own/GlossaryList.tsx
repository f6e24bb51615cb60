import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OwnConcept } from '../../../comments/model/own-glossary.ts';
import type { SchemeChoice } from '../../../extension/settings/settings.ts';
import { useWorkspace } from '../../../extension/state/workspace/workspace-state.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { OwnGlossaryRecords } from '../../../storage/queries/own-glossaries.ts';
import { ownGlossariesWords } from '../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { GlossaryEntry } from './GlossaryEntry.tsx';
import { NewGlossary, newGlossaryDraft } from './NewGlossary.tsx';

const useWords = wordsFrom(ownGlossariesWords);

interface Props {
  records: OwnGlossaryRecords;
  /** The concepts of each glossary, by its record's id. */
  under: ReadonlyMap<string, readonly OwnConcept[]>;
  /** All systems, own ones, too. */
  glossary: Glossary;
  choice: SchemeChoice;
}

/** All glossaries that the authority has written itself, and a new one. */
export function GlossaryList({ records, under, glossary, choice }: Props) {
  const { ownGlossaries: words } = useWords();
  const { drafts } = useWorkspace();
  const isMaking = useSignal(drafts.of(newGlossaryDraft) !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // It has come in the place of a glossary that was open: the focus goes on from there.
  useLayoutEffect(() => {
    if (document.activeElement === document.body && location.hash !== '') heading.current?.focus();
  }, []);
  const close = () => {
    isMaking.value = false;
    setTimeout(() => button.current?.focus());
  };
  return (
    <section class="glossary-list" aria-labelledby="own-glossaries">
      <p class="own-way">
        <a href="/begrepp.html">{words.toWordList}</a>
      </p>
      <h2 ref={heading} id="own-glossaries" tabIndex={-1}>
        {words.title}
      </h2>
      <p class="own-what">{words.what}</p>
      {records.glossaries.map((record) => (
        <GlossaryEntry
          key={record.id}
          record={record}
          count={under.get(record.id)?.length ?? 0}
          glossary={glossary}
          choice={choice}
        />
      ))}
      {records.glossaries.length === 0 && !isMaking.value && <p class="quiet-text own-none">{words.empty}</p>}
      {isMaking.value ? (
        <NewGlossary glossary={glossary} close={close} />
      ) : (
        <div class="buttons">
          <button ref={button} type="button" class="main-button" onClick={() => (isMaking.value = true)}>
            {words.add}
          </button>
        </div>
      )}
    </section>
  );
}
