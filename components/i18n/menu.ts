/** What the browser's own menu says, which the worker makes: it has these words and no others. */
export const menu = {
  sv: { readPage: 'Läs sidan med Remissläsaren', openLink: 'Öppna länken i Remissläsaren' },
  en: { readPage: 'Read this page with Remissläsaren', openLink: 'Open the link in Remissläsaren' },
};
