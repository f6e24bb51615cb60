import type { ChromiumConnection } from './chromium-connection.ts';
import { keyEvents } from './chromium-keys.ts';
import { type AccessibleNode, said, type Target } from './chromium-protocol.ts';
import { until } from './reading-browser.ts';

/** The colours that are emulated. */
export interface Media {
  colorScheme: 'light' | 'dark';
  forcedColors: 'active' | 'none';
}

interface Evaluated {
  result: { value?: unknown; unserializableValue?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** The real side panel, which is no page of Playwright's. */
export interface ChromiumPanel {
  /** Only a panel that has been evaluated in is known. */
  isOpen(): boolean;
  /** Evaluates source, once the panel is open. */
  evaluate(source: string): Promise<unknown>;
  click(x: number, y: number): Promise<void>;
  turnWheel(x: number, y: number, by: number): Promise<void>;
  press(key: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Does nothing where none is open. */
  setMedia(): Promise<void>;
  picture(): Promise<Buffer>;
  /** What the browser tells a screen reader of what has the focus. */
  saidAtFocus(): Promise<string>;
  /** Waits for one to close. */
  close(): Promise<void>;
  /** Also those that nobody has asked anything; does nothing where none is open. */
  closeEvery(): Promise<void>;
}

/** @param media what is in it now holds for each panel that opens */
export function panelOf(connection: ChromiumConnection, extension: string, media: Media): ChromiumPanel {
  const address = `chrome-extension://${extension}/sidepanel.html`;
  let open: { target: string; session: string } | undefined;

  const stillOpen = () => (open && connection.sessionOf(open.target) === open.session ? open : undefined);
  const evaluateIn = async (session: string, expression: string): Promise<unknown> => {
    const given = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await connection.send<Evaluated>('Runtime.evaluate', given, session);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.unserializableValue === undefined ? result.value : Number(result.unserializableValue);
  };
  const setMedia = async (session: string) => {
    const features = [
      { name: 'prefers-color-scheme', value: media.colorScheme },
      { name: 'forced-colors', value: media.forcedColors },
    ];
    await connection.send('Emulation.setEmulatedMedia', { features }, session);
  };
  const panels = async () => {
    const { targetInfos } = await connection.send<{ targetInfos: Target[] }>('Target.getTargets');
    return targetInfos.filter(({ url }) => url.startsWith(address)).map(({ targetId }) => targetId);
  };
  const find = async () => {
    const [target] = await panels();
    const session = target && connection.sessionOf(target);
    if (!session) return undefined;
    // As Playwright has it for pages: each believes that it has the focus.
    await connection.send('Emulation.setFocusEmulationEnabled', { enabled: true }, session);
    await setMedia(session);
    const isThere = `document.readyState !== 'loading' && location.href.startsWith('${address}')`;
    if (!(await evaluateIn(session, isThere))) return undefined;
    open = { target, session };
    return open;
  };
  const opened = async () => stillOpen() ?? (await until('the side panel', find));
  const sendTo = async <T>(method: string, params: object = {}) =>
    connection.send<T>(method, params, (await opened()).session);
  const mouse = (type: string, x: number, y: number, more: object = {}) =>
    sendTo('Input.dispatchMouseEvent', { type, x, y, ...more });
  const close = async (target: string) => {
    await connection.send('Target.closeTarget', { targetId: target });
    await until('the panel to close', async () => connection.sessionOf(target) === undefined);
  };

  return {
    isOpen: () => stillOpen() !== undefined,
    evaluate: async (source) => evaluateIn((await opened()).session, source),
    async click(x, y) {
      await mouse('mouseMoved', x, y);
      await mouse('mousePressed', x, y, { button: 'left', buttons: 1, clickCount: 1 });
      await mouse('mouseReleased', x, y, { button: 'left', clickCount: 1 });
    },
    async turnWheel(x, y, by) {
      await mouse('mouseMoved', x, y);
      await mouse('mouseWheel', x, y, { deltaX: 0, deltaY: by });
    },
    async press(key) {
      for (const event of keyEvents(key)) await sendTo('Input.dispatchKeyEvent', event);
    },
    resize: async (width, height) =>
      void (await sendTo('Emulation.setDeviceMetricsOverride', {
        ...{ width, height, screenWidth: width, screenHeight: height },
        ...{ deviceScaleFactor: 1, mobile: false },
      })),
    async setMedia() {
      const there = stillOpen();
      if (there) await setMedia(there.session);
    },
    async picture() {
      const { data } = await sendTo<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    async saidAtFocus() {
      const given = { expression: 'document.activeElement' };
      const { result } = await sendTo<{ result: { objectId: string } }>('Runtime.evaluate', given);
      const { nodes } = await sendTo<{ nodes: AccessibleNode[] }>('Accessibility.getPartialAXTree', {
        ...{ objectId: result.objectId, fetchRelatives: false },
      });
      return nodes[0] ? said(nodes[0]) : '';
    },
    close: async () => close((await opened()).target),
    async closeEvery() {
      for (const target of await panels()) await close(target);
    },
  };
}
