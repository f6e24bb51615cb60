/** Days as they are written in Swedish and English, and stretches of days, of which the last counts. */
export interface WrittenDay {
  /** With that of the first day, where it is a stretch. */
  start: number;
  end: number;
  isStretch: boolean;
  month: number;
  day: number;
  /** Undefined where it isn't said. */
  year: number | undefined;
  /** May the month stand before the day, as in America: in any text ("03/04/2027"), or in English only ("3/4 2027")? */
  mayBeSwapped: 'anywhere' | 'inEnglish' | undefined;
}

const dash = '[-\u2010\u2011\u2012\u2013\u2014]';
const month =
  '(?:jan(?:uari|uary)?|febr?(?:uari|uary)?|mar(?:s|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:usti?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?';
/** Of what words for months begin with, the month: May and October are written otherwise in English. */
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const english: Record<string, string> = { may: 'maj', oct: 'okt' };

/** Before a day with a slash or stops there is no figure, but for that of another day: "15/11 2026-8/1 2027". */
const alone = '(?:(?<![\\d/.:-])|(?<=\\d{4}-)|(?<=\\d/\\d{1,2}-))';
const isoAlone = '(?:(?<!\\d[-/.:]?)|(?<=\\d{4}-\\d{2}-\\d{2}-))';

const forms = [
  // 2027-03-15, 2027.03.15, 2027/03/15
  `${isoAlone}(?<y1>\\d{4})(?<by>${dash}|[./])(?<m1>\\d{2})\\k<by>(?<d1>\\d{2})(?!\\d|[-/]\\d(?!\\d{3}-\\d{2}-\\d{2}))`,
  // 15 mars 2027, 15:e mars, 15th of March 2027
  `(?<![\\d.,/:])(?<d2>\\d{1,2})(?::?[ae]|st|nd|rd|th)?\\s{1,3}(?:of\\s)?(?<w2>${month})(?:,?\\s{1,3}(?<y2>\\d{4})(?!\\d))?`,
  // March 15, 2027
  `(?<!\\p{L})(?<w3>${month})\\s(?<d3>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y3>\\d{4})(?!\\d)`,
  // 15/3 2027, 15/3-2027, 15/3/2027, 15/3
  `${alone}(?<d4>\\d{1,2})/(?<m4>\\d{1,2})(?:\\s?[-/]\\s?(?<y4>\\d{4})|\\s{1,3}(?<y5>\\d{4}))?(?![\\d/])`,
  // 15.3.2027, 15-03-2027
  `${alone}(?<d6>\\d{1,2})(?<mid>[.-])(?<m6>\\d{1,2})\\k<mid>(?<y6>\\d{4})(?!\\d)`,
];
const written = new RegExp(forms.map((form) => `(?:${form})`).join('|'), 'giu');

const weekday =
  '(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\\p{L}),?\\s*';
const article = `(?:${weekday})?(?:(?:den|the)\\s+)?(?:${weekday})?`;
const until = `(?:${dash}{1,2}|till(?:\\s+och\\s+med)?|t\\.?\\s?o\\.?\\s?m\\.?|tom|to|until|through)`;
const joint = new RegExp(`^\\s*(?:kl[^ ]*\\s[\\d.:]+\\s*)?${until}\\s*${article}$`, 'iu');
const jointBetween = new RegExp(`^\\s*(?:och|and)\\s+${article}$`, 'iu');
const between = new RegExp(`(?:mellan|between)\\s+${article}$`, 'iu');
/** "1–15 mars", "den 1 till den 15 mars": the first is a figure alone. */
const figureBefore = new RegExp(`(?<![\\d.,/:-])\\d{1,2}(?::?[ae])?\\s*${until}\\s*${article}$`, 'iu');

/** "15 november 2026 – januari", "2026-11-15 - 27-01-08": it goes on to what can't be read as a day. An hour is none. */
const goesOn = new RegExp(
  `^(?:${dash}(?=\\p{L})|\\s*${until}\\s*${article}(?:\\d(?!\\d?[.:]\\d{2}(?![\\d./-]))|${month}|v\\.|vecka|v(?=\\s?\\d)))`,
  'iu',
);

/** In the order of the text. Dates that don't exist are skipped. */
export function daysIn(text: string): WrittenDay[] {
  const days: WrittenDay[] = [];
  for (const match of text.matchAll(written)) {
    const day = dayOf(match);
    if (!day) continue;
    const before = days.at(-1);
    const [gap, ahead] = [text.slice(before?.end ?? 0, day.start), text.slice(0, before?.start ?? 0)];
    if (before && !before.isStretch && (joint.test(gap) || (jointBetween.test(gap) && between.test(ahead)))) {
      days[days.length - 1] = stretch(before, day);
    } else {
      const first = figureBefore.exec(gap);
      days.push(first ? { ...day, start: day.start - first[0].length, isStretch: true } : day);
    }
  }
  return days.map((day) =>
    !day.isStretch && goesOn.test(text.slice(day.end)) ? { ...day, isStretch: true, year: undefined } : day,
  );
}

function dayOf({ 0: whole, index, groups: g = {} }: RegExpExecArray): WrittenDay | undefined {
  const word = (g.w2 ?? g.w3)?.slice(0, 3).toLowerCase();
  const month = word ? months.indexOf(english[word] ?? word) + 1 : Number(g.m1 ?? g.m4 ?? g.m6);
  const day = Number(g.d1 ?? g.d2 ?? g.d3 ?? g.d4 ?? g.d6);
  const said = g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? g.y6;
  const year = said === undefined ? undefined : Number(said);
  const date = {
    start: index,
    end: index + whole.length,
    isStretch: false,
    month,
    day,
    year,
    mayBeSwapped: swapIn(whole, g),
  };
  // In a year that isn't said there may be a 29 February.
  return isoOf({ month, day, year: year ?? 2024 }) ? date : undefined;
}

/** Swedish writes the day first in "3/4 2027" and "3.4.2027"; with two slashes, with hyphens or with leading zeros the order is ambiguous. */
function swapIn(
  whole: string,
  { d4, m4, d6, m6, mid }: Record<string, string | undefined>,
): WrittenDay['mayBeSwapped'] {
  const [day, month] = [d4 ?? d6, m4 ?? m6];
  if (!day || !month || Number(day) > 12 || Number(day) === Number(month)) return undefined;
  const isPadded = /^0|\/0/.test(whole);
  const isForeign = mid ? mid === '-' : isPadded || /\/\s?\d{4}$/.test(whole);
  return isForeign ? 'anywhere' : 'inEnglish';
}

/** The year of the last day follows from that of the first; where the last comes before the first, none of it is sure. */
function stretch(first: WrittenDay, last: WrittenDay): WrittenDay {
  const isLater = (last.month - first.month || last.day - first.day) > 0;
  const year = last.year ?? (first.year === undefined ? undefined : first.year + (isLater ? 0 : 1));
  const isTurned =
    first.year !== undefined && year !== undefined && (year < first.year || (year === first.year && !isLater));
  return { ...last, start: first.start, isStretch: true, year: isTurned ? undefined : year };
}

/** "2027-03-15"; undefined where there is no such day, or no year that documents have. */
export function isoOf({ year, month, day }: { year: number | undefined; month: number; day: number }) {
  if (year === undefined || year < 1900 || year > 2200) return undefined;
  const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** The day before one: "2027-03-14". */
export const dayBefore = (iso: string) => new Date(Date.parse(`${iso}T00:00:00Z`) - 864e5).toISOString().slice(0, 10);
