import '../../ui/controls/file-button.css';
import './dialogs.css';
import { useRef } from 'preact/hooks';
import { handBack } from '../../../extension/pdf-opening/pdf-handler.ts';
import type { Opener, Opening } from '../../../extension/state/viewer/opening.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { helpAddress } from '../../ui/help-address.ts';
import { openableFiles } from '../../ui/openable-files.ts';

const useWords = wordsFrom(ownPagesWords, viewerWords);

interface Props {
  opening: Exclude<Opening, { is: 'open' }>;
  opener: Opener;
}

/** What stands where the pages will be: how to open a file, how far it has come, or why it can't be shown and what to do. */
export function OpenDialog({ opening, opener }: Props) {
  if (opening.is === 'beginning') return <main class="open-dialog" aria-busy="true" />;
  return (
    <main class="open-dialog" data-region="content">
      <img src="/icon/48.png" alt="" width="48" height="48" />
      <Content opening={opening} opener={opener} />
    </main>
  );
}

function Content({ opening, opener }: Props & { opening: Exclude<Opening, { is: 'beginning' | 'open' }> }) {
  const { viewer: words, pages } = useWords();
  switch (opening.is) {
    case 'nothing':
      return (
        <>
          <h1>{words.empty}</h1>
          <p class="quiet-text">{words.drop}</p>
          <Buttons opener={opener} />
          <p class="open-help">
            <a href={helpAddress('pdfer')} target="_blank" rel="noopener">
              {pages.menu.help}
            </a>
          </p>
        </>
      );
    case 'local':
      return (
        <>
          <h1>{words.localFile(opening.name)}</h1>
          <p class="quiet-text">{words.localFileWhat}</p>
          <Buttons opener={opener} />
        </>
      );
    case 'asking':
      return (
        <>
          <h1>{words.ask(opening.site)}</h1>
          <p role="status">{opening.denied ? words.notAllowed : words.askWhat}</p>
          <Buttons opener={opener}>
            <button type="button" class="main-button" onClick={() => void opener.ask(opening.address)}>
              {words.allow}
            </button>
          </Buttons>
        </>
      );
    case 'loading':
      return (
        <>
          <h1>{words.loading}</h1>
          <progress value={opening.all ? opening.loaded : undefined} max={opening.all} aria-label={words.loading} />
          <p class="quiet-text">{opening.loaded > 0 && words.loaded(opening.loaded, opening.all)}</p>
          <div class="buttons">
            <button type="button" onClick={opening.stop}>
              {words.stop}
            </button>
          </div>
        </>
      );
    case 'password':
      return <Password key={String(opening.wrong)} wrong={opening.wrong} answer={opening.answer} />;
    case 'failed':
      return (
        <>
          <div role="alert">
            <h1>{words.failures[opening.why].why}</h1>
            <p>{words.failures[opening.why].what}</p>
          </div>
          <Buttons opener={opener}>
            {opening.again && (
              <button type="button" class="main-button" onClick={opening.again}>
                {words.again}
              </button>
            )}
          </Buttons>
        </>
      );
  }
}

function Buttons({ opener, children }: { opener: Opener; children?: preact.ComponentChildren }) {
  const { viewer: words } = useWords();
  return (
    <div class="buttons">
      {children}
      <FileButton opener={opener} />
      {opener.handed && (
        <button type="button" onClick={() => void handBack()}>
          {words.inBrowser}
        </button>
      )}
    </div>
  );
}

function FileButton({ opener }: { opener: Opener }) {
  const { pages } = useWords();
  return (
    <label class="file">
      {pages.openFile}
      <input
        type="file"
        accept={openableFiles}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void opener.choose(file);
        }}
      />
    </label>
  );
}

function Password({ wrong, answer }: { wrong: boolean; answer(password: string | undefined): void }) {
  const { viewer: words } = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="password"
      onSubmit={(event) => {
        event.preventDefault();
        answer(field.current?.value ?? '');
      }}
    >
      <div role={wrong ? 'alert' : undefined}>
        <h1 id="password-why">{wrong ? words.wrongPassword : words.password}</h1>
      </div>
      <label>
        {words.passwordLabel}
        <input ref={field} type="password" autocomplete="off" autofocus required aria-describedby="password-why" />
      </label>
      <div class="buttons">
        <button type="submit" class="main-button">
          {words.unlock}
        </button>
        <button type="button" onClick={() => answer(undefined)}>
          {words.stop}
        </button>
      </div>
    </form>
  );
}
