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
 * @param address undefined where the browser doesn't show it
 */
export function refusalFor(address: string | undefined): Refusal {
  if (address === undefined || !URL.canParse(address)) return 'other';
  const { protocol, pathname } = new URL(address);
  if (stores.some((store) => address.startsWith(store))) return 'store';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  return 'other';
}
