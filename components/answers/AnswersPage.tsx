import '../ui/controls/fields.css';
import '../workspace/workspace.css';
import '../workspace/forms.css';
import './answers.css';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { AnswersContext, AnswersState } from '../../extension/state/answers/answers-state.ts';
import { WorkspaceContext } from '../../extension/state/workspace/workspace-state.ts';
import { withJoints } from '../../language/swedish/words/joints.ts';
import { type AnswersPlace, readAnswersAddress } from '../app/answers-address.ts';
import { Frame } from '../app/Frame.tsx';
import { answersWords } from '../i18n/tables/own-pages/answers.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { failuresWords } from '../i18n/tables/shared/failures.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { shownTitle } from '../ui/shown-title.ts';
import { HistoryBar } from '../workspace/HistoryBar.tsx';
import { ViewLinks } from './ViewLinks.tsx';
import { viewParts } from './view-parts.ts';

const useWords = wordsFrom(answersWords, commonWords, failuresWords, ownPagesWords);

interface Props {
  /** The end of the page's address, as it changes: which ärende, which view, and where in it. */
  hash: ReadonlySignal<string>;
  /** Does the page stand in a private window? */
  isPrivate: boolean;
}

/** What others have answered to the remiss of an ärende: who, what they say, what is done about it, and what is made of it. */
export function AnswersPage({ hash, isPrivate }: Props) {
  const { pages } = useWords();
  const place = readAnswersAddress(hash.value);
  return (
    <Frame page="answers" class="workspace answers">
      {isPrivate ? <p class="private-window">{pages.privateWindow}</p> : <Answers key={place.id} place={place} />}
    </Frame>
  );
}

function Answers({ place }: { place: AnswersPlace }) {
  const words = useWords();
  const state = useMemo(() => new AnswersState(place.id), []);
  useEffect(() => {
    const lifetime = new AbortController();
    void state.follow(lifetime.signal);
    return () => lifetime.abort();
  }, [state]);
  // Asked before the view that the link may stand in goes.
  const cameBy = useMemo(() => document.activeElement, [place.view]);
  const { shown, failure } = state.workspace;
  const found = state.found.value;
  if (shown.value === 'gone')
    return (
      <section>
        <h2>{words.answers.gone}</h2>
        <p>{words.answers.goneHow}</p>
        <p>
          <a href="/workspace.html">{words.answers.toWorkspace}</a>
        </p>
      </section>
    );
  const title = found && shownTitle(found.arende.title, words.untitled);
  const View = viewParts[place.view];
  return (
    <WorkspaceContext.Provider value={state.workspace}>
      <AnswersContext.Provider value={state}>
        {title && (
          <p class="answers-of" lang={title.lang}>
            {withJoints(title.text)}
          </p>
        )}
        {!found && !failure.value && <p class="quiet-text">{words.pages.loading}</p>}
        {found && (
          <>
            <ViewLinks place={place} />
            <View cameBy={cameBy} {...(place.at !== undefined && { at: place.at })} />
          </>
        )}
        <HistoryBar />
      </AnswersContext.Provider>
    </WorkspaceContext.Provider>
  );
}
