import { answerWhenLoaded, type ThreadAsked } from '../../../../documents/threads.ts';
import { serveWork, type WorkMessage } from './serve-work.ts';

/** A thread that reads answers: the page stays free of what is made of a hundred files. */
answerWhenLoaded();
addEventListener('message', ({ data }: MessageEvent<WorkMessage | ThreadAsked>) => {
  if ('asked' in data) void serveWork(data).then((answer) => postMessage(answer));
});
