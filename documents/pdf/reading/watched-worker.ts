/**
 * PDF.js's worker, and what it keeps to itself: what it couldn't read of a damaged file, and goes on without. It forgets some of its
 * promises then, and says only in warnings what of a page is damaged and how many pages there should be.
 */

import { answerWhenLoaded } from '../../threads.ts';
import { claimedIn } from '../file/claimed-pages.ts';
import { type Damage, damageIn } from '../file/damage-told.ts';

export type WatchedWorkerMessage =
  | { remisslasaren: 'fault' }
  | { remisslasaren: 'claimed'; pages: number }
  | { remisslasaren: 'damage'; damage: Damage };
const send = (message: WatchedWorkerMessage) => postMessage(message);

addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  send({ remisslasaren: 'fault' });
});
/** What has been sent since the last question: it may be said thousands of times of a page. */
const told = new Set<Damage>();
addEventListener('message', () => told.clear());
function tellsOfDamage(said: string): boolean {
  const damage = damageIn(said);
  if (damage && !told.has(damage)) send({ remisslasaren: 'damage', damage });
  if (damage) told.add(damage);
  return damage !== undefined;
}
const { warn, info } = console;
console.warn = (...said: unknown[]) => {
  const pages = claimedIn(String(said[0]));
  if (pages !== undefined) send({ remisslasaren: 'claimed', pages });
  else if (!tellsOfDamage(String(said[0]))) warn(...said);
};
// The other things that it says in this way are of use to nobody but who writes PDFs.
console.info = (...said: unknown[]) => {
  if (!tellsOfDamage(String(said[0])) && !String(said[0]).startsWith('Info: ')) info(...said);
};

// The build puts it there; a name that isn't known here keeps it out of this file.
const address = new URL('/pdf/build/pdf.worker.min.mjs', location.href).href;
const loaded = import(/* @vite-ignore */ address);
answerWhenLoaded(loaded);
// Firefox can't load it for a page that is just being left. One that isn't loaded never answers, and is begun again.
await loaded.catch((error: unknown) => warn('PDF.js', error));
