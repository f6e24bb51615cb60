import { browser } from 'wxt/browser';
import {
  type About,
  type Asked,
  besidePort,
  type MarksCounted,
  type PageToPanel,
  type PanelToPage,
  type Passage,
  panelPort,
  type ReadingStarted,
} from '../messaging.ts';
import type { ReadingSession } from './reading-session.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

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
  /** Tells them that nothing can be known of the reader's work. */
  noWork(): void;
  /** Tells them what is selected, and those that connect later. */
  selected(about: () => About | undefined): void;
}

/** Answers every panel that connects to this session, until the signal ends it. */
export function servePanel(session: ReadingSession, signal: AbortSignal, end: () => void): ServedPanels {
  /** Each with the moment at which it came. */
  const ports = new Map<Port, number>();
  const panels = () => [...ports.keys()].filter(({ name }) => name === panelPort);
  let opened: string | undefined;
  /** What a panel is to open when it comes. */
  let awaited: Asked | undefined;
  let selected: () => About | undefined = () => undefined;
  const tell = (port: Port, message: PageToPanel) => port.postMessage(message);
  const tellAll = (message: PageToPanel) => {
    for (const port of ports.keys()) tell(port, message);
  };

  const answer = (port: Port, request: PanelToPage) => {
    switch (request.type) {
      case 'end':
        return end();
      case 'show-fact':
        return session.showFact(request.index);
      case 'opened':
        opened = request.concept;
        return;
      case 'show-comment':
        session.work.show(request.comment, request.candidate);
        return;
      case 'comment-on': {
        const about = session.work.aboutPassage(request.concept, request.index);
        if (about) tell(port, { type: 'compose', about });
        return;
      }
      case 'writing':
        void session.work.write(request.target);
        return;
      case 'save':
        return session.onSaveWanted();
      case 'sections':
        return tell(port, { type: 'sections', sections: session.work.sections() });
      case 'text':
        void session.work.textAndBegin().then((told) => {
          if (ports.has(port)) tell(port, { type: 'text', ...told });
        });
        return;
      case 'definitions':
        void session.definitions().then((definitions) => {
          if (ports.has(port)) tell(port, { type: 'definitions', definitions });
        });
        return;
      case 'usage':
        return tell(port, { ...request, usage: session.usage(request.concept) });
      case 'together': {
        const { concepts, from, count } = request;
        return tell(port, { type: 'together', concepts, from, ...session.together(concepts, from, count) });
      }
      case 'passages': {
        const { concept, from, count } = request;
        return tell(port, { type: 'passages', concept, from, passages: session.passages(concept, from, count) });
      }
      case 'show': {
        const { concept, index } = request;
        const passage = session.show(concept, index);
        return tell(port, passage ? { type: 'passage', passage } : { type: 'passage-gone', concept, index });
      }
    }
  };

  const tellPlaced = (port: Port) => {
    const { work } = session.comments;
    if (!work) return;
    tell(port, { type: 'work', work });
    tell(port, { type: 'placed', placed: session.work.placed() });
  };

  const onConnect = (port: Port) => {
    if (port.name !== panelPort && port.name !== besidePort) return;
    ports.set(port, Date.now());
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (port.name !== panelPort || panels().length > 0) return;
      opened = undefined;
      // The form goes with the panel, and its draft waits there.
      void session.work.write(undefined);
    });
    port.onMessage.addListener((message: unknown) => answer(port, message as PanelToPage));
    tell(port, { type: 'report', report: session.report() });
    tellPlaced(port);
    const about = selected();
    if (about) tell(port, { type: 'selected', about });
    if (!awaited || port.name !== panelPort) return;
    tell(port, awaited);
    awaited = undefined;
  };

  const disconnect = () => {
    for (const port of ports.keys()) port.disconnect();
    ports.clear();
  };
  const announce = () => {
    const started: ReadingStarted = { type: 'reading-started' };
    // No panel may be open to hear it; one that opens later connects by itself.
    browser.runtime.sendMessage(started).catch(() => {});
  };

  let counted: number | undefined;
  const count = (marks: number | undefined) => {
    if (marks === counted) return;
    counted = marks;
    const message: MarksCounted = { type: 'marks-counted', count: marks };
    // The worker may be asleep, or just being replaced by a newer one.
    browser.runtime.sendMessage(message).catch(() => {});
  };

  browser.runtime.onConnect.addListener(onConnect);
  // A page that waits in the back-forward cache is left, though Firefox keeps its ports; it may come back as it was.
  addEventListener('pagehide', disconnect, { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      announce();
      counted = undefined;
      count(session.count);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(onConnect);
    disconnect();
    count(undefined);
  });
  announce();

  let toldAt = 0;
  return {
    progress(done) {
      if (!done && performance.now() - toldAt < pace) return;
      toldAt = performance.now();
      // Order and facts of a long document cost more than its count, so only who listens gets them.
      if (ports.size > 0) tellAll({ type: 'report', report: session.report() });
      count(session.count);
    },
    get watched() {
      return panels().length > 0;
    },
    watchedBefore: (moment) => panels().some((port) => (ports.get(port) ?? moment) < moment),
    get opened() {
      return opened;
    },
    went: (passage) => tellAll({ type: 'went', passage }),
    ask(asked) {
      const to = panels();
      awaited = to.length === 0 ? asked : undefined;
      for (const port of to) tell(port, asked);
      return to.length > 0;
    },
    placed() {
      for (const port of ports.keys()) tellPlaced(port);
    },
    noWork: () => tellAll({ type: 'no-work' }),
    selected(about) {
      selected = about;
      if (ports.size > 0) tellAll({ type: 'selected', about: about() });
    },
  };
}
