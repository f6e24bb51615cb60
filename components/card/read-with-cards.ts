import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ReadableDocument } from '../../documents/readable-document.ts';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import type { About, Asked, CommentWanted, PanelAnswer, PanelWanted, Step } from '../../messaging.ts';
import { followWork } from '../../reading/follow-work.ts';
import { keepHighlight } from '../../reading/keep-highlight.ts';
import { Marks } from '../../reading/marks.ts';
import { ReadingSession } from '../../reading/reading-session.ts';
import { type ServedPanels, servePanel } from '../../reading/serve-panel.ts';
import { areSuppressionsKept, onSuppressionChange, storedSuppressions } from '../../reading/suppression-store.ts';
import {
  appearance,
  isOn,
  knownConcepts,
  knownFaded,
  marksShown,
  overviewShown,
  schemeChoice,
} from '../../settings.ts';
import { followed, followedWords } from '../followed.ts';
import { showCards } from './cards.tsx';
import { Overlay } from './overlay.ts';
import { showOverview } from './overview.ts';
import { showSelectionBar } from './selection-bar.tsx';

export interface ReadingPage {
  /** Ends the reading, at the reader's word in the panel. */
  end(): void;
  /** The page, or a frame that was loaded in it, lacks the marks' style sheet. */
  askForStyle(): void;
  /** Whom the reading is shown to: a press of the button ends it only where the reader sees in a panel that it is on. */
  showsTo(panels: Pick<ServedPanels, 'watchedBefore'>): void;
  /** Gets the way to begin a comment on something else than words, within the reader's press; nothing in a private window. */
  commentsBy?(comment: (about: About) => void): void;
  /** Gets the reading itself, before anything has been read. */
  reads?(session: ReadingSession): void;
}

/** One reading of the document that this page shows, with marks, cards and an answer to every panel, until the signal ends it. */
export async function readWithCards(
  document: ReadableDocument,
  { end, askForStyle, showsTo, commentsBy, reads }: ReadingPage,
  signal: AbortSignal,
): Promise<void> {
  document.onNewFrame = askForStyle;
  askForStyle();
  const { schemes, ...glossary } = loadGlossary(schemeFiles);
  const session = new ReadingSession(document, new Marks(), signal);
  reads?.(session);
  const panels = servePanel(session, signal, end);
  let overview: { changed(): void } | undefined;
  let cards: ReturnType<typeof showCards> | undefined;
  const workKnown = Promise.withResolvers<void>();
  const failed = () => {
    workKnown.resolve();
    panels.noWork();
  };
  const work = followWork(session, { told: () => workKnown.resolve(), failed }, signal);
  session.onProgress = (done) => {
    panels.progress(done);
    cards?.changed();
    work.readThrough();
    if (done) overview?.changed();
  };
  session.work.onPlaced = () => {
    panels.placed();
    overview?.changed();
  };
  showsTo(panels);

  const heed = async () => session.heed((await storedSuppressions()).map(({ said }) => said));
  onSuppressionChange(() => void heed(), signal);
  const choose = (choice: Record<string, boolean>) => session.choose(schemes.filter((scheme) => isOn(scheme, choice)));
  schemeChoice.onChange((choice) => void choose(choice), signal);
  marksShown.onChange((on) => session.showMarks(on), signal);

  const [choice, marked, words, colours, overviewed, faded, known] = await Promise.all([
    schemeChoice.read(),
    followed(marksShown, signal),
    followedWords(signal),
    followed(appearance, signal),
    followed(overviewShown, signal),
    followed(knownFaded, signal),
    followed(knownConcepts, signal),
    heed(),
  ]);
  if (signal.aborted) return;
  session.showMarks(marked.value);
  const stopFading = effect(() => session.fade(faded.value ? stillKnown(known.value, new Date()) : new Set()));
  signal.addEventListener('abort', stopFading, { once: true });
  const overlay = new Overlay(signal);
  const stopColours = effect(() => overlay.setColourScheme(colours.value === 'system' ? 'light dark' : colours.value));
  signal.addEventListener('abort', stopColours, { once: true });
  const openPanel = async (): Promise<PanelAnswer> => {
    if (panels.watched) return { opened: true, keys: '' };
    const wanted: PanelWanted = { type: 'panel-wanted' };
    return (await browser.runtime.sendMessage(wanted)) as PanelAnswer;
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
  session.work.onAreaPress = (comment) => void inPanel({ type: 'open-comments', comments: [comment] });
  if (areSuppressionsKept())
    commentsBy?.((about) => void compose(workKnown.promise.then(() => session.work.aboutArea(about))));
  cards = showCards({ overlay, session, glossary: { schemes, ...glossary }, words, marked, inPanel }, signal);
  const bar = showSelectionBar(
    {
      overlay,
      session,
      words,
      workKnown: workKnown.promise,
      compose,
      highlight: (about) => keepHighlight(session, about),
      selected: panels.selected,
    },
    signal,
  );
  const dark = () =>
    colours.value === 'dark' || (colours.value === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  overview = showOverview({ overlay, session, document, marked, shown: overviewed, dark }, signal);
  const onMessage = (message: unknown) => {
    if ((message as CommentWanted).type === 'comment-wanted') return bar.comment();
    const { type, step } = message as Step;
    if (type !== 'step') return;
    const gone = session.step(step, panels.opened);
    if (!gone) return;
    panels.went(gone.passage);
    cards?.showAt(gone.hit);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
  await choose(choice);
  await session.read();
}

/** @param known concept → until when the reader knows it, ISO 8601 */
const stillKnown = (known: Readonly<Record<string, string>>, now: Date): ReadonlySet<string> =>
  new Set(Object.keys(known).filter((concept) => (known[concept] ?? '') > now.toISOString()));
