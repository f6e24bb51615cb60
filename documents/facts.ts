/**
 * What a remiss says of itself: who sends it, under which diarienummer, and until when one may answer. Read off the text
 * as authorities write it, each with the place where it stands, since a guess must be easy to check.
 */
import type { Block, Span } from './block.ts';

export interface Fact extends Span {
  kind: 'sender' | 'number' | 'deadline';
  /** As it stands in the document, white space folded. */
  text: string;
  /** Of a diarienummer, whose it is, where its letters or words say so: "KS", "vårt". */
  owner?: string;
  /** Of a deadline, the day: "2021-06-17". */
  day?: string;
}

/** How many blocks before the title the head of the document may begin, how many it has, and where the time to answer by may stand. */
const head = { before: 15, facts: 60, deadline: 300 };
/** Of a block, in characters: a head is short. */
const longest = 3000;
/** More are references to other cases. */
const mostNumbers = 6;

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const day = `(?:(?<d>\\d{1,2})\\s(?<month>${months.join('|')})\\s(?<y>\\d{4})|(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<d2>\\d{1,2})/(?<m2>\\d{1,2})\\s(?<y2>\\d{4}))`;
const asking =
  '(?:remisstid(?:en)?|sista svarsdag|sista dag(?:en)? för (?:svar|synpunkter|yttrande)|svarstid|(?:svar|remissvar|synpunkter|yttrande(?:t|n)?|svaret|svaren)[^.!?]{0,120}?(?:senast|till och med|t\\.o\\.m\\.|före))';
const deadline = new RegExp(`${asking}[^.!?\\d]{0,60}${day}`, 'iu');

/** "RS 2020-0457", "S2021/04972": an authority's letters, a year and a number. With a colon it is a law or a report. */
const bare =
  /(?<![\p{L}\d/-])(?<number>(?:\p{Lu}{1,5}|\p{Lu}\p{Ll})\s?(?:19|20)\d{2}[/-]\d{2,6}(?:[-.]\d{1,3})?)(?![\d\p{L}])/gu;
const label = '(?:(?<owner>vårt|ert|vår|er)\\s)?(?:dnr|diarienummer|diarienr|diariebeteckning|ärendenummer)\\.?:?';
/** Behind a word for it, any row of figures: "Dnr 3.1-4788-2026". */
const labelled = new RegExp(`${label}\\s{1,9}(?<number>(?:\\p{L}{1,5}\\s?)?\\d[\\d./:-]{2,20}\\d)`, 'giu');
/** The word alone, where the number stands in the next cell. */
const onlyLabel = new RegExp(`^\\s*${label}\\s*$`, 'iu');
const value = /^\s*(?<number>(?:\p{L}{1,5}\s?)?\d[\d./:-]{2,20}\d)\s*$/gu;

const name = '\\p{Lu}[\\p{L}-]{1,40}';
const authority = [
  `Region\\s${name}(?:\\s${name})?`,
  `Länsstyrelsen(?:\\s(?:i\\s)?${name}(?:\\slän)?)?`,
  `${name}(?:\\s${name})?\\s(?:kommun|stad|landsting)(?!\\p{L})`,
  '\\p{Lu}\\p{L}{1,40}(?:departementet|myndigheten|styrelsen|verket|inspektionen)',
  'Regeringskansliet|Sveriges Kommuner och Regioner|SKR(?!\\p{L})',
].join('|');
/** Who says outright that the remiss is its own goes before who is only named. */
const senders = [
  new RegExp(`(?<=[Rr]emiss(?:en)? från )(?:${authority})`, 'u'),
  new RegExp(`(?<!\\p{L})(?:${authority})`, 'u'),
];

/** @param blocks the document's; those far behind its title are not looked at, nor menus far before it */
export function factsOf(blocks: readonly Block[]): Fact[] {
  const title = blocks.findIndex(({ level }) => level === 1);
  const from = Math.max(0, title - head.before);
  const near = blocks
    .slice(from, from + head.deadline)
    .map((block) => ({ ...block, text: block.text.slice(0, longest) }));
  const top = near.slice(0, head.facts);
  const found = [firstSender(top), ...numbers(top), firstDeadline(near)];
  return found.filter((fact) => fact !== undefined);
}

const spaced = (text: string) =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function firstSender(blocks: readonly Block[]): Fact | undefined {
  for (const sender of senders) {
    for (const { id, text } of blocks) {
      const { 0: words, index = 0 } = sender.exec(text) ?? {};
      if (words) return { kind: 'sender', text: spaced(words), block: id, start: index, end: index + words.length };
    }
  }
  return undefined;
}

function numbers(blocks: readonly Block[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const [i, { id, text }] of blocks.entries()) {
    const above = onlyLabel.exec(blocks[i - 1]?.text ?? '');
    const matches = [...text.matchAll(labelled), ...text.matchAll(bare), ...(above ? text.matchAll(value) : [])];
    for (const { 0: whole, index, groups } of matches) {
      const words = groups?.number ?? '';
      const number = spaced(words);
      if ([...facts.keys()].some((known) => known.includes(number))) continue;
      const start = index + whole.indexOf(words);
      const owner = /^\p{L}+/u.exec(number)?.[0] ?? (groups?.owner ?? above?.groups?.owner)?.toLowerCase();
      facts.set(number, {
        kind: 'number',
        text: number,
        ...(owner ? { owner } : {}),
        block: id,
        start,
        end: start + words.length,
      });
    }
  }
  return [...facts.values()].slice(0, mostNumbers);
}

function firstDeadline(blocks: readonly Block[]): Fact | undefined {
  for (const { id, text } of blocks) {
    const match = deadline.exec(text);
    if (!match) continue;
    const day = dayOf(match.groups ?? {});
    if (!day) continue;
    return {
      kind: 'deadline',
      text: spaced(match[0]),
      day,
      block: id,
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return undefined;
}

/** As "2021-06-17"; undefined where the calendar has no such day. */
function dayOf({ iso, d, month = '', y, d2, m2, y2 }: Record<string, string | undefined>): string | undefined {
  const number = months.indexOf(month.toLowerCase()) + 1 || Number(m2);
  const day = iso ?? [y ?? y2, String(number).padStart(2, '0'), (d ?? d2 ?? '').padStart(2, '0')].join('-');
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? undefined : day;
}
