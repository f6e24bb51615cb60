/**
 * PDF.js's worker, and what it keeps to itself: what it couldn't read of a damaged file, and goes on without. It forgets some of its
 * promises then, and says of others only in a warning how many pages there should be.
 */
import { claimedIn } from '../file/claimed-pages.ts';
import { answerWhenLoaded } from './start-thread.ts';

export type WatchedWorkerMessage = { remisslasaren: 'fault' } | { remisslasaren: 'claimed'; pages: number };
const send = (message: WatchedWorkerMessage) => postMessage(message);

addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  send({ remisslasaren: 'fault' });
});
const { warn } = console;
console.warn = (...said: unknown[]) => {
  const pages = claimedIn(String(said[0]));
  if (pages !== undefined) send({ remisslasaren: 'claimed', pages });
  else warn(...said);
};

// The build puts it there; a name that isn't known here keeps it out of this file.
const address = new URL('/pdf/build/pdf.worker.min.mjs', location.href).href;
const loaded = import(/* @vite-ignore */ address);
answerWhenLoaded(loaded);
// Firefox can't load it for a page that is just being left. One that isn't loaded never answers, and is begun again.
await loaded.catch((error: unknown) => warn('PDF.js', error));
