import { openStore } from '../../../storage/store.ts';
import { type Asked, readIncoming } from './read-incoming.ts';

/** A worker of the page with all ärenden: a large file keeps nobody from going on there. It only reads the database. */
addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  try {
    postMessage(await readIncoming(await openStore({ private: false }), data));
  } catch (error) {
    console.warn('read in', error);
    postMessage({ refused: 'broken' });
  }
});
