import { isSwedishTag } from './clean-text.ts';
import type { SpokenText } from './draft.ts';

/** Notes in two languages are each other's translation where there are as many of both; else nothing says which is. */
export function paired(notes: readonly SpokenText[]): SpokenText[][] {
  const by = Map.groupBy(notes, ({ language }) => (isSwedishTag(language) ? 'sv' : language));
  const [sv = [], en = []] = [by.get('sv'), by.get('en')];
  const rest = [...by].flatMap(([language, all]) => (language === 'sv' || language === 'en' ? [] : all));
  const together = sv.length === en.length;
  return [
    ...sv.map((one, i) => (together && en[i] ? [one, en[i]] : [one])),
    ...(together ? [] : en.map((one) => [one])),
    ...rest.map((one) => [one]),
  ];
}
