import type { helpSv } from '../../sv/own-pages/help.ts';
import type { Spoken } from '../../translated.ts';

export const helpEn: Spoken<typeof helpSv> = {
  contents: 'Contents',
  search: 'Search the help',
  found: (parts) => `${parts} ${parts === 1 ? 'section is' : 'sections are'} about it.`,
  notFound: 'Nothing in the help is about that. Try another word, or the beginning of one.',
  stepsAgain: 'Show the four steps again',
  keys: 'All keyboard shortcuts',
};
