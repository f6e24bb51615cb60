/** https://chromedevtools.github.io/devtools-protocol/tot/Input/#method-dispatchKeyEvent */
interface KeyEvent {
  type: 'keyDown' | 'rawKeyDown' | 'keyUp';
  modifiers: number;
  key: string;
  code: string;
  windowsVirtualKeyCode: number;
  text?: string;
}

/** The protocol's bits for what is held down. */
const modifiers: Record<string, number> = { Alt: 1, Control: 2, Shift: 8 };
/** The codes of Windows, by which Chromium knows the keys that write nothing. */
const named: Record<string, number> = {
  ...{ Backspace: 8, Tab: 9, Enter: 13, Shift: 16, Control: 17, Alt: 18, Escape: 27, ' ': 32 },
  ...{ PageUp: 33, PageDown: 34, End: 35, Home: 36, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 },
  ...{ Delete: 46, F4: 115, F6: 117 },
};
const codes: Record<string, string> = { ' ': 'Space', Control: 'ControlLeft', Shift: 'ShiftLeft', Alt: 'AltLeft' };

/** What is sent for a key as "Tab", "x" or "Control+Shift+z": down one after the other, and up again. */
export function keyEvents(keys: string): KeyEvent[] {
  const all = keys.split(/\+(?=.)/);
  let held = 0;
  const down = all.map((key): KeyEvent => {
    held |= modifiers[key] ?? 0;
    const text = held & ~(modifiers.Shift ?? 0) ? '' : key === 'Enter' ? '\r' : key.length === 1 ? key : '';
    return { type: text ? 'keyDown' : 'rawKeyDown', modifiers: held, ...codesOf(key), ...(text && { text }) };
  });
  const up = all.toReversed().map((key): KeyEvent => {
    held &= ~(modifiers[key] ?? 0);
    return { type: 'keyUp', modifiers: held, ...codesOf(key) };
  });
  return [...down, ...up];
}

function codesOf(key: string): Pick<KeyEvent, 'key' | 'code' | 'windowsVirtualKeyCode'> {
  const known = named[key];
  if (known === undefined && key.length > 1) throw new Error(`a key that isn’t known here: ${key}`);
  const letter = /[a-z]/i.test(key) ? `Key${key.toUpperCase()}` : /\d/.test(key) ? `Digit${key}` : '';
  return {
    key,
    code: codes[key] ?? (known === undefined ? letter : key),
    windowsVirtualKeyCode: known ?? (letter ? key.toUpperCase().charCodeAt(0) : 0),
  };
}
