/** Reads a document in a thread of its own: the page stays free of what is made of its XML. */
import { answerWhenLoaded, type ThreadAsked } from '../../threads.ts';
import type { FlowAnswer, FlowAsked } from './flow-answer.ts';
import { readFlow } from './read-flow.ts';

const send = (answer: FlowAnswer) => postMessage(answer);

answerWhenLoaded();
addEventListener('message', ({ data: asked }: MessageEvent<FlowAsked | ThreadAsked>) => {
  if (!('is' in asked)) return;
  try {
    for (const answer of readFlow(asked)) send(answer);
  } catch (error) {
    send({ is: 'failed', message: String(error) });
  }
});
