import { figureName, figurePattern, type Remiss } from './remiss.ts';
import { roughStem } from './stems.ts';

/** "avsnitt 3.1", "kapitel 5 och 6", "kap. 2", "punkt 7.1", "avsnitten 3–5", "under 7.1" */
const sectionPattern =
  /(?<!\p{L})(?:avsnitt(?:et|en)?|kapitel|kapitlet|kapitlen|kap\.?|punkt(?:en)?|stycke|rubrik(?:en)?|under|i)\s{1,3}(?<list>\d{1,2}(?:\.\d{1,2}){0,3}(?:(?:\s?[,–-]\s?|\s(?:och|samt|till|eller|resp\.?|respektive)\s(?:avsnitt\s|kapitel\s)?)\d{1,2}(?:\.\d{1,2}){0,3}){0,8})(?![\d\p{L}%]|\s?(?:procent|%|år|§|kap|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|kommun|region|tim|dag|veck|månad|person|barn|elev))/giu;

/** What the words say themselves that they are about, by number: sections, figures and tables. */
export function namedByNumber(text: string, remiss?: Remiss): string[] {
  const named: string[] = [];
  for (const { 0: words, groups } of text.matchAll(sectionPattern)) {
    const isBare = /^(?:under|i)\s/iu.test(words);
    for (const number of numbersOf(groups?.list ?? '')) {
      const isKnown = !remiss || remiss.sections.length === 0 || remiss.sections.some((one) => one.number === number);
      // "i 5 kommuner" is no section, "i 5.1" is one.
      if (isKnown && (!isBare || number.includes('.'))) named.push(number);
    }
  }
  for (const { groups } of text.matchAll(figurePattern)) {
    const name = figureName(groups?.kind ?? '', groups?.nr ?? '');
    named.push(remiss?.figures.get(name.toLowerCase())?.name ?? name);
  }
  if (/(?<!\p{L})syftet (?:med|är|bör|som)(?!\p{L})/iu.test(text)) named.push(...namedByTitle('syfte', remiss));
  for (const { groups } of text.matchAll(titlePattern)) named.push(...namedByTitle(groups?.title ?? '', remiss));
  return [...new Set(named)];
}

/** "i inledningen", but not "i syfte att"; "avsnittet Närsamhälle", "under rubriken Vardagsmiljö" */
const titlePattern =
  /(?<!\p{L})(?:(?:i|under)\s(?=\p{L}{3,40}(?:en|et)(?!\p{L}))|(?:avsnittet|kapitlet|rubriken|delen)\s[”"]?)(?<title>\p{L}{5,40})/giu;

/** Headings of one word, which sentences have in other senses, too, unless such a word stands before them. */
const namedByTitle = (title: string, remiss: Remiss | undefined): string[] =>
  (remiss?.sections ?? [])
    .filter(({ titleStems }) =>
      titleStems.some((stems) => stems.length === 1 && stems[0] === roughStem(title.toLowerCase())),
    )
    .map(({ number }) => number)
    .slice(0, 1);

/** A range names its ends and what lies between. */
function numbersOf(list: string): string[] {
  const numbers = list.match(/\d{1,2}(?:\.\d{1,2})*/g) ?? [];
  const [from, to] = /^(\d{1,2})\s?[–-]\s?(\d{1,2})$/.exec(list)?.slice(1).map(Number) ?? [];
  if (from === undefined || to === undefined || to <= from || to - from > 12) return numbers;
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/**
 * A cell, or the beginning of a line, that is a number of a section and nothing else, or with its title: "5.2", "Avsnitt 6:".
 * @param isSection is a lone figure a section, too, and no number of a list?
 */
export function labelIn(
  text: string,
  remiss?: Remiss,
  isSection = false,
): { numbers: string[]; length: number } | undefined {
  const found =
    /^\s*(?:[-*•–]\s)?(?:(?:avsnitt|kapitel|kap\.?|punkt|sida|s\.):?\s{0,2})?(?<nr>\d{1,2}(?:\.\d{1,2}){0,3})(?<rest>[.:)]?\s*(?:$|[–—:-]\s*)|[.:)]\s{1,3}|\s(?=\p{L}))/iu.exec(
      text,
    );
  const number = found?.groups?.nr;
  if (!found || number === undefined) return undefined;
  // "Avsnitt 6 bör …" goes on: the number is part of the sentence.
  if (/\d\s$/u.test(found[0]) && /^\p{Ll}/u.test(text.slice(found[0].length))) return undefined;
  const isSaid = /^\s*(?:[-*•–]\s)?(?:avsnitt|kapitel|kap|punkt)/iu.test(found[0]);
  const isPage = /^\s*(?:sida|s\.)/iu.test(found[0]);
  if (isPage || (!isSaid && !isSection && !number.includes('.') && found[0].trim() !== text.trim())) return undefined;
  const isKnown = !remiss || remiss.sections.length === 0 || remiss.sections.some((one) => one.number === number);
  return isKnown ? { numbers: [number], length: found[0].length } : undefined;
}
