import { effect } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { appearance } from '../../extension/settings/settings.ts';
import { followed } from '../../extension/state/followed.ts';
import { followSingleKeys } from '../../extension/state/single-keys.ts';
import { followedLanguage, LanguageContext } from '../i18n/language.ts';
import type { Language } from '../i18n/spoken.ts';
import { goRoundByKeys } from './go-round.ts';
import { keepFocus } from './keep-focus.ts';
import { askForLostStyles } from './lost-styles.ts';
import { keysShown, showKeysByKey } from './shown-keys.ts';
import './base.css';

/**
 * Draws a page of the extension in the language and the colours that the reader has chosen.
 * @param content or when it will be known: what it waits for is then asked for together with the page's own
 * @param title the page's name in the window's bar; our own pages have theirs of their frame
 */
export async function showPage(
  content: ComponentChildren | Promise<ComponentChildren>,
  title?: (language: Language) => string,
): Promise<void> {
  const [language, colours, drawn] = await Promise.all([
    followedLanguage(),
    followed(appearance),
    content,
    followSingleKeys(),
  ]);
  effect(() => {
    document.documentElement.lang = language.value;
    if (title) document.title = title(language.value);
  });
  effect(() => {
    document.documentElement.style.colorScheme = colours.value === 'system' ? '' : colours.value;
  });
  const Page = () => {
    const { Dialog } = keysShown.value ?? {};
    return (
      <LanguageContext.Provider value={language.value}>
        {drawn}
        {Dialog && <Dialog close={() => (keysShown.value = undefined)} />}
      </LanguageContext.Provider>
    );
  };
  askForLostStyles();
  keepFocus();
  goRoundByKeys();
  showKeysByKey();
  render(<Page />, document.getElementById('page') as HTMLElement);
}
