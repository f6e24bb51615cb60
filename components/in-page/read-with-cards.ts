import { effect, signal as signalOf, untracked } from '@preact/signals';
import type { ReadableDocument } from '../../documents/readable-document.ts';
import type { About, Asked, PanelAnswer } from '../../extension/protocol/messaging.ts';
import { message, onMessage } from '../../extension/protocol/single-message.ts';
import { followDocumentState } from '../../extension/session/comments/follow-document-state.ts';
import { keepHighlight } from '../../extension/session/comments/keep-highlight.ts';
import { Marks } from '../../extension/session/marks/marks.ts';
import { askedGlossaries } from '../../extension/session/own-glossaries.ts';
import { ReadingSession } from '../../extension/session/reading-session.ts';
import { type ServedPanels, servePanel } from '../../extension/session/serve-panel.ts';
import {
  areHiddenMarksKept,
  onHiddenMarksChange,
  storedHiddenMarks,
} from '../../extension/settings/hidden-mark-store.ts';
import {
  appearance,
  isOn,
  knownFaded,
  marksShown,
  overviewShown,
  type SchemeChoice,
  schemeChoice,
  storedKnownConcepts,
} from '../../extension/settings/settings.ts';
import { followed } from '../../extension/state/followed.ts';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { followedLanguage } from '../i18n/language.ts';
import { showBesideBar } from './beside-bar-controller.tsx';
import { showCards } from './card-controller.tsx';
import { Overlay } from './overlay.ts';
import { showOverview } from './overview.ts';
import { showSelectionBar } from './selection-bar-controller.tsx';

export interface ReadingPage {
  /** Ends the reading, when the reader asks for it in the panel. */
  end(): void;
  /** The page, or a frame that was loaded in it, lacks the marks' style sheet. */
  askForStyle(): void;
  /** Gets the panels that show the reading: the button ends it only if a panel shows that it is on. */
  showsTo(panels: Pick<ServedPanels, 'watchedBefore'>): void;
  /** Gets a function that begins a comment on something else than words, to be called within a click; not called in a private window. */
  commentsBy?(comment: (about: About) => void): void;
  /** Gets the reading itself, before anything has been read, and the signal that ends it. */
  reads?(session: ReadingSession, signal: AbortSignal): void;
}

