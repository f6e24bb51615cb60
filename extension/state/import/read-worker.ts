import { contextStore } from '../../../storage/db/context-store.ts';
import { type IncomingRequest, readIncoming } from './read-incoming.ts';

/** A worker of the page with all ärenden: a large file keeps nobody from going on there. It only reads the database. */
addEventListener('message', async ({ data }: MessageEvent<IncomingRequest>) => {
  try {
    postMessage(await readIncoming(await contextStore({ private: false }), data));
  } catch (error) {
    console.warn('read in', error);
    postMessage({ refused: 'broken' });
  }
});
