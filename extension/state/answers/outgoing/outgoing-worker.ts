import '../../export/workers/closed-worker.ts';
import { serveOutgoing } from './serve-outgoing.ts';

/** Away from the page: the points of a hundred answers are too much between two frames. */
serveOutgoing(globalThis as unknown as Worker);
