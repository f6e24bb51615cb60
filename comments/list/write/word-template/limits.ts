/** Why a file can't be written into, with the placeholders that it is about. */
export type TemplateFault =
  | { why: 'not-word' | 'damaged' | 'other-kind' | 'locked' | 'too-large' | 'no-text' }
  | { why: 'unknown' | 'not-alone'; names: string[] };

/** What is kept of one goes into backups, in which an entry has a million characters at most. In bytes. */
export const largestTemplate = 700_000;
