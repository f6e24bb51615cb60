import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { foundInSentence } from '../../../../../extension/state/glossary/found-in.ts';
import type { Concept } from '../../../../../glossary/schema.ts';
import type { Match } from '../../../../../language/matching/match.ts';
import { ownGlossariesWords } from '../../../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../../../i18n/words-from.ts';
import { WrittenField } from '../WrittenField.tsx';

const useWords = wordsFrom(ownGlossariesWords);

/** A sentence to try, with what would be found in it. */
export function TrySentence({ concept }: { concept: Concept }) {
  const { ownGlossaries: words } = useWords();
  const sentence = useSignal('');
  const text = sentence.value;
  const found = useMemo(() => foundInSentence(concept, text), [concept, text]);
  return (
    <div class="try-sentence">
      <WrittenField label={words.trySentence} hint={words.tryHint}>
        {(given) => (
          <textarea
            {...given}
            rows={2}
            lang="sv"
            value={text}
            onInput={({ currentTarget }) => {
              sentence.value = currentTarget.value;
            }}
          />
        )}
      </WrittenField>
      {text.trim() !== '' && (
        <p class="tried" lang="sv">
          {marked(text, found)}
        </p>
      )}
      <p class="quiet-text" role="status">
        {text.trim() !== '' && words.hits(found.length)}
      </p>
    </div>
  );
}

/** The text in pieces, those that are found as marks. */
function marked(text: string, found: readonly Match[]) {
  const pieces = [];
  let behind = 0;
  for (const { start, end } of found) {
    if (start < behind) continue;
    pieces.push(text.slice(behind, start), <mark key={start}>{text.slice(start, end)}</mark>);
    behind = end;
  }
  return [...pieces, text.slice(behind)];
}
