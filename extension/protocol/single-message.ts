import { browser } from 'wxt/browser';
import { asSentFailure, CallFailure, readFailure } from './call-failure.ts';
import { type AnswerTo, type ArgumentOf, asks, type From, type MessageName, type Sender } from './message-policy.ts';

/** How long an answer may take, in milliseconds, where nothing else is said. */
const usualTimeout = 30_000;

interface To {
  /** The tab whose page gets the message. Without it, the worker and our own pages do. */
  tab?: number;
  timeout?: number;
}

/**
 * Sends a message synchronously: some must be sent within the reader's own click. Undefined where no receiver answers.
 * @throws CallFailure: `failed` where the handler failed, `timeout`, or `closed` where the browser finds no receiver
 */
export async function message<Name extends MessageName>(
  name: Name,
  argument: ArgumentOf<Name>,
  { tab, timeout = usualTimeout }: To = {},
): Promise<AnswerTo<Name> | undefined> {
  const said = { ...argument, type: name };
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const sent = tab === undefined ? browser.runtime.sendMessage(said) : browser.tabs.sendMessage(tab, said);
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new CallFailure('timeout', name)), timeout);
    });
    const answer: unknown = await Promise.race([sent, late]);
    const failure = readFailure((answer as { failure?: unknown } | null | undefined)?.failure);
    if (failure) throw failure;
    return answer as AnswerTo<Name> | undefined;
  } catch (error) {
    throw error instanceof CallFailure ? error : new CallFailure('closed', `${name}: ${error}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

type Handler<Name extends MessageName> = (
  said: ArgumentOf<Name>,
  by: { from: From; sender: Sender },
) => AnswerTo<Name> | Promise<AnswerTo<Name>> | undefined;

/**
 * Receives a message from its permitted senders, until the signal aborts. Several may listen; a listener that returns nothing leaves the answer
 * to another. If one throws, the sender gets a failure.
 */
export function onMessage<Name extends MessageName>(name: Name, handler: Handler<Name>, signal?: AbortSignal): void {
  const fail = (error: unknown) => {
    console.warn(name, error);
    return { failure: asSentFailure(error) };
  };
  const listener = (said: unknown, sender: Sender): Promise<unknown> | undefined => {
    const from = asks(name, said, sender);
    // Other messages, and other senders', must not be answered, not even with a promise of undefined.
    if (!from) return undefined;
    try {
      const answer: unknown = handler(said as ArgumentOf<Name>, { from, sender });
      return answer === undefined ? undefined : Promise.resolve(answer).catch(fail);
    } catch (error) {
      return Promise.resolve(fail(error));
    }
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
