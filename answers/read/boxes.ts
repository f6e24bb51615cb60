import type { OverallSign } from '../words/overall-phrases.ts';

/** A box of a form, or brackets for one; what stands behind it, to the next, is what it is for. */
const box = /☐|□|▢|⬜|☒|☑|⊠|✅|\[[ _xXvV✓✔]?\]|\([ _xX]\)/gu;
const ticked = /[☒☑⊠✅xXvV✓✔]/u;
/** A choice of a form, and nothing more. */
const alternative =
  /^\s*(?:[-*•]\s)?(?:tillstyrker|avstyrker|instämmer|inga synpunkter|inget att erinra|avstår)(?:\s(?:helt|delvis|inte|med|från|utan|att)(?:\s\p{L}+){0,3})?[.,;]?\s*$/iu;

/** Offsets in UTF-16 units of the words. */
interface Choice {
  start: number;
  end: number;
}

/** What is ticked in words with boxes; undefined where they have none. */
export function boxesIn(words: string): Choice[] | undefined {
  const found = [...words.matchAll(box)];
  if (found.length === 0) return undefined;
  return found.flatMap(({ index, 0: sign }, i) =>
    ticked.test(sign) ? [{ start: index + sign.length, end: found[i + 1]?.index ?? words.length }] : [],
  );
}

/** One choice beside another, "Tillstyrker / Avstyrker", in a line or in lines that follow each other: nobody can tell which was meant. */
export function isAmongAlternatives(words: string, neighbours: readonly string[]): boolean {
  const inLine = words.replace(/^[^:]*:/u, '').split('/');
  if (inLine.length > 1 && inLine.every((one) => alternative.test(one))) return true;
  return alternative.test(words) && neighbours.some((one) => alternative.test(one));
}

/** "Tillstyrker med ändringar" */
export const wantsChange = (chosen: string): boolean => /med\s(?:ändring|justering|komplettering)/iu.test(chosen);
/** "Instämmer delvis", "Tillstyrker med förbehåll" */
export const isPartial = (chosen: string): boolean =>
  /delvis|förbehåll|synpunkter|villkor/iu.test(chosen) && !/^\s*inga/iu.test(chosen);

const signs: readonly (readonly [OverallSign, RegExp])[] = [
  ['avstyrker', /^\s*(?:avstyrk|instämmer inte|tillstyrker inte)/iu],
  ['tillstyrker', /^\s*(?:tillstyrk|instämmer)/iu],
  ['inga synpunkter', /^\s*inga synpunkter/iu],
  ['inget att erinra', /^\s*(?:inget att erinra|ingen erinran)/iu],
  ['avstår', /^\s*avstår/iu],
];
/** What a choice says of the whole; undefined where it is of something else. */
export const signOfChoice = (chosen: string): OverallSign | undefined =>
  signs.find(([, pattern]) => pattern.test(chosen))?.[0];
