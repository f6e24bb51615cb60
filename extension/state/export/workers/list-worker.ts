import './closed-worker.ts';
import { serveList } from './serve-list.ts';

/** Away from the page: for thousands of comments their list is too much between two frames. */
serveList(globalThis as unknown as Worker);
