/** `storage.local` as it is: settings and hidden marks. */
export type StoredSettings = Record<string, unknown>;

/** These belong to one browser on one computer: a permission that was given there, what was done there, and what follows from it. */
const ownToTheBrowser: readonly string[] = [
  'automatic-backups',
  'last-backup',
  'failed-backup',
  'written',
  'known-concepts',
];

/**
 * What of a backup's settings to write into `storage.local`: what isn't there. What the reader has chosen stays; of hidden
 * marks, each an entry of its own, those that have been taken back (null) stay so.
 */
export function missingSettings(here: StoredSettings, backup: StoredSettings): StoredSettings {
  return Object.fromEntries(
    Object.entries(backup).filter(
      ([key, value]) => !ownToTheBrowser.includes(key) && (!(key in here) || (value === null && here[key] !== null)),
    ),
  );
}
