import type { Refusal } from '../protocol/messaging.ts';

const stores = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
  'https://addons.mozilla.org/',
];

/**
 * Why the browser refused access to a tab, judged by its address. The browsers' error messages differ and
 * change, so they aren't parsed.
 * @param address undefined where the browser doesn't show it
 * @param own what the addresses of the extension's own pages begin with
 */
export function pageRefusal(address: string | undefined, own: string): Refusal {
  // The browser hides the address only where a click gives us no rights at all.
  if (address === undefined) return 'closed';
  if (!URL.canParse(address)) return 'other';
  if (address.startsWith(own)) return 'own';
  const { protocol, pathname } = new URL(address);
  if (stores.some((store) => address.startsWith(store))) return 'closed';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'closed';
  return 'other';
}
