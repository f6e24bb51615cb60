import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import type { ChromiumConnection } from './chromium-connection.ts';
import { type Requested, until } from './reading-browser.ts';

/** What Chromium's debugging protocol knows and Playwright doesn't. */

/** A node as CDP's DOM domain tells it. */
export interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType: string })[];
}

export interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** The Extensions domain is not in Playwright's types. */
export function send(session: CDPSession, method: string, params: object = {}): Promise<unknown> {
  return (session as unknown as { send(method: string, params: object): Promise<unknown> }).send(method, params);
}

/** Ours is the only element beside the body with a closed shadow root. */
export function cardIn(root: DomNode): number | undefined {
  const html = root.children?.find(({ children }) => children);
  const host = html?.children?.find(({ attributes }) => attributes?.includes('popover'));
  return host?.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed')?.backendNodeId;
}

/** The button belongs to a tab, whose target is another than its page's: the tab that shows the same address. */
export async function tabOf(browser: ChromiumConnection, page: Target): Promise<string> {
  return until('the tab', async () => {
    const { targetInfos } = await browser.send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] });
    return targetInfos.findLast((target) => target.type === 'tab' && target.url === page.url)?.targetId;
  });
}

export async function withSite(extension: string, site: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'remisslasaren-with-site-'));
  await cp(extension, copy, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: [site] }));
  return copy;
}

/** What a process holds in memory, its share of what it has in common with others; in bytes. Linux only. */
export async function proportionalMemory(process: number): Promise<number> {
  const rollup = await readFile(`/proc/${process}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? Number.NaN) * 1024;
}

/**
 * The requests in a log of Chromium's network service, through which all go, whichever page or worker they come from.
 */
export function requestsIn(log: string): Requested[] {
  const { constants, events } = JSON.parse(log) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  const { URL_REQUEST_START_JOB: start } = constants.logEventTypes;
  return events.flatMap(({ type, params: { url, initiator } = {} }) =>
    type === start && url !== undefined
      ? [{ address: url, by: initiator?.includes('://') ? initiator : undefined }]
      : [],
  );
}

interface AccessibleValue {
  value?: unknown;
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/#type-AXNode */
export interface AccessibleNode {
  role?: AccessibleValue;
  name?: AccessibleValue;
  description?: AccessibleValue;
  value?: AccessibleValue;
  properties?: readonly { name: string; value: AccessibleValue }[];
}

/** States that a screen reader says, in its order; a state that is false is said where the role has it at all. */
const saidStates = ['checked', 'pressed', 'selected', 'expanded', 'hasPopup', 'invalid', 'required', 'disabled'];

/** As one line: `button "Spara", expanded false, "how to"`. White space is folded. */
export function said({ role, name, description, value, properties = [] }: AccessibleNode): string {
  const states = saidStates.flatMap((state) => {
    const found = properties.find((property) => property.name === state)?.value.value;
    return found === undefined ||
      (state === 'invalid' && found === 'false') ||
      (found === false && (state === 'required' || state === 'disabled'))
      ? []
      : [`${state} ${found}`];
  });
  const quoted = ({ value }: AccessibleValue = {}) =>
    value ? [`"${String(value).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()}"`] : [];
  const head = [String(role?.value ?? ''), ...quoted(name)].join(' ');
  const entered = quoted(value).map((text) => `value ${text}`);
  return [head, ...states, ...entered, ...quoted(description)].join(', ');
}
