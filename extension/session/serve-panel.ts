import { browser } from 'wxt/browser';
import { listen } from '../../documents/interaction/listening.ts';
import { mayConnect } from '../protocol/message-policy.ts';
import type { About, Asked, Passage } from '../protocol/messaging.ts';
import { besidePort, type PageCalls, type PageEvents, panelPort } from '../protocol/panel-calls.ts';
import { type Handlers, type ServedPort, serveCalls } from '../protocol/port-calls.ts';
import { message } from '../protocol/single-message.ts';
import type { ReadingSession } from './reading-session.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

interface Served extends ServedPort<PageEvents> {
  isPanel: boolean;
  /** When the port was opened, as `Date.now()` counts. */
  since: number;
}

/** How often, at most, the panel is told of progress, in milliseconds. */
const pace = 100;

/** The panels that follow a session. */
export interface ServedPanels {
  /** To be called when the session has something new to report. */
  progress(done: boolean): void;
  /** Is there any panel? */
  readonly watched: boolean;
  /** Was one of them there before that moment? Milliseconds, as `Date.now()` counts. */
  watchedBefore(moment: number): boolean;
  /** The concept that is open in a panel. */
  readonly opened: string | undefined;
  /** Tells them that the reader has gone to a place in the page itself. */
  went(passage: Passage): void;
  /** Asks them to open or begin something; the next one to connect does so where there is none. True where there was one. */
  ask(asked: Asked): boolean;
  /** Tells them where the comments stand, and which document it is. */
  placed(): void;
  /** Tells them that the reader's comments can't be loaded. */
  commentsUnavailable(): void;
  /** Tells them what is selected, and those that connect later. */
  selected(about: () => About | undefined): void;
}

/** Answers every panel that connects to this session, until the signal ends it. */
export function servePanel(session: ReadingSession, signal: AbortSignal, end: () => void): ServedPanels {
  const ports = new Set<Served>();
  const panels = () => [...ports].filter(({ isPanel }) => isPanel);
  let opened: string | undefined;
  /** What the next panel to connect is to open. */
  let awaited: Asked | undefined;
  let selected: () => About | undefined = () => undefined;
  const tellAll: Served['tell'] = (name, value) => {
    for (const port of ports) port.tell(name, value);
  };
  const handlers: Handlers<PageCalls> = {
    ...answersOf(session),
    opened({ concept }) {
      opened = concept;
      return undefined;
    },
    end: () => void end(),
  };

  const tellPlaced = (port: Served) => {
    const { documentState } = session.commenting;
    if (!documentState) return;
    port.tell('document-state', documentState);
    port.tell('placed', session.comments.placed());
  };

  const onConnect = (port: Port) => {
    if (!mayConnect(port.sender) || (port.name !== panelPort && port.name !== besidePort)) return;
    const isPanel = port.name === panelPort;
    const served: Served = { ...serveCalls<PageCalls, PageEvents>(port, handlers), isPanel, since: Date.now() };
    ports.add(served);
    port.onDisconnect.addListener(() => {
      ports.delete(served);
      if (!isPanel || panels().length > 0) return;
      opened = undefined;
      // The form closes with the panel; its draft is kept.
      void session.comments.write(undefined);
    });
    served.tell('report', session.report());
    tellPlaced(served);
    const about = selected();
    if (about) served.tell('selected', about);
    if (!awaited || !isPanel) return;
    served.tell('asked', awaited);
    awaited = undefined;
  };

  const disconnect = () => {
    for (const port of ports) port.close();
    ports.clear();
  };
  const announce = () => {
    // No panel may be open to hear it; one that opens later connects by itself.
    message('reading-started', {}).catch(() => {});
  };

  let counted: number | undefined;
  const count = (marks: number | undefined) => {
    if (marks === counted) return;
    counted = marks;
    // The worker may be asleep, or just being replaced by a newer one.
    message('marks-counted', { count: marks }).catch(() => {});
  };

  browser.runtime.onConnect.addListener(onConnect);
  // A page that waits in the back-forward cache is left, though Firefox keeps its ports; it may come back as it was.
  listen(globalThis, 'pagehide', disconnect, { signal });
  const onReturn = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    announce();
    counted = undefined;
    count(session.count);
  };
  listen(globalThis, 'pageshow', onReturn, { signal });
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(onConnect);
    disconnect();
    count(undefined);
  });
  announce();

  let sentAt = 0;
  return {
    progress(done) {
      if (!done && performance.now() - sentAt < pace) return;
      sentAt = performance.now();
      // The order of concepts and the facts of a long document cost more than its counts, so they are computed only for panels.
      if (ports.size > 0) tellAll('report', session.report());
      count(session.count);
    },
    get watched() {
      return panels().length > 0;
    },
    watchedBefore: (moment) => panels().some(({ since }) => since < moment),
    get opened() {
      return opened;
    },
    went: (passage) => tellAll('went', passage),
    ask(asked) {
      const to = panels();
      awaited = to.length === 0 ? asked : undefined;
      for (const port of to) port.tell('asked', asked);
      return to.length > 0;
    },
    placed() {
      for (const port of ports) tellPlaced(port);
    },
    commentsUnavailable: () => tellAll('comments-unavailable', undefined),
    selected(about) {
      selected = about;
      if (ports.size > 0) tellAll('selected', about());
    },
  };
}

/** The handlers that the session answers; the others need to know the panels. */
function answersOf(session: ReadingSession): Omit<Handlers<PageCalls>, 'opened' | 'end'> {
  return {
    show: ({ concept, index }) => session.show(concept, index),
    passages: ({ concept, from, count }) => session.found.passages(concept, from, count),
    usage: ({ concept }) => session.found.usage(concept),
    together: ({ concepts, from, count }) => session.found.together(concepts, from, count),
    definitions: () => session.found.definitions(),
    'show-fact': ({ index }) => void session.showFact(index),
    'show-comment': ({ comment, candidate }) => void session.comments.show(comment, candidate),
    'comment-on': ({ concept, index }) => session.comments.aboutPassage(concept, index),
    writing: async ({ target }) => void (await session.comments.write(target)),
    sections: () => session.comments.sections(),
    save: () => void session.wantSave(),
    'choose-area': () => void session.wantArea(),
    recognise: ({ layer }) => void session.wantRecognition(layer),
    'stop-recognising': () => void session.wantRecognition(undefined),
    text: () => session.comments.textAndBegin(),
    remarks: () => session.comments.remarks(),
    'take-in': ({ arende }) => void session.wantTakeIn(arende),
  };
}
