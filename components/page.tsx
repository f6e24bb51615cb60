import { effect } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { appearance } from '../settings.ts';
import { followed, followedWords } from './followed.ts';
import { keepFocus } from './keep-focus.ts';
import { WordsContext } from './words/context.ts';
import type { Words } from './words/sv.ts';
import './base.css';

/**
 * Draws a page of the extension in the language and the colours that the reader has chosen.
 * @param title the page's name in the window's bar
 */
export async function showPage(content: ComponentChildren, title: (words: Words) => string): Promise<void> {
  const [words, colours] = await Promise.all([followedWords(), followed(appearance)]);
  effect(() => {
    document.documentElement.lang = words.value.language;
    document.title = title(words.value);
  });
  effect(() => {
    document.documentElement.style.colorScheme = colours.value === 'system' ? '' : colours.value;
  });
  const Page = () => <WordsContext.Provider value={words.value}>{content}</WordsContext.Provider>;
  keepFocus();
  render(<Page />, document.getElementById('page') as HTMLElement);
}
