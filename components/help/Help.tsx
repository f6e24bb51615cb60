import '../ui/controls/fields.css';
import './help.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Shortcuts } from '../../extension/state/shortcuts.ts';
import { Frame } from '../app/Frame.tsx';
import { helpWords } from '../i18n/tables/own-pages/help.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { KeyList } from '../keys/KeyList.tsx';
import { keyGroups } from '../keys/key-rows.ts';
import { GuideBlocks } from './GuideBlocks.tsx';
import { guide } from './guide.ts';
import { type GuidePart, textOfPart } from './read-guide.ts';

const useWords = wordsFrom(helpWords);

/** The user's help by task. The end of the address leads to a part: surfaces have a way to the one that is about them. */
export function Help({ shortcuts }: { shortcuts: ReadonlySignal<Shortcuts> }) {
  const { help, language } = useWords();
  const sought = useSignal('');
  const parts = guide[language];
  const found = sought.value.trim() ? parts.filter((part) => holds(part, sought.value)) : parts;
  useLayoutEffect(() => {
    // The browser looked for it before it was drawn.
    const heading = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    heading?.scrollIntoView({ behavior: 'instant' });
    heading?.focus({ preventScroll: true });
  }, []);
  return (
    <Frame page="help" class="help">
      <div class="help-columns">
        <div class="help-side">
          <search>
            <label for="help-search">{help.search}</label>
            <input
              id="help-search"
              type="search"
              autocomplete="off"
              value={sought.value}
              onInput={({ currentTarget }) => {
                sought.value = currentTarget.value;
              }}
            />
            <p role="status" class={found.length === 0 ? undefined : 'unseen'}>
              {sought.value.trim() && (found.length === 0 ? help.notFound : help.found(found.length))}
            </p>
          </search>
          <nav aria-label={help.contents}>
            <Contents parts={found} />
          </nav>
          <a href="/welcome.html">{help.stepsAgain}</a>
        </div>
        <div class="help-text" lang={language}>
          {found.map((part) => {
            const Heading = `h${part.level}` as const;
            return (
              <section key={part.id} aria-labelledby={part.id}>
                <Heading id={part.id} tabIndex={-1}>
                  {part.title}
                </Heading>
                <GuideBlocks blocks={part.blocks} />
                {part.id === 'kortkommandon' && (
                  <>
                    <h3 class="help-keys">{help.keys}</h3>
                    <KeyList groups={keyGroups} shortcuts={shortcuts.value} level={4} />
                  </>
                )}
              </section>
            );
          })}
        </div>
      </div>
    </Frame>
  );
}

/** Sections, each with what is in it. */
function Contents({ parts }: { parts: readonly GuidePart[] }) {
  return (
    <ul>
      {parts.map(({ id, level, title }) => (
        <li key={id} class={level === 3 ? 'contents-below' : undefined}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

/** Every word sought stands in it, or begins a word in it. */
function holds(part: GuidePart, sought: string): boolean {
  const text = textOfPart(part).toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
