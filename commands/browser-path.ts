import { existsSync } from 'node:fs';

/** Where Chromium, Chrome and Edge stand on Debian, other Linux, macOS and Windows; the first that is there is used. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of an installed Chrome, Edge or Chromium. Throws, in a sentence that says what to install, where there is none. */
export function browserPath(): string {
  const found = [process.env.CHROME_PATH, ...places].find((place) => place && existsSync(place));
  if (found) return found;
  throw new Error(
    'Ingen webbläsare hittades: installera Chrome, Edge eller Chromium, eller ange dess sökväg i CHROME_PATH.',
  );
}

/** The path of an installed Firefox, for the tests. Throws like `browserPath`. */
export function firefoxPath(): string {
  const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
  const found = [process.env.FIREFOX_PATH, ...places].find((place) => place && existsSync(place));
  if (found) return found;
  throw new Error('Firefox hittades inte: installera det, eller ange dess sökväg i FIREFOX_PATH.');
}

/**
 * The browsers that demo and tests run in. Chromium has PDFs handed to an extension's reader since 151 (`chrome.mimeHandler`), Firefox
 * tells which marks lie at a point since 150 (`CSS.highlights.highlightsFromPoint`).
 */
export const neededBrowsers = {
  chromium: { find: browserPath, debianPackage: 'chromium', oldest: 151 },
  firefox: { find: firefoxPath, debianPackage: 'firefox-esr', oldest: 150 },
};
