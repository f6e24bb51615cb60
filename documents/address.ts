/** Parameters that tell where a reader came from, not what the page holds. */
const tracking = /^(utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hs\w+)$/;

/**
 * A page's address as an identity: without the fragment and without tracking parameters. A fragment
 * that begins like a path is a view of a single-page application, and stays.
 */
export function plainAddress(href: string): string {
  const address = new URL(href);
  if (!/^#!?\//.test(address.hash)) address.hash = '';
  const names: string[] = [];
  // Firefox lets no content script iterate over them.
  address.searchParams.forEach((_, name) => {
    if (tracking.test(name)) names.push(name);
  });
  for (const name of names) address.searchParams.delete(name);
  return address.href;
}
