import { browser } from 'wxt/browser';
import { pdfSites } from '../settings.ts';
import { siteOf } from './always-here.ts';

/**
 * Sites that the reader has let us into for their PDFs only. The browser knows one permission for both, so what it was given
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
  if (site === undefined) return false;
  // Where pages of the site are read always, they go on being so. Asked first, and answered while the browser asks.
  const known = browser.permissions.contains({ origins: [site] });
  const asked = browser.permissions.request({ origins: [site] });
  if (await known) return asked;
  await pdfSites.write({ ...(await pdfSites.read()), [site]: true });
  const given = await asked;
  if (!given) {
    const { [site]: _refused, ...others } = await pdfSites.read();
    await pdfSites.write(others);
  }
  return given;
}
