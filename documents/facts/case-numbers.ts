import { type Fact, spaced } from './fact.ts';
import type { PlainBlock } from './plain-block.ts';

/** More are references to other cases. */
const mostNumbers = 6;

/** "RS 2020-0457", "KS/2024:0123", "S2021/04972/SOF": an authority's letters, a year and a number. */
const letters = '(?:\\p{Lu}{1,5}|\\p{Lu}\\p{Ll})';
const year = '(?:19|20)\\d{2}';
/** What goes on behind a number belongs to it: rather none than a part of one. */
const end = '(?![-/.:]?[\\d\\p{L}])';
const part = `(?:[-/.]\\d{1,3}(?:\\.\\d{1,3}){0,3}|/\\p{Lu}{1,5}\\d{0,2}|\\s?\\((?:\\p{Lu}{1,5})\\))?${end}`;
/** The year, the letters, the figures: "2026/KS0123", and "2026-POL000123" of Region Skåne. */
const yearFirst = `${year}[-/]\\p{Lu}{2,5}-?\\d{3,6}${end}`;
const date = `${year}-\\d{2}-\\d{2}(?!\\d|-\\d)`;
/** With a space and a colon it is a law or a report: "SOU 2024:12". */
const bare = new RegExp(
  `(?<![\\p{L}\\d/-])(?!ISO|SOU|SFS|AFS|HSLF|Ds(?!\\p{L})|${letters}\\s?${date}|\\d{4}.(?:ISO|SOU|SFS|AFS))(?<number>${letters}(?:(?:\\s|[-.])?${year}[/-]\\d{2,6}|/${year}[:/-]\\d{1,6})${part}|${yearFirst})`,
  'gu',
);
const whose = '(?:(?<owner>vårt|ert|vår|er|vara|vår\\s|our|your)\\s)?';
const label = `${whose}(?:dnr|diarienummer|diarienr|diarie-?nr|diariebeteckning|ärende-?(?:nummer|nr|id|beteckning)|(?<=(?:vår|er)\\s)(?:beteckning|ref(?:erens)?)|(?:our|your)?\\s?ref(?:erence)?(?:\\sn(?:o|umber))|registration number)\\.?:?`;
const labels = new RegExp(`(?<!\\p{L})${label}\\s{0,9}(?:är\\s)?`, 'giu');
/** The word alone, where the number stands in the next cell. */
const onlyLabel = new RegExp(`^\\s*${label}\\s*$`, 'iu');

/** The letters before the figures, which say whose number it is: "KS ", "KS-", "STK/KS ". */
const unit = '(?:(?!(?:Datum|Sida?|Box|Tel|Nr)\\P{L})\\p{Lu}\\p{L}{0,4}(?:[/-]\\p{L}{1,5})?|[kr][sf]|hsn|bun|sn)';
/** The same behind them, by the last letter of nämnd, styrelse, fullmäktige, förvaltning or kontor: "2026/123 KS". */
const unitBehind = '\\s(?!OBS|PDF|PLAN)\\p{Lu}{1,3}[NSFK](?=\\s*(?:$|[,;.()|\\n]))';
const figures = '\\d+(?:[-./:]+(?:\\p{Lu}{2,5}-?)?\\d+){0,8}';
const suffix = '(?:/\\p{Lu}\\p{L}{0,4}\\d{0,2}){0,2}';
/** Behind a word for it any row of figures: "3.1-4788-2026"; but no year alone, and no day. Arbetsförmedlingen has a space in its own. */
const any = `(?:Af[- ]${year}/\\d{4} \\d{4}|(?:${unit}[\\s/.-]?)?(?!${year}${end}|${date})(?=[-./:\\d]{4})${figures}${suffix})${end}`;
const number = new RegExp(`(?:(?=\\d)${any}${unitBehind}|${any})`, 'uy');

interface Found {
  number: string;
  start: number;
  owner: string | undefined;
}

function numberAt(text: string, start: number): string | undefined {
  number.lastIndex = start;
  return number.exec(text)?.[0];
}

function* numbersIn(text: string, above: string | undefined): Generator<Found> {
  for (const {
    0: { length },
    index,
    groups,
  } of text.matchAll(labels)) {
    const start = index + length;
    const found = numberAt(text, start);
    if (found) yield { number: found, start, owner: groups?.owner };
  }
  for (const { 0: found, index } of text.matchAll(bare)) yield { number: found, start: index, owner: undefined };
  const cell = onlyLabel.exec(above ?? '');
  const start = text.search(/\S/u);
  const found = cell && start >= 0 ? numberAt(text, start) : undefined;
  if (found && text.slice(start + found.length).trim() === '')
    yield { number: found, start, owner: cell?.groups?.owner };
}

export function caseNumbersIn(blocks: readonly PlainBlock[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const [i, { id, text, wide }] of blocks.entries()) {
    for (const { number: words, start, owner: said } of numbersIn(text, blocks[i - 1]?.text)) {
      if (facts.size === mostNumbers) break;
      const number = spaced(words);
      if ([...facts.keys()].some((known) => known.includes(number))) continue;
      const owner = ownerIn(number) ?? said?.toLowerCase();
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

/** Before the figures, right behind the year, or after a space. A letter after a slash is of who handles it: "2026/123/L2". */
const ownerIn = (number: string) => /^\p{L}+|(?<=^\d{4}[-/])\p{L}+|(?<=\s)\p{L}+$/u.exec(number)?.[0];
