/** Chromium's debugging protocol, on one connection that hears of every page, frame, worker and panel from its start. */
export interface ChromiumConnection {
  /** Sends to the browser itself, or to a target by its session. Rejects with what the browser says, and when the target goes. */
  send<T>(method: string, params?: object, session?: string): Promise<T>;
  /** The session of a target that is there now. */
  sessionOf(target: string): string | undefined;
  /** Hears each event from now on; `session` is the target's. */
  onEvent(hear: (event: ProtocolEvent) => void): void;
  end(): void;
}

interface ProtocolEvent {
  method: string;
  params: object;
  session: string | undefined;
}

interface Message {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: { sessionId?: string; targetInfo?: { targetId: string } };
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  session: string | undefined;
  resolve(result: never): void;
  reject(error: Error): void;
}

/**
 * Playwright has a connection of its own, to the tabs. It would see the side panel only where it connects anew, and each of its
 * connections follows every page and request: with two more the tests took a sixth longer.
 * @param address the browser's, as it stands in `DevToolsActivePort`
 */
export async function connectToChromium(address: string): Promise<ChromiumConnection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const sessions = new Map<string, string>();
  const hearers: ((event: ProtocolEvent) => void)[] = [];
  let sent = 0;
  const send = <T>(method: string, params: object = {}, session?: string) =>
    new Promise<T>((resolve, reject) => {
      const id = ++sent;
      waiting.set(id, { session, resolve, reject });
      socket.send(JSON.stringify({ id, method, params, ...(session && { sessionId: session }) }));
    });
  const attach = (session?: string) =>
    send(
      'Target.setAutoAttach',
      {
        autoAttach: true,
        waitForDebuggerOnStart: false,
        flatten: true,
        // A tab holds its page as a target of its own.
        filter: [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}],
      },
      session,
    ).catch(() => {});
  const giveUp = (gone: (one: Waiting) => boolean) => {
    for (const [id, one] of waiting) {
      if (!gone(one)) continue;
      waiting.delete(id);
      one.reject(new Error('the target has gone'));
    }
  };
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  socket.addEventListener('close', () => giveUp(() => true));
  socket.addEventListener('message', ({ data }) => {
    const { id, method, sessionId: session, params = {}, result, error } = JSON.parse(String(data)) as Message;
    if (id !== undefined) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(error.message));
      else asked?.resolve(result as never);
      return;
    }
    if (method === 'Target.attachedToTarget' && params.sessionId && params.targetInfo) {
      sessions.set(params.targetInfo.targetId, params.sessionId);
      void attach(params.sessionId);
    } else if (method === 'Target.detachedFromTarget') {
      for (const [target, one] of sessions) if (one === params.sessionId) sessions.delete(target);
      giveUp((one) => one.session === params.sessionId);
    }
    if (method) for (const hear of hearers) hear({ method, params, session });
  });
  return {
    send,
    sessionOf: (target) => sessions.get(target),
    onEvent(hear) {
      if (hearers.push(hear) === 1) void attach();
    },
    end: () => socket.close(),
  };
}
