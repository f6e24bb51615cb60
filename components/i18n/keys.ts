type Language = 'sv' | 'en';

/** What keyboards call the keys that have different names where a language is read, and those that are called by a sign. */
const names: Readonly<Record<string, Record<Language, string>>> = {
  Shift: { sv: 'Skift', en: 'Shift' },
  Skift: { sv: 'Skift', en: 'Shift' },
  Left: { sv: '←', en: '←' },
  Right: { sv: '→', en: '→' },
  Up: { sv: '↑', en: '↑' },
  Down: { sv: '↓', en: '↓' },
  Plus: { sv: '+', en: '+' },
  Minus: { sv: '−', en: '−' },
};

/** As a Mac writes them, without signs between. What is Ctrl elsewhere is Command there, as in `commands` of the manifest. */
const macSigns: Readonly<Record<string, string>> = {
  ...{ Ctrl: '⌘', Command: '⌘', MacCtrl: '⌃', Alt: '⌥', Option: '⌥', Shift: '⇧', Skift: '⇧' },
};

/** `navigator.platform` of a Mac is MacIntel, whatever is in it. */
const isOnMac = (): boolean => globalThis.navigator?.platform.startsWith('Mac') ?? false;

/**
 * Keys as the reader's system and language write them.
 * @param keys as `commands.getAll` gives them ("Alt+Shift+L"; signs already in Chrome on a Mac), or as tables of ours do ("Ctrl+Left")
 */
export function keysIn(language: Language, keys: string, isMac = isOnMac()): string {
  const parts = keys.split('+');
  const isMarked = isMac && parts.some((part) => part in macSigns);
  return parts.map((part) => (isMac && macSigns[part]) || (names[part]?.[language] ?? part)).join(isMarked ? '' : '+');
}
