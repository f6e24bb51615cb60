/** `storage.local` as it is: settings and hidden marks. */
export type StoredSettings = Record<string, unknown>;

/** Settings that no backup restores, since they describe one browser on one computer: a permission given there, and what was done there. */
const ownToTheBrowser: readonly string[] = [
  'automatic-backups',
  'last-backup',
  'failed-backup',
  'written',
  'own-glossaries',
  'known-concepts',
];
const ownFamilies: readonly string[] = ['fold-', 'entry-draft-'];
export const isOwnToTheBrowser = (key: string): boolean =>
  ownToTheBrowser.includes(key) || ownFamilies.some((prefix) => key.startsWith(prefix));

/**
 * The settings of a backup, already checked, that are to be written into `storage.local`: those that are missing there. What the reader
 * has chosen stays. Each hidden mark is an entry of its own; null, a mark that is shown again, wins over a hidden one.
 */
export function missingSettings(here: StoredSettings, backup: StoredSettings): StoredSettings {
  return Object.fromEntries(
    Object.entries(backup).filter(
      ([key, value]) =>
        !isOwnToTheBrowser(key) && (!Object.hasOwn(here, key) || (value === null && here[key] !== null)),
    ),
  );
}