/** Reads the document that this page shows, with marks, cards and answers to panels, until the signal aborts. */
export async function readWithCards(
  document: ReadableDocument,
  { end, askForStyle, showsTo, commentsBy, reads }: ReadingPage,
  signal: AbortSignal,
): Promise<void> {
  document.onNewFrame(askForStyle, signal);
  askForStyle();
  const ours = loadGlossary(schemeFiles);
  const own = askedGlossaries(signal);
  const glossary = {
    ...ours,
    get schemes() {
      return [...ours.schemes, ...own.value];
    },
  };
  const session = new ReadingSession(document, new Marks(), signal);
  reads?.(session, signal);
  const panels = servePanel(session, signal, end);
  let overview: { changed(): void } | undefined;
  let cards: ReturnType<typeof showCards> | undefined;
  const commentsKnown = Promise.withResolvers<void>();
  const failed = () => {
    commentsKnown.resolve();
    panels.commentsUnavailable();
  };
  const following = followDocumentState(session, { loaded: () => commentsKnown.resolve(), failed }, signal);
  session.onProgress((done) => {
    panels.progress(done);
    cards?.changed();
    following.readThrough();
    if (done) overview?.changed();
  }, signal);
  session.comments.onPlaced(() => {
    panels.placed();
    overview?.changed();
  }, signal);
  showsTo(panels);

  const applyHiddenMarks = async () => session.applyHiddenMarks((await storedHiddenMarks()).map(({ said }) => said));
  onHiddenMarksChange(() => void applyHiddenMarks(), signal);
  const chosen = signalOf<SchemeChoice>({});
  schemeChoice.onChange((choice) => {
    chosen.value = choice;
  }, signal);
  marksShown.onChange((on) => session.showMarks(on), signal);

  const [choice, marked, language, colours, overviewed, faded, known] = await Promise.all([
    schemeChoice.read(),
    followed(marksShown, signal),
    followedLanguage(signal),
    followed(appearance, signal),
    followed(overviewShown, signal),
    followed(knownFaded, signal),
    followed(storedKnownConcepts, signal),
    applyHiddenMarks(),
  ]);
  if (signal.aborted) return;
  session.showMarks(marked.value);
  const stopFading = effect(() => session.fade(faded.value ? stillKnown(known.value, new Date()) : new Set()));
  signal.addEventListener('abort', stopFading, { once: true });
  const overlay = new Overlay(signal);
  const stopColours = effect(() => overlay.setColourScheme(colours.value === 'system' ? 'light dark' : colours.value));
  signal.addEventListener('abort', stopColours, { once: true });
  const area = () => document.scroll.windowBox();
  const openPanel = async (): Promise<PanelAnswer> => {
    if (panels.watched) return { opened: true, keys: '' };
    return (await message('panel-wanted', {})) ?? { opened: false, keys: '' };
  };
  const inPanel = (asked: Asked) => {
    const answer = openPanel();
    panels.ask(asked);
    return answer;
  };
  const compose = (about: Promise<About | undefined>) => {
    // First of all: the browser opens a panel only within the reader's own press.
    const answer = openPanel();
    void about.then((known) => known && panels.ask({ type: 'compose', about: known }));
    return answer;
  };
  session.comments.onAreaPress((comment) => void inPanel({ type: 'open-comments', comments: [comment] }), signal);
  if (areHiddenMarksKept())
    commentsBy?.((about) => void compose(commentsKnown.promise.then(() => session.comments.aboutArea(about))));
  cards = showCards(
    {
      ...{ overlay, session, area, language, marked, inPanel },
      glossary,
      isSelecting: () => bar.isAsking(),
    },
    signal,
  );
  const bar = showSelectionBar(
    {
      overlay,
      session,
      area,
      language,
      keys: commentKeys(),
      commentsKnown: commentsKnown.promise,
      compose,
      highlight: (about) => keepHighlight(session, about),
      selected: panels.selected,
    },
    signal,
  );
  const commentOnDocument = () => void compose(commentsKnown.promise.then(() => session.comments.aboutDocument()));
  showBesideBar({ overlay, session, area, language, commentOnDocument }, signal);
  const dark = () =>
    colours.value === 'dark' || (colours.value === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  overview = showOverview({ overlay, session, document, marked, shown: overviewed, dark }, signal);
  onMessage('comment-wanted', () => bar.comment(), signal);
  const step = (by: 1 | -1) => {
    const gone = session.step(by, panels.opened);
    if (!gone) return;
    panels.went(gone.passage);
    cards?.showAt(gone.hit);
  };
  onMessage('step', ({ step: by }) => step(by), signal);
  chosen.value = choice;
  // Own glossaries come when the worker has answered, and are searched for beside what is read.
  const stopChoosing = effect(() => {
    const schemes = glossary.schemes.filter((scheme) => isOn(scheme, chosen.value));
    void untracked(() => session.choose(schemes));
  });
  signal.addEventListener('abort', stopChoosing, { once: true });
  await session.read();
}

/** Empty until the worker has answered. Where it can't be reached the bar shows no keys, and works all the same. */
function commentKeys() {
  const keys = signalOf('');
  message('comment-keys-wanted', {}).then(
    (answer) => {
      keys.value = answer ?? '';
    },
    () => {},
  );
  return keys;
}

/** @param known concept → until when the reader knows it, ISO 8601 */
const stillKnown = (known: Readonly<Record<string, string>>, now: Date): ReadonlySet<string> =>
  new Set(Object.keys(known).filter((concept) => (known[concept] ?? '') > now.toISOString()));
