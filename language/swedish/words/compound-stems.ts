import { bend } from './word-forms.ts';

/**
 * The forms in which a noun stands first in a compound, after Svenska Akademiens grammatik: as it is
 * ("preventionsnivå-indelning"), with -s ("suicidprevention-s-arbete"), or with -o, -u or nothing for its -a
 * ("folkhäls-o-arbete"). Other words than nouns have none.
 * @param word folded
 */
export function compoundStems(word: string): string[] {
  const { paradigm, forms } = bend(word);
  if (!paradigm || !/^(en|ett)-ord/.test(paradigm)) return [];
  const [singular = word] = forms;
  if (paradigm === 'en-ord: -a, -an, -or, -orna') {
    const stem = singular.slice(0, -1);
    return [stem, `${stem}o`, `${stem}u`, singular];
  }
  return singular.endsWith('s') ? [singular] : [singular, `${singular}s`];
}
