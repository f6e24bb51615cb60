import type { AnswerBlock } from '../answer.ts';

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const short = months.map((month) => month.slice(0, 3));

/** "2027-02-12", "2027.02.12", "20270212", "12 februari 2027", "12 feb. 2027", "12/2 2027", "12/2-2027" */
const datePattern = new RegExp(
  `(?<![\\d/.-])(?:(?<y1>(?:19|20)\\d\\d)[-.](?<m1>\\d\\d)[-.](?<d1>\\d\\d)|(?<y2>20\\d\\d)(?<m2>[01]\\d)(?<d2>[0-3]\\d)|(?<d3>\\d{1,2})(?:\\s|:e\\s|:a\\s)(?<m3>${months.join('|')}|(?:${short.join('|')}|sept)\\.?)\\s(?<y3>(?:19|20)\\d\\d)|(?<d4>\\d{1,2})/(?<m4>\\d{1,2})[\\s-](?<y4>20\\d\\d))(?![\\d/]|-\\d)`,
  'giu',
);

const weekdays = 'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag';
const monthNames = `(?:${months.join('|')}|(?:${short.join('|')}|sept)(?![\\p{L}])\\.?)`;
/** Any way to write a day or a month, also without its year, with what leads up to it: ", daterad måndagen den 5 maj". */
const anyDate = new RegExp(
  `(?:^|[\\s,;(–-]{1,3})(?:(?:datum|daterad|daterat|datum för beslut):?\\s)?(?:(?:${weekdays})(?:en)?\\s)?(?:den\\s)?(?:(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}|(?:20)?\\d\\d[01]\\d[0-3]\\d|\\d{1,2}(?::[ea])?\\s${monthNames}(?:\\s(?:19|20)\\d\\d)?|${monthNames}\\s(?:19|20)\\d\\d|\\d{1,2}[/.]\\d{1,2}(?:[\\s./-]{1,3}(?:20)?\\d\\d)?)(?![\\p{L}\\d/-])\\)?`,
  'iu',
);

/** A line without its date, in whatever way that is written; what stands behind a date in the middle of a line goes with it. */
export function withoutDate(line: string): string {
  const found = anyDate.exec(line);
  if (!found) return line;
  const before = line.slice(0, found.index).trim();
  return before === '' ? line.slice(found.index + found[0].length).replace(/^[\s,;:–-]+/u, '') : before;
}

interface DateFound {
  /** "2027-02-12" */
  day: string;
  start: number;
  end: number;
}

function* datesIn(text: string): Iterable<DateFound> {
  for (const { 0: words, index, groups = {} } of text.matchAll(datePattern)) {
    const year = groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y4 ?? '';
    const named = groups.m3?.toLowerCase().slice(0, 3);
    const month = named === undefined ? Number(groups.m1 ?? groups.m2 ?? groups.m4) : short.indexOf(named) + 1;
    const date = Number(groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d4);
    if (!isOfCalendar(Number(year), month, date)) continue;
    const two = (number: number) => String(number).padStart(2, '0');
    yield { day: `${year}-${two(month)}-${two(date)}`, start: index, end: index + words.length };
  }
}

/** The 31st of February is a slip of the pen: no other day is guessed for it. */
function isOfCalendar(year: number, month: number, date: number): boolean {
  const day = new Date(Date.UTC(year, month - 1, date));
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}

/** What stands before a date that isn't the answer's own. */
const anothers =
  /(?:senast|remisstid\p{L}{0,12}|svar\p{L}{0,12}dag\p{L}{0,12}|inom|före|innan|till och med|t\.?o\.?m\.?|från och med|giltig\p{L}{0,12}|gäller|antog\p{L}{0,12}|antag\p{L}{0,12}|träd\p{L}{0,12} i kraft|beslutad\p{L}{0,12}|(?<!\p{L})remiss(?:en|skrivelse\p{L}{0,12})?|missiv\p{L}{0,12}|(?<!\p{L})er skrivelse|ert brev|sedan|född|budget|rapport|kl\.?|utskriven|utskriftsdatum|inkom\p{L}{0,12}|fastställ\p{L}{0,12}|översänd\p{L}{0,12}|beslutat)[\s:,]{0,4}(?:den|daterad|daterat|av|i|om|är|att)?[\s:]{0,3}(?:den\s)?$/iu;
const labelled =
  /(?:(?<!\p{L})datum|sammanträdesdatum|beslutsdatum|yttrandedatum|dagens datum|sent|date|skickat|skickades|skrivet)[\s:|*]{0,6}(?:den\s)?(?:\p{L}{3,7}\s(?:den\s)?)?$/iu;
