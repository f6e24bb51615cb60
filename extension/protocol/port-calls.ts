import { asSentFailure, CallFailure, readFailure } from './call-failure.ts';

/**
 * Calls and events over a port. A call is `{ id, name, argument }` and is answered `{ id, value }` or `{ id, failure }`, in whatever
 * order the answers are ready; an event is `{ name, value }` and isn't answered. What is neither is ignored: the peer may be the script
 * of a page that somebody has taken over.
 */

/** Name of the call → its argument and its answer. */
export type CallTable<Calls> = { [Name in keyof Calls]: { argument: unknown; answer: unknown } };

type Argument<Calls extends CallTable<Calls>, Name extends keyof Calls> = Calls[Name]['argument'];
type Answer<Calls extends CallTable<Calls>, Name extends keyof Calls> = Calls[Name]['answer'];

export type Handlers<Calls extends CallTable<Calls>> = {
  [Name in keyof Calls]: (argument: Argument<Calls, Name>) => Answer<Calls, Name> | Promise<Answer<Calls, Name>>;
};

/** The part of the browser's `runtime.Port` that is used here. */
export interface PortLike {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** The end that answers calls. */
export interface ServedPort<Events> {
  /** Sends an event to the other end; does nothing once the port is closed. */
  tell<Name extends keyof Events & string>(name: Name, value: Events[Name]): void;
  close(): void;
}

/** The end that makes calls. */
export interface CallingPort<Calls extends CallTable<Calls>, Events> {
  /** Rejects with a `CallFailure`. */
  call<Name extends keyof Calls & string>(name: Name, argument: Argument<Calls, Name>): Promise<Answer<Calls, Name>>;
  /** Listens for an event until the signal aborts. */
  on<Name extends keyof Events & string>(
    name: Name,
    listener: (value: Events[Name]) => void,
    signal?: AbortSignal,
  ): void;
  /** Closes the port; what waits for an answer is rejected. */
  close(): void;
}

/** Answers what comes through the port. A handler that throws or rejects gives the caller a failure. */
export function serveCalls<Calls extends CallTable<Calls>, Events>(
  port: PortLike,
  handlers: Handlers<Calls>,
): ServedPort<Events> {
  let isOpen = true;
  const post = (message: object) => {
    if (isOpen) port.postMessage(message);
  };
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  port.onMessage.addListener(async (message) => {
    const { id, name, argument } = fieldsOf(message);
    if (!isId(id) || typeof name !== 'string' || !Object.hasOwn(handlers, name)) return;
    try {
      post({ id, value: await handlers[name as keyof Calls](argument) });
    } catch (error) {
      console.warn(name, error);
      post({ id, failure: asSentFailure(error) });
    }
  });
  return {
    tell: (name, value) => post({ name, value }),
    close() {
      isOpen = false;
      port.disconnect();
    },
  };
}

/** @param timeoutOf how long an answer may take, in milliseconds */
export function callsOver<Calls extends CallTable<Calls>, Events>(
  port: PortLike,
  timeoutOf: (name: keyof Calls) => number,
): CallingPort<Calls, Events> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Map<string, Set<(value: never) => void>>();
  let lastId = 0;
  let isOpen = true;
  const closed = () => {
    isOpen = false;
    for (const { reject } of waiting.values()) reject(new CallFailure('closed', 'closed before the answer'));
    waiting.clear();
  };
  port.onDisconnect.addListener(closed);
  port.onMessage.addListener((message) => {
    const { id, name, value, failure } = fieldsOf(message);
    if (typeof name === 'string') for (const listener of listeners.get(name) ?? []) listener(value as never);
    const call = isId(id) ? waiting.get(id) : undefined;
    const failed = readFailure(failure);
    if (failed) call?.reject(failed);
    else call?.resolve(value);
  });
  return {
    async call(name, argument) {
      if (!isOpen) throw new CallFailure('closed', name);
      const id = ++lastId;
      const call = Promise.withResolvers<unknown>();
      waiting.set(id, call);
      const timer = setTimeout(() => call.reject(new CallFailure('timeout', name)), timeoutOf(name));
      try {
        send(port, { id, name, argument });
        return (await call.promise) as Answer<Calls, typeof name>;
      } finally {
        clearTimeout(timer);
        waiting.delete(id);
      }
    },
    on(name, listener, signal) {
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard.add(listener));
      signal?.addEventListener('abort', () => heard.delete(listener), { once: true });
    },
    close() {
      // The browser doesn't tell the end that closes a port that it is closed.
      port.disconnect();
      closed();
    },
  };
}

/** @throws CallFailure where the message can't be sent: too large, or not cloneable */
function send(port: PortLike, message: { id: number; name: string; argument: unknown }): void {
  try {
    port.postMessage(message);
  } catch (error) {
    throw new CallFailure('failed', message.name, { cause: error });
  }
}

const isId = (id: unknown): id is number => Number.isSafeInteger(id);

const fieldsOf = (message: unknown): Record<string, unknown> =>
  typeof message === 'object' && message !== null ? (message as Record<string, unknown>) : {};
