import { type WorkAnswer, type WorkAsked, workOn } from './work.ts';

export interface WorkMessage {
  /** Which of those that were asked. */
  number: number;
  asked: WorkAsked;
}

export type WorkDone = { number: number } & ({ done: WorkAnswer } | { failed: string });

export async function serveWork({ number, asked }: WorkMessage): Promise<WorkDone> {
  try {
    return { number, done: await workOn(asked) };
  } catch (error) {
    console.warn('answer', error);
    return { number, failed: String(error) };
  }
}
