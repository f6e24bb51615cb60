import { useMemo, useRef } from 'preact/hooks';
import { type FormSource, newSource, ownSource } from '../../../../extension/state/glossary/concept-form.ts';
import { ownGlossariesWords } from '../../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { useFaultsOf } from './faults-said.ts';
import type { PartProps } from './TermRows.tsx';
import { WrittenField } from './WrittenField.tsx';

const useWords = wordsFrom(ownGlossariesWords);

interface Props extends PartProps {
  /** Who is responsible for the glossary. */
  publisher: string | undefined;
}

/** Who says it: at least one, which may be the authority itself. */
export function SourceRows({ form, publisher, write }: Props) {
  const { ownGlossaries: words } = useWords();
  const whole = useRef<HTMLElement>(null);
  const titles = () => [...(whole.current?.querySelectorAll<HTMLElement>('.source-title input') ?? [])];
  const { sources } = form;
  const change = (at: number, one: Partial<FormSource>) =>
    write({ sources: sources.map((source, i) => (i === at ? { ...source, ...one } : source)) });
  const add = () => {
    write({ sources: [...sources, newSource] });
    setTimeout(() => titles().at(-1)?.focus());
  };
  const remove = (at: number) => {
    write({ sources: sources.toSpliced(at, 1) });
    setTimeout(() => titles()[Math.max(at - 1, 0)]?.focus());
  };
  return (
    <section ref={whole} class="concept-part" aria-labelledby="own-sources">
      <h3 id="own-sources">{words.sources}</h3>
      {sources.map((source, i) => (
        <SourceRow
          key={i}
          source={source}
          at={i}
          change={(one) => change(i, one)}
          own={() => change(i, { title: ownSource, publisher: publisher ?? source.publisher })}
          {...(sources.length > 1 && { remove: () => remove(i) })}
        />
      ))}
      <button type="button" class="plain" onClick={add}>
        {words.addSource}
      </button>
    </section>
  );
}

interface RowProps {
  source: FormSource;
  at: number;
  change(one: Partial<FormSource>): void;
  /** It is the authority itself. */
  own(): void;
  remove?(): void;
}

function SourceRow({ source, at, change, own, remove }: RowProps) {
  const { ownGlossaries: words } = useWords();
  const { of } = useFaultsOf();
  const wrong = { year: of(['source-year'], at), address: of(['source-address'], at) };
  const line = (field: Exclude<keyof FormSource, 'title' | 'note'>) => (
    <WrittenField label={words.source[field]} {...(field in wrong && { faults: wrong[field as keyof typeof wrong] })}>
      {(given) => (
        <input
          {...given}
          type="text"
          lang="sv"
          value={source[field]}
          onInput={({ currentTarget }) => change({ [field]: currentTarget.value })}
        />
      )}
    </WrittenField>
  );
  // As it was when it was opened: a field must not fold away while one empties it.
  const hasMore = useMemo(
    () => [source.publisher, source.year, source.section, source.address].some((text) => text !== ''),
    [],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: its name stands over the first of several alone
    <div role="group" class="source-row" aria-label={words.sourceAt(at + 1)}>
      <div class="source-title">
        <WrittenField label={words.source.title} faults={of(['source-missing'], at)}>
          {(given) => (
            <input
              {...given}
              type="text"
              lang="sv"
              required
              value={source.title}
              onInput={({ currentTarget }) => change({ title: currentTarget.value })}
            />
          )}
        </WrittenField>
        <button type="button" title={words.ownWhat} onClick={own}>
          {words.own}
        </button>
        {remove && (
          <button
            type="button"
            class="remove-row"
            aria-label={words.removeSource(at + 1)}
            title={words.removeSource(at + 1)}
            onClick={remove}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      <details class="fold" open={hasMore || wrong.year.error !== undefined || wrong.address.error !== undefined}>
        <summary>{words.sourceMore}</summary>
        <div class="folded-fields two-columns">
          {line('publisher')}
          {line('year')}
          {line('section')}
          {line('address')}
        </div>
      </details>
    </div>
  );
}
