import type { WrittenHead } from '../../../extension/state/glossary/glossary-changes.ts';
import { ownGlossariesWords } from '../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { DayField } from '../../workspace/DayField.tsx';
import { Field } from '../../workspace/Field.tsx';

const useWords = wordsFrom(ownGlossariesWords);

interface Props {
  filled: WrittenHead;
  isNameless: boolean;
  /** Of a new glossary only what it needs is asked for. */
  isNew?: boolean;
}

/** The fields of a glossary's head. */
export function HeadFields({ filled, isNameless, isNew = false }: Props) {
  const { ownGlossaries: words } = useWords();
  const line = (name: keyof WrittenHead, hint?: string) => (
    <Field label={words.head[name]} {...(hint !== undefined && { hint })}>
      {(given) => (
        <input
          {...given}
          type="text"
          name={name}
          lang={name === 'titleEnglish' ? 'en' : 'sv'}
          defaultValue={filled[name]}
        />
      )}
    </Field>
  );
  return (
    <>
      <div class="wide">
        <Field label={words.head.title} error={isNameless ? words.titleMissing : undefined}>
          {(given) => <input {...given} type="text" name="title" lang="sv" defaultValue={filled.title} />}
        </Field>
      </div>
      <div class={isNew ? 'wide' : undefined}>{line('publisher', words.publisherHint)}</div>
      {!isNew && line('titleEnglish')}
      <div class="wide">
        <Field label={words.head.description}>
          {(given) => <textarea {...given} name="description" rows={2} lang="sv" defaultValue={filled.description} />}
        </Field>
      </div>
      {!isNew && (
        <>
          {line('version', words.versionHint)}
          <DayField label={words.head.adopted} name="adopted" day={filled.adopted} />
          {line('rights', words.rightsHint)}
        </>
      )}
    </>
  );
}