const dated =
  /(?:daterat|daterad|sammanträde\p{L}{0,12}|möte\p{L}{0,12}|beslut\p{L}{0,12}|sammanträdde|protokoll\p{L}{0,12}|styrelsen)[\s:,]{0,4}(?:vid sitt sammanträde\s)?(?:den\s)?$/iu;

/** A body that decides, and that it has decided on the answer: the day of that goes before the one on which its office wrote. */
const deciding = /(?:nämnd|nämnden|styrelse|styrelsen|utskott|utskottet|direktion|direktionen|rådet)(?!\p{L})/iu;
const decides = /(?<!\p{L})(?:beslutade|beslutar|beslöt|behandlade|godkände|antog)(?!\p{L})/iu;
const onAnswer =
  /(?<!\p{L})(?:följande(?=\s*(?:[.:]|$))|(?:tjänste)?utlåtandet?|remissvar\p{L}{0,12}|(?:remiss)?yttrandet?|svar(?:et)?|skrivelsen?|ärendet)(?!\p{L})/iu;
/** A sender decides, too: to send its proposal out. */
const sendsOut = /(?<!\p{L})(?:skicka|sända|remittera|på remiss|inhämta|begära)(?!\p{L})/iu;
const sitting = /(?:sammanträdes|besluts)datum[\s:|*]{0,6}(?:den\s)?$/iu;

/** In UTF-16 units: so far before a date is looked at, so far around it a decision is looked for, and so many blocks make a head or a foot. */
const before = 60;
const reach = 200;
const ends = { head: 25, foot: 14 };

/**
 * The day that the answer bears: in its head, or with a place where it is signed ("Norrsele den 10 februari 2027"), or that it says of
 * itself ("daterat den …", "vid sitt sammanträde den …"). No day until which to answer, and none of the remiss.
 */
export function dateIn(text: string, blocks: readonly AnswerBlock[]): string | null {
  let best: { day: string; weight: number } | undefined;
  for (const [at, { start, end }] of blocks.entries()) {
    const block = text.slice(start, end);
    for (const date of datesIn(block.slice(0, 4000))) {
      const weight = weightOf(
        block,
        date,
        blocks[at - 1] && text.slice(blocks[at - 1]?.start, blocks[at - 1]?.end),
        at,
        blocks.length,
      );
      if (weight > (best?.weight ?? 0)) best = { day: date.day, weight };
    }
  }
  return best?.day ?? null;
}

function weightOf(
  block: string,
  { start, end }: DateFound,
  above: string | undefined,
  at: number,
  count: number,
): number {
  if (isDecision(block, start, end)) return 11;
  const said = block.slice(Math.max(0, start - before), start).replace(/\s+/g, ' ');
  if (anothers.test(said)) return 0;
  const rest = (block.slice(0, start) + block.slice(end)).replace(/[\s.,:;()|*]/gu, '');
  const isHead = at < ends.head;
  const isFoot = at >= count - ends.foot;
  if (labelled.test(said)) return isHead && sitting.test(said) ? 10.5 : isHead ? 10 : isFoot ? 7 : 5;
  if (rest === '' && sitting.test(above ?? '')) return 10.5;
  if (rest === '' && /^\s*datum[\s:]*$/iu.test(above ?? '')) return 10;
  if (rest === '') return isHead ? 9 : isFoot ? 7 : 2;
  const isLine = block.length < 110 && !/[.]\s*$/u.test(block);
  if (isFoot && isLine && /(?:^|\s)(?:den\s)?$/u.test(said) && rest.length < 40) return 8;
  if (isHead && isLine) return 8;
  if (dated.test(said)) return 6;
  return isFoot && isLine ? 3 : 0;
}

/** "Farsta stadsdelsnämnd beslutade den 15 april 2021 följande", "Vid sitt sammanträde den 15 april 2021 beslutade nämnden att lämna svar" */
function isDecision(block: string, start: number, end: number): boolean {
  const above = block.slice(Math.max(0, start - reach), start);
  const from = start - above.length + Math.max(...[...'.!?'].map((sign) => above.lastIndexOf(sign))) + 1;
  const below = block.slice(end, end + reach);
  const to = end + (/[.!?]\s{1,4}\p{Lu}/u.exec(below)?.index ?? below.length);
  const [said, goesOn] = [block.slice(from, start), block.slice(end, to)];
  // The day is that of the decision, and not that of what is decided on: "godkände tjänsteutlåtandet daterat den 12 april".
  if (/(?:daterad|daterat|av|från|senast|remitterad\p{L}{0,6})\s(?:den\s)?$/iu.test(said)) return false;
  const sentence = `${said} ${goesOn}`.replace(/\s+/g, ' ');
  return deciding.test(sentence) && decides.test(sentence) && onAnswer.test(sentence) && !sendsOut.test(sentence);
}
