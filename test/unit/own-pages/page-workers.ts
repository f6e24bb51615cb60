import { vi } from 'vitest';
import type { ThreadAsked } from '../../../documents/threads.ts';
import { serveOutgoing } from '../../../extension/state/answers/outgoing/serve-outgoing.ts';
import { serveWork, type WorkMessage } from '../../../extension/state/answers/take-in/serve-work.ts';
import { serveFile } from '../../../extension/state/export/workers/serve-file.ts';
import { serveList } from '../../../extension/state/export/workers/serve-list.ts';
import { type IncomingRequest, readIncoming } from '../../../extension/state/import/read-incoming.ts';
import { type CommandAsked, serveCommand } from '../../../extension/state/large-commands/serve-command.ts';
import { contextStore } from '../../../storage/db/context-store.ts';

/** What the page's workers do, by their files; they have the page's thread here. */

type Inside = Pick<Worker, 'addEventListener' | 'postMessage'>;

const served: Readonly<Record<string, (page: Inside) => void>> = {
  'list-worker.ts': serveList,
  'file-worker.ts': serveFile,
  'outgoing-worker.ts': serveOutgoing,
  'work-worker.ts': (page) =>
    page.addEventListener('message', async (event) => {
      const { data } = event as MessageEvent<WorkMessage | ThreadAsked>;
      page.postMessage('asked' in data ? await serveWork(data) : { remisslasaren: 'here' });
    }),
  'command-worker.ts': (page) =>
    page.addEventListener('message', async (event) => {
      const { data } = event as MessageEvent<CommandAsked | ThreadAsked>;
      page.postMessage('command' in data ? await serveCommand(data) : { remisslasaren: 'here' });
    }),
  'read-worker.ts': (page) =>
    page.addEventListener('message', async (event) => {
      const { data } = event as MessageEvent<IncomingRequest>;
      page.postMessage(await readIncoming(await contextStore({ private: false }), data));
    }),
};

/** Messages that none of them hears from now on, by their types. */
export const unheard = new Set<string>();

class PageWorker extends EventTarget {
  private readonly inside = new EventTarget();
  private isEnded = false;

  constructor(address: URL) {
    super();
    const name = address.pathname.split('/').at(-1) ?? '';
    served[name]?.({
      addEventListener: this.inside.addEventListener.bind(this.inside) as Inside['addEventListener'],
      postMessage: (data: unknown) => this.send(this, data),
    });
  }
  postMessage(data: { type?: string }): void {
    if (!unheard.has(data.type ?? '')) this.send(this.inside, data);
  }
  terminate(): void {
    this.isEnded = true;
  }
  private send(to: EventTarget, said: unknown): void {
    // A port goes over whole, and all else as a copy.
    const data = said instanceof Object && 'port' in said ? said : structuredClone(said);
    queueMicrotask(() => this.isEnded || to.dispatchEvent(new MessageEvent('message', { data })));
  }
}
vi.stubGlobal('Worker', PageWorker);
