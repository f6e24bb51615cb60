import './closed-worker.ts';
import { serveFile } from './serve-file.ts';

/** Writes one file. It is a worker of its own, so that it can be stopped whatever it is about. */
serveFile(globalThis as unknown as Worker);
