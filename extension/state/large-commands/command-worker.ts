import { answerWhenLoaded, type ThreadAsked } from '../../../documents/threads.ts';
import { type CommandAsked, serveCommand } from './serve-command.ts';

/** A thread that writes thousands of records at once. */
answerWhenLoaded();
addEventListener('message', ({ data }: MessageEvent<CommandAsked | ThreadAsked>) => {
  if ('command' in data) void serveCommand(data).then((done) => postMessage(done));
});
