import type { BrowserError } from './reading-browser.ts';

/** What the protocol tells of an error, from whichever target. */
interface Told {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: {
    sessionId?: string;
    context?: { origin: string };
    exceptionDetails?: { text: string; url?: string; exception?: { description?: string } };
    type?: string;
    args?: { value?: unknown; description?: string }[];
    stackTrace?: { callFrames: { url: string }[] };
    entry?: { level: string; text: string; url?: string };
  };
}

/**
 * Hears the errors of every page, frame, worker and panel of a Chromium, from the first on: uncaught ones, what is written to the
 * console as an error, and what the browser itself writes there, as when a policy blocks something. On a connection of its
 * own, since Playwright sees the side panel late and the workers' consoles not at all.
 */
export async function hearErrors(port: string, path: string): Promise<{ errors: BrowserError[]; end(): void }> {
  const errors: BrowserError[] = [];
  const addresses = new Map<string | undefined, string>();
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  let sent = 0;
  const send = (method: string, params: object, sessionId?: string) =>
    socket.send(JSON.stringify({ id: ++sent, method, params, ...(sessionId && { sessionId }) }));
  const attach = (sessionId?: string) =>
    send(
      'Target.setAutoAttach',
      {
        autoAttach: true,
        waitForDebuggerOnStart: false,
        flatten: true,
        // A tab holds its page as a target of its own.
        filter: [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}],
      },
      sessionId,
    );
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  socket.addEventListener('message', ({ data }) => {
    const { method, params, sessionId } = JSON.parse(String(data)) as Told;
    const at = addresses.get(sessionId) ?? '';
    if (method === 'Runtime.executionContextCreated') {
      if (params?.context?.origin) addresses.set(sessionId, params.context.origin);
    } else if (method === 'Target.attachedToTarget' && params?.sessionId) {
      for (const domain of ['Runtime', 'Log']) send(`${domain}.enable`, {}, params.sessionId);
      attach(params.sessionId);
    } else if (method === 'Runtime.exceptionThrown' && params?.exceptionDetails) {
      const { text, url, exception } = params.exceptionDetails;
      errors.push({ text: `${text} ${exception?.description ?? ''}`, address: url || at });
    } else if (method === 'Runtime.consoleAPICalled' && params?.type === 'error') {
      const text = params.args?.map(({ value, description }) => description ?? String(value)).join(' ') ?? '';
      errors.push({ text, address: params.stackTrace?.callFrames[0]?.url || at });
    } else if (method === 'Log.entryAdded' && params?.entry?.level === 'error') {
      errors.push({ text: params.entry.text, address: params.entry.url || at });
    }
  });
  attach();
  return { errors, end: () => socket.close() };
}
