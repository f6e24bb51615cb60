import { browser } from 'wxt/browser';
import { type MarksCounted, type PageToPanel, type PanelToPage, panelPort, type ReadingStarted } from '../messaging.ts';
import type { ReadingSession } from './reading-session.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** How often, at most, the panel is told of progress, in milliseconds. */
const pace = 100;

/**
 * Answers every panel that connects to this session, until the signal ends it.
 * @returns to be called when the session has something new to report
 */
export function servePanel(session: ReadingSession, signal: AbortSignal, end: () => void): (done: boolean) => void {
  const ports = new Set<Port>();
  const tell = (port: Port, message: PageToPanel) => port.postMessage(message);

  const onConnect = (port: Port) => {
    if (port.name !== panelPort) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const request = message as PanelToPage;
      if (request.type === 'end') return end();
      if (request.type === 'show-fact') return session.showFact(request.index);
      const { concept } = request;
      if (request.type === 'passages') {
        const { from, count } = request;
        return tell(port, { type: 'passages', concept, from, passages: session.passages(concept, from, count) });
      }
      const passage = session.show(concept, request.index);
      tell(port, passage ? { type: 'passage', passage } : { type: 'passage-gone', concept, index: request.index });
    });
    tell(port, { type: 'report', report: session.report() });
  };

  const disconnect = () => {
    for (const port of ports) port.disconnect();
    ports.clear();
  };
  const announce = () => {
    const started: ReadingStarted = { type: 'reading-started' };
    // No panel may be open to hear it; one that opens later connects by itself.
    browser.runtime.sendMessage(started).catch(() => {});
  };

  // The worker may be asleep, or just being replaced by a newer one.
  const count = (marks: number | undefined) => {
    const counted: MarksCounted = { type: 'marks-counted', count: marks };
    browser.runtime.sendMessage(counted).catch(() => {});
  };

  browser.runtime.onConnect.addListener(onConnect);
  // A page that waits in the back-forward cache is left, though Firefox keeps its ports; it may come back as it was.
  addEventListener('pagehide', disconnect, { signal });
  addEventListener('pageshow', (event) => event.persisted && announce(), { signal });
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(onConnect);
    disconnect();
    count(undefined);
  });
  announce();

  let toldAt = 0;
  return (done) => {
    if (!done && performance.now() - toldAt < pace) return;
    toldAt = performance.now();
    const report = session.report();
    for (const port of ports) tell(port, { type: 'report', report });
    count(Object.values(report.counts).reduce((sum, one) => sum + one, 0));
  };
}
