import { EngineFailed } from './engine.ts';

/**
 * What the engine answers, if it does so in time: a thread that the browser has lost says nothing, not even that it is gone.
 * @param time in milliseconds
 * @throws EngineFailed where it doesn't
 */
export async function answeredWithin<T>(answer: Promise<T>, time: number): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new EngineFailed(`no answer within ${time} ms`)), time);
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
