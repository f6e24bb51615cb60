import { answeringThread, newThread } from '../../threads.ts';

/** PDF.js in a thread of its own, that keeps off the console what it says of damaged files (`watched-worker.ts`). */
const make = () => new Worker(new URL('../reading/watched-worker.ts', import.meta.url), { type: 'module' });
let spare: Worker | undefined;

/** Begins to load one before a file is there. */
export function preparePdfjsThread(): void {
  spare ??= newThread(make);
}

/** To be ended with `endThread`. @throws Error where none answers */
export function pdfjsThread(): Promise<Worker> {
  const first = spare;
  spare = undefined;
  return answeringThread(first, make);
}
