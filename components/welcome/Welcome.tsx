import type { ReadonlySignal } from '@preact/signals';
import type { LanguageChoice } from '../../settings.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { useWords } from '../words/context.ts';

interface Props {
  language: ReadonlySignal<LanguageChoice>;
  /** Within the reader's click. */
  openPanel(): void;
}

/** The first page that one sees: what this does, what it never does, and something to try it on. */
export function Welcome({ language, openPanel }: Props) {
  const { learning, welcome, workspace } = useWords();
  return (
    <main class="welcome">
      <header>
        <img src="/icon/96.png" alt="" width="48" height="48" />
        <h1>{welcome.title}</h1>
      </header>
      <p class="lead">{welcome.lead}</p>
      <p>
        <a class="try" href="/example.html" onClick={openPanel}>
          {welcome.try}
        </a>
      </p>
      <p class="quiet-text">{welcome.tryWhat}</p>
      <section aria-labelledby="does">
        <h2 id="does">{welcome.does}</h2>
        <ul>
          {welcome.doesWhat.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{welcome.never}</h2>
        <ul>
          {welcome.neverWhat.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="begin">
        <h2 id="begin">{welcome.begin}</h2>
        <ol>
          {(import.meta.env.FIREFOX ? welcome.beginInFirefox : welcome.beginInChrome).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="learn">
        <h2 id="learn">{learning.open}</h2>
        <p>
          {learning.inWelcome} <a href="/workspace.html#lar">{learning.toCourse}</a>
        </p>
      </section>
      <LanguageSwitch language={language} />
      <ul class="ways">
        <li>
          <a href="/workspace.html">{workspace.title}</a>
        </li>
        <li>
          <a href="/options.html">{welcome.allOptions}</a>
        </li>
      </ul>
    </main>
  );
}
