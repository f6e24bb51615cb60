import { browser } from 'wxt/browser';
import { siteOf } from '../settings/always-here.ts';
import { pdfSites } from '../settings/settings.ts';

/**
 * Sites that the reader has allowed for their PDFs only. The browser has one permission for pages and PDFs, so what it was given
 * for is kept here, and pages of these sites aren't read unasked.
 */

/** May PDFs of the address's site be fetched? */
export async function mayFetchFrom(address: string): Promise<boolean> {
  const site = siteOf(address);
  return site !== undefined && browser.permissions.contains({ origins: [site] });
}

/** Asks for the site of a PDF. Must be called within the reader's own click, before anything is awaited. */
export async function askForPdfsOf(address: string): Promise<boolean> {
  const site = siteOf(address);
  return site !== undefined && askForPdfs({ origins: [site] });
}

type Wanted = Parameters<typeof browser.permissions.request>[0] & { origins: string[] };

/** Asks the browser for sites, and what else is wanted with them, for their PDFs alone; within the reader's own click, too. */
export async function askForPdfs(wanted: Wanted): Promise<boolean> {
  // Where pages of the sites are read always, they go on being so. Asked first, and answered while the browser asks.
  const known = browser.permissions.contains({ origins: wanted.origins });
  const asked = browser.permissions.request(wanted);
  if (await known) return asked;
  const before = await pdfSites.read();
  // Written before the browser's event, so that its listeners find it.
  const added = wanted.origins.filter((site) => !(site in before));
  await pdfSites.write(Object.fromEntries(added.map((site) => [site, true as const])));
  const given = await asked;
  if (!given) await pdfSites.takeBack(...added);
  return given;
}

/** The sites that may be asked for their PDFs alone, as the browser has it: a permission can be withdrawn in its settings. */
export async function sitesForPdfs(): Promise<string[]> {
  const [{ origins = [] }, forPdfs] = await Promise.all([browser.permissions.getAll(), pdfSites.read()]);
  return origins.filter((site) => site in forPdfs).toSorted();
}
