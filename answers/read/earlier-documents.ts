import { isOfClass } from '../phrases/books.ts';
import type { Token } from '../phrases/tokens.ts';

/** What is replaced by a remiss: "den nuvarande strategin". A proposal that is "nuvarande" is the one in hand. */
const lasting =
  /^(?:strategi|plan|handlingsplan|program|policy|dokument|riktlinj|inriktning|överenskommelse)\p{L}{0,5}$/u;
const proposed = /^(?:förslag|remiss|utkast|remissversion)\p{L}{0,5}$/u;
const past = /^(?:tidigare|förra|föregående|dåvarande|förutvarande|gamla)$/;
const present = /^(?:nuvarande|befintliga?|existerande|dagens|gällande)$/;
const years =
  /^[\s,(]{0,3}(?:(?:för|från|åren|perioden|gällande)\s){0,3}((?:19|20)\d\d)(?:\s?[–/-]\s?|\s(?:till|och)\s)((?:19|20)\d\d)(?!\d)/u;

/** The word that stands instead in the tokens: it is in no table. */
const predecessor = 'föregångaren';

/**
 * The tokens of a sentence, with another word where an earlier strategy is spoken of ("den nuvarande strategin", "strategi 2015–2020" in an
 * answer of 2021), so that nothing that is said of it is taken for said of the one in hand.
 * @param year of the answer, where it has a date; else the first year in the title of the remiss counts
 * @param title of the remiss: years that stand in it are its own
 */
export function withoutEarlier(
  text: string,
  tokens: readonly Token[],
  year: number | undefined,
  title: string | undefined,
): readonly Token[] {
  const known = year ?? Number(/(?:19|20)\d\d/u.exec(title ?? '')?.[0] ?? 0);
  const isEarlier = ({ text: word, end }: Token, at: number): boolean => {
    const isLasting = lasting.test(word);
    if (!isLasting && !proposed.test(word)) return false;
    const before = tokens[at - 1]?.text ?? '';
    if (past.test(before)) return true;
    if (!isLasting) return false;
    // "synpunkter gällande strategin" are on this one.
    if (present.test(before))
      return before !== 'gällande' || /^(?:den|nu|det|de)$/.test(tokens[at - 2]?.text ?? '') || !/[nt]$/.test(word);
    const [span = '', , last] = years.exec(text.slice(end, end + 60)) ?? [];
    return last !== undefined && Number(last) <= known && !title?.includes(span.replace(/^\D+/u, ''));
  };
  if (!tokens.some(isEarlier)) return tokens;
  return tokens.map((token, at) => (isEarlier(token, at) ? { ...token, text: predecessor } : token));
}

/** Is an earlier one spoken of, and nothing that may be the one in hand? */
export const isOfEarlier = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => text === predecessor) && !tokens.some(({ text }) => isOfClass('helhet', text));
