import { type Fact, spaced } from './fact.ts';
import type { PlainBlock } from './plain-block.ts';

/** More are references to other cases. */
const mostNumbers = 6;

/** "RS 2020-0457", "KS/2024:0123", "S2021/04972/SOF": an authority's letters, a year and a number. */
const letters = '(?:\\p{Lu}{1,5}|\\p{Lu}\\p{Ll})';
const year = '(?:19|20)\\d{2}';
const part = '(?:[-/.]\\d{1,3}(?:\\.\\d{1,3}){0,3}|/\\p{Lu}{1,5}\\d{0,2}|\\s?\\((?:\\p{Lu}{1,5})\\))?(?![\\d\\p{L}])';
/** With a space and a colon it is a law or a report: "SOU 2024:12". */
const bare = new RegExp(
  `(?<![\\p{L}\\d/-])(?!ISO|SOU|SFS|AFS|HSLF|Ds(?!\\p{L}))(?<number>${letters}(?:(?:\\s|[-.])?${year}[/-]\\d{2,6}|/${year}[:/-]\\d{1,6})${part})`,
  'gu',
);
const whose = '(?:(?<owner>vårt|ert|vår|er|vara|vår\\s|our|your)\\s)?';
const label = `${whose}(?:dnr|diarienummer|diarienr|diarie-?nr|diariebeteckning|ärende-?(?:nummer|nr|id|beteckning)|(?<=(?:vår|er)\\s)(?:beteckning|ref(?:erens)?)|(?:our|your)?\\s?ref(?:erence)?(?:\\sn(?:o|umber))|registration number)\\.?:?`;
const any = `(?:\\p{L}{1,5}[\\s/.-]?)?\\d[\\d./:-]{2,20}\\d(?:/\\p{Lu}{1,5}\\d{0,2})?(?![\\d\\p{L}])`;
/** Behind a word for it, any row of figures: "Dnr 3.1-4788-2026". */
const labelled = new RegExp(`(?<!\\p{L})${label}\\s{0,9}(?<number>${any})`, 'giu');
/** The word alone, where the number stands in the next cell. */
const onlyLabel = new RegExp(`^\\s*${label}\\s*$`, 'iu');
const value = new RegExp(`^\\s*(?<number>${any})\\s*$`, 'giu');

export function caseNumbersIn(blocks: readonly PlainBlock[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const [i, { id, text, wide }] of blocks.entries()) {
    const above = onlyLabel.exec(blocks[i - 1]?.text ?? '');
    const matches = [...text.matchAll(labelled), ...text.matchAll(bare), ...(above ? text.matchAll(value) : [])];
    for (const { 0: whole, index, groups } of matches) {
      if (facts.size === mostNumbers) break;
      const words = groups?.number ?? '';
      const number = spaced(words);
      if ([...facts.keys()].some((known) => known.includes(number))) continue;
      const start = index + whole.lastIndexOf(words);
      const owner = /^\p{L}+/u.exec(number)?.[0] ?? (groups?.owner ?? above?.groups?.owner)?.toLowerCase();
      facts.set(number, {
        kind: 'number',
        text: number,
        ...(owner ? { owner } : {}),
        block: id,
        start: wide(start),
        end: wide(start + words.length),
      });
    }
  }
  return [...facts.values()];
}
