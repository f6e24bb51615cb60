import './toolbar.css';
import './find-bar.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Query, Viewing } from '../../../extension/state/viewer/viewing.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { IconButton } from './IconButton.tsx';

const useWords = wordsFrom(viewerWords);

/** The search in the document's own words. */
export function FindBar({ viewing, close }: { viewing: Viewing; close(): void }) {
  const { viewer: words } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const query = useSignal<Query>({ words: '', matchCase: false, wholeWords: false, highlightAll: true });
  const ask = (changed: Partial<Query>, again?: { backwards: boolean }) => {
    query.value = { ...query.value, ...changed };
    viewing.find(query.value, again);
  };
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
    // Before anything else is done: what is typed next are the words to look for.
    field.current?.focus();
    return () => viewing.endFind();
  }, []);
  /** Back where one was: a button, or the pages, where nothing has the focus while one reads. */
  const leave = () => {
    close();
    const { current: was } = before;
    const isThere = was instanceof HTMLElement && was.isConnected && was !== document.body;
    (isThere ? was : viewing.view.container).focus({ preventScroll: true });
  };
  const found = viewing.found.value;
  const isMissing = found?.is === 'not-found' && query.value.words !== '';
  return (
    <search
      class="find-bar"
      data-region="find"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        else if (event.key === 'Enter' && event.target === field.current) ask({}, { backwards: event.shiftKey });
        else return;
        event.preventDefault();
      }}
    >
      <input
        ref={field}
        id="find-field"
        type="search"
        aria-label={words.find}
        placeholder={words.findPlaceholder}
        aria-invalid={isMissing}
        autocomplete="off"
        onInput={({ currentTarget }) => ask({ words: currentTarget.value })}
      />
      <div class="bar-group">
        <IconButton icon="up" name={words.findPrevious} press={() => ask({}, { backwards: true })} />
        <IconButton icon="down" name={words.findNext} press={() => ask({}, { backwards: false })} />
      </div>
      <Toggle label={words.highlightAll} on={query.value.highlightAll} turn={(on) => ask({ highlightAll: on })} />
      <Toggle label={words.matchCase} on={query.value.matchCase} turn={(on) => ask({ matchCase: on })} />
      <Toggle label={words.wholeWords} on={query.value.wholeWords} turn={(on) => ask({ wholeWords: on })} />
      <p role="status" class={isMissing ? 'find-result trouble' : 'find-result'}>
        {query.value.words === '' || !found
          ? ''
          : isMissing
            ? words.notFound
            : found.all > 0
              ? words.found(found.current, found.all)
              : words.searching}
      </p>
      <IconButton icon="close" name={words.close} class="bar-end" press={leave} />
    </search>
  );
}

function Toggle({ label, on, turn }: { label: string; on: boolean; turn(on: boolean): void }) {
  return (
    <label class="row find-choice">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
      {label}
    </label>
  );
}
