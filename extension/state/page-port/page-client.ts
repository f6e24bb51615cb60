import { browser } from 'wxt/browser';
import { CallFailure } from '../../protocol/call-failure.ts';
import { callPage, type PageCalls, type PageNews, pageEvents } from '../../protocol/panel-calls.ts';
import type { CallingPort } from '../../protocol/port-calls.ts';
import { readEvent, readPageAnswer } from './page-messages.ts';

/** What is heard of a page. Nothing any more once the client has been closed. */
interface PageListener {
  /** Events, and the answers to what was asked, in the order in which they came. */
  hear(news: PageNews): void;
  /** The session has ended, or there was none. */
  gone(): void;
}

export interface PageClient {
  /** For an answer that the listener needn't hear; rejects with a `CallFailure`. */
  call: CallingPort<PageCalls, never>['call'];
  /** The answer comes to the listener. */
  ask<Name extends keyof PageCalls>(name: Name, argument: PageCalls[Name]['argument']): void;
  close(): void;
}

/** Connects to the reading session of a tab, if there is one. */
export function connectPage(tab: number, name: string, { hear, gone }: PageListener): PageClient {
  const port = browser.tabs.connect(tab, { name });
  const calling = callPage(port);
  const call: PageClient['call'] = async (name, argument) => {
    const answer = readPageAnswer(name, await calling.call(name, argument));
    if (!answer) throw new CallFailure('failed', `${name}: no such answer`);
    return answer.value;
  };
  for (const event of pageEvents)
    calling.on(event, (said) => {
      const read = readEvent(event, said);
      if (read) hear({ event, value: read.value } as PageNews);
      // Without knowing which document it is, nothing can be written of it.
      else if (event === 'document-state') hear({ event: 'comments-unavailable', value: undefined });
    });
  port.onDisconnect.addListener(() => {
    // Reading `lastError` keeps Chrome from logging a warning: most tabs have no session to connect to.
    void browser.runtime.lastError;
    gone();
  });
  return {
    call,
    ask(asked, argument) {
      call(asked, argument).then(
        (value) => hear({ answer: asked, to: argument, value } as PageNews),
        (error: unknown) => {
          // `gone` reports that the page has closed.
          if (!(error instanceof CallFailure && error.kind === 'closed')) console.warn(asked, error);
        },
      );
    },
    close: calling.close,
  };
}
