import { browser } from 'wxt/browser';
import { TaskQueue } from '../../storage/commands/task-queue.ts';
import { pdfSites } from './settings.ts';

/**
 * The sites that are always read are those that the reader has granted permission for: the browser's own list of host
 * permissions is the only one there is, also where one is granted or withdrawn in the browser's own settings.
 */

/** The pattern of the site that an address is on; undefined where there is none that could be asked for. */
export function siteOf(address: string): string | undefined {
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: '', hostname: '' };
  // Ports are no part of a pattern in either browser.
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Patterns, by name; without those that we are let into for their PDFs alone. */
export async function sitesAlwaysRead(): Promise<string[]> {
  const [{ origins = [] }, forPdfs] = await Promise.all([browser.permissions.getAll(), pdfSites.read()]);
  return origins.filter((site) => !(site in forPdfs)).toSorted();
}

/** Asks for a site. Must be called within the reader's own click, before anything is awaited. False where it is denied. */
export async function alwaysRead(site: string): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [site] });
  const given = await asked;
  if (given) await forgetPdfSite(site);
  return given;
}

export async function noLongerRead(site: string): Promise<boolean> {
  await forgetPdfSite(site);
  return browser.permissions.remove({ origins: [site] });
}

/** From now on the permission, if there is one, is for the site's pages, too. */
async function forgetPdfSite(site: string): Promise<void> {
  if (await pdfSites.readOne(site)) await pdfSites.takeBack(site);
}

/** Hears whenever a site is added or taken away. */
export function onSitesChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  pdfSites.onChange(listener);
}

const script = 'always-read';

/** Has the browser itself start a session on every page of these sites. */
export function startOnSites(): void {
  const renewals = new TaskQueue();
  // One at a time: two changes may come close upon each other.
  const renew = () => {
    renewals.run(register).catch((error: unknown) => console.warn('sites', error));
  };
  onSitesChange(renew);
  browser.runtime.onInstalled.addListener(renew);
  browser.runtime.onStartup.addListener(renew);
}

async function register(): Promise<void> {
  const matches = await sitesAlwaysRead();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [script] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [script] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: script, js: ['/content-scripts/page.js'], matches, runAt: 'document_idle' },
  ]);
}
