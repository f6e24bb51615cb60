import { isUntitled, titleOr } from '../../comments/model/title.ts';

/**
 * A stored title as it is shown, and its `lang`: titles are Swedish, but what one without a title is called is in the interface's language.
 * @param untitled `untitled` of the common words
 */
export const shownTitle = (title: string, untitled: string): { text: string; lang: 'sv' | undefined } => ({
  text: titleOr(title, untitled),
  lang: isUntitled(title) ? undefined : 'sv',
});
