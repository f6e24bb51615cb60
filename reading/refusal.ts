import type { Refusal } from '../messaging.ts';

const stores = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
  'https://addons.mozilla.org/',
];

/**
 * Why the browser kept us out of a tab, as far as its address tells. Browsers answer with prose that differs and
 * changes, so the address is what we go by.
 * @param address undefined where the browser keeps it to itself
 */
export function refusalFor(address: string | undefined): Refusal {
  // Only where a click gives us no rights at all is the address kept from us.
  if (address === undefined) return 'closed';
  if (!URL.canParse(address)) return 'other';
  const { protocol, pathname } = new URL(address);
  if (stores.some((store) => address.startsWith(store))) return 'closed';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'closed';
  return 'other';
}
