const shift = { sv: 'Skift', en: 'Shift' };

/**
 * A shortcut as keyboards have it in a language. Browsers give it in theirs: "Alt+Shift+L".
 * @param keys as `commands.getAll` gives them
 */
export const keysIn = (language: keyof typeof shift, keys: string): string =>
  keys.replace(/\b(?:Shift|Skift)\b/, () => shift[language]);
