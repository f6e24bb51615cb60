import { fakePorts } from '../extension/protocol/fake-ports.ts';
import { fakeStorage } from '../extension/settings/fake-storage.ts';

/** One window with one tab, whose page is read, and the panel beside it: what the extension asks the browser for. */

/** The number of the tab. */
const tab = 7;
const ours = 'chrome-extension://us';

/** Whoever listens for something that happens in the browser. */
class Event<Args extends unknown[]> {
  private readonly listeners = new Set<(...args: Args) => unknown>();
  readonly addListener = (listener: (...args: Args) => unknown) => void this.listeners.add(listener);
  readonly removeListener = (listener: (...args: Args) => unknown) => void this.listeners.delete(listener);
  tell(...args: Args): unknown[] {
    return [...this.listeners].map((listener) => listener(...args));
  }
}

const local = fakeStorage();
const ports = fakePorts({ id: 'us', url: `${ours}/sidepanel.html`, origin: ours });
const messages = new Event<[message: unknown, sender: object]>();
/** The page in the tab. */
let address = '';

export const browser = {
  runtime: {
    id: 'us',
    getURL: (path: string) => `${ours}${path}`,
    onMessage: messages,
    onConnect: ports.onConnect,
    /** Everything is sent by the script in the page, to all that listen; the first answer counts. */
    async sendMessage(message: unknown): Promise<unknown> {
      const sender = { id: 'us', url: address, origin: new URL(address).origin, frameId: 0, tab: { id: tab } };
      const copy: unknown = JSON.parse(JSON.stringify(message));
      const answer: unknown = await messages.tell(copy, sender).find((each) => each !== undefined);
      return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
    },
  },
  tabs: {
    connect: ports.connect,
    query: async () => [{ id: tab }],
    onActivated: new Event(),
    onUpdated: new Event(),
    onRemoved: new Event(),
  },
  windows: { getCurrent: async () => ({ id: 1, incognito: false }) },
  extension: { inIncognitoContext: false, getViews: () => [] },
  storage: { local: local.local, session: fakeStorage().local },
  permissions: { getAll: async () => ({ origins: [] }), onAdded: new Event(), onRemoved: new Event() },
  commands: { getAll: async () => [] },
};

/** The tab goes to another page. */
export function goTo(page: string): void {
  address = page;
}

/** As after install: what has been chosen is forgotten. */
export async function forgetChoices(): Promise<void> {
  await browser.storage.local.remove(Object.keys(local.stored));
}
