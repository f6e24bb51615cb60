import './welcome.css';
import type { ReadonlySignal } from '@preact/signals';
import type { LanguageChoice } from '../../extension/settings/settings.ts';
import type { Shortcuts } from '../../extension/state/shortcuts.ts';
import { Frame } from '../app/Frame.tsx';
import { welcomeWords } from '../i18n/tables/own-pages/welcome.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { LanguageSwitch } from '../ui/controls/LanguageSwitch.tsx';

const useWords = wordsFrom(ownPagesWords, welcomeWords);

interface Props {
  language: ReadonlySignal<LanguageChoice>;
  keys: ReadonlySignal<Shortcuts>;
  /** Within the reader's click. */
  openPanel(): void;
}

/** The first page that one sees, and later under the help: one's first remiss step by step, and what is never done. */
export function Welcome({ language, keys, openPanel }: Props) {
  const { pageSees, welcome, pages } = useWords();
  const [begin, press] = import.meta.env.FIREFOX
    ? [welcome.beginInFirefox, welcome.pressInFirefox]
    : [welcome.beginInChrome, welcome.pressInChrome];
  return (
    <Frame page="welcome" class="welcome">
      <p class="lead">{welcome.lead}</p>
      <section class="steps" aria-labelledby="steps">
        <h2 id="steps">{welcome.steps}</h2>
        <ol>
          {welcome.stepsWhat.map(({ title, says }, i) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{says}</p>
              {i === 0 && (
                <a class="try" href="/example.html" title={welcome.tryWhat} onClick={openPanel}>
                  {welcome.try}
                </a>
              )}
              {i === welcome.stepsWhat.length - 1 && <a href="/workspace.html#arenden">{welcome.toArenden}</a>}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="begin">
        <h2 id="begin">{welcome.begin}</h2>
        <ol>
          {[...begin, press(keys.value._execute_action ?? '')].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{welcome.never}</h2>
        <ul>
          {welcome.neverWhat.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="quiet-text">{pageSees}</p>
      </section>
      <section aria-labelledby="learn">
        <h2 id="learn">{pages.menu.learning}</h2>
        <p>
          {welcome.course} <a href="/workspace.html#lar">{welcome.toCourse}</a>
        </p>
      </section>
      <LanguageSwitch language={language} />
    </Frame>
  );
}
