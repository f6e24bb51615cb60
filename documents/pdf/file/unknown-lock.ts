/**
 * Is it what PDF.js throws of a file that is locked in another way than the standard's own, or in none that it knows? No password
 * opens such a file. The errors have no name of their own, in the worker's messages even less.
 */
export const isUnknownLock = (error: unknown): boolean =>
  error instanceof Error && /\b(?:encryption|crypto?|key length)\b/i.test(error.message);
