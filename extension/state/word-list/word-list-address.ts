import type { TermStatus } from '../../../glossary/word-rows.ts';

/** Of which systems terms are shown: those that are on, all of them, or the one with this id. */
export type ShownSchemes = 'on' | 'all' | { id: string };

/** What a source says of a term; `none` is of those that no source says anything of. */
export const statusChoices = ['rekommenderad', 'tillåten', 'avrådd', 'none'] as const satisfies readonly (
  | TermStatus['status']
  | 'none'
)[];
export type TermStatusChoice = (typeof statusChoices)[number];

export interface WordFilter {
  schemes: ShownSchemes;
  /** One of the publishers of the concepts' sources. */
  publisher?: string | undefined;
  status?: TermStatusChoice | undefined;
}

/** What the page shows, as its address says it: it can be linked to, and the browser's back and forward work. */
export interface WordListPlace extends WordFilter {
  /** What is sought, as it was written. */
  words: string;
  /** The id of the concept that is open, known or not. */
  concept?: string | undefined;
}

/** The address of the word list, from the extension's own root. */
export function wordListAddress({ schemes, publisher, status, words, concept }: WordListPlace): string {
  const asked = new URLSearchParams();
  if (schemes === 'all') asked.set('schemes', 'all');
  else if (schemes !== 'on') asked.set('scheme', schemes.id);
  if (publisher) asked.set('source', publisher);
  if (status) asked.set('status', status);
  if (words) asked.set('search', words);
  const said = asked.toString();
  return `/begrepp.html${said && `?${said}`}${concept === undefined ? '' : `#${encodeURIComponent(concept)}`}`;
}

/** What an address asks for; what can't be asked for is as if it weren't. @param address as `location` has its parts */
export function readWordListAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): WordListPlace {
  const asked = new URLSearchParams(search);
  const scheme = asked.get('scheme');
  const status = statusChoices.find((one) => one === asked.get('status'));
  return {
    schemes: asked.get('schemes') === 'all' ? 'all' : scheme ? { id: scheme } : 'on',
    publisher: asked.get('source') || undefined,
    status,
    words: asked.get('search') ?? '',
    concept: hash.length > 1 ? decoded(hash.slice(1)) : undefined,
  };
}

/** Written by hand, it may be no encoding: "#100%". */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
