import { isDigit, isLetter, isSpace, latin } from '../swedish/letters/letters.ts';
import { conjunctions } from '../swedish/words/conjunctions.ts';

/** What stands between two members of a coordination. */
export interface Separator {
  /** Start of the next member, at its first letter, its hyphen or its number. */
  next: number;
  /** A conjunction or slash, which announces the last member; a comma alone does not. */
  last: boolean;
  /** The bracket or dash that opens an inserted member and must close after it: "psykisk (och fysisk) ohälsa". A comma needn't close. */
  opened: '' | '(' | '–' | ',';
  /** Comma and conjunction: what follows may be a new clause. */
  clause: boolean;
}

/** Conjunctions that join two members, as sources of patterns in which a space is any white space; the longer first. */
const joining = [
  ...['såväl som', 'så väl som', 'utan även', 'utan också', 'men även', 'men också', 'men inte', 'snarare än'],
  ...['hellre än', 'i stället för', 'istället för', 'dels om', 'dels för', 'dels i', 'dels av', 'dels mot', 'dels'],
  ...[
    'och/eller',
    'resp\\.',
    ...conjunctions,
    'framför',
    'före',
    'än',
    'kontra',
    'versus',
    'vs',
    'till skillnad från',
    'i motsats till',
    'plus',
    '&',
    '\\+',
  ],
];

/** Conjunctions that join two members only if a word before the first announces them: "såväl psykisk som fysisk ohälsa". */
const announced = { by: ['såväl', 'så väl', 'både', 'lika väl'], conjunction: 'som' };
const articles = ['den', 'det', 'de'];

/** Words that may stand between a conjunction and the member and don't change what is named. */
const adverbs = [
  ...['även', 'också', 'ofta', 'ibland', 'därmed', 'därigenom', 'delvis', 'särskilt', 'inte minst', 'inte', 'kanske'],
  ...['i viss mån', 'i någon mån', 'i viss utsträckning', 'i förlängningen', 'på sikt', 'på längre sikt', 'dels'],
  ...['till viss del', 'till och med', 'framför allt', 'i synnerhet', 'i vissa fall', 'eventuellt', 'möjligen'],
];

const joined = (words: string[], ...more: string[]) =>
  latin(
    new RegExp(`(?:${[...words, ...more].map((one) => one.replaceAll(' ', '\\s{1,9}')).join('|')})(?!\\p{L})`, 'uy'),
  );
const conjunction = joined(joining);
const announcedConjunction = joined(joining, announced.conjunction);
const adverb = joined(adverbs.toSorted((a, b) => b.length - a.length));
const note = latin(
  /\s?[¹²³⁰⁴-⁹]{1,3}|\d{1,3}(?:,\s?\d{1,3}){0,3}(?=\s)|\d{1,3}|[*†‡]{1,3}|\s?\[[\d¹²³⁰⁴-⁹]{1,3}\]|\s?\([\p{L}\d]{2,6}\)/uy,
);

const announcement = latin(
  new RegExp(`(?<=(?<!\\p{L})(?:${announced.by.join('|')})\\s*(?:(?<!\\p{L})(?:${articles.join('|')})\\s*)?)`, 'uy'),
);

/** Is the member that begins here announced as the first of two? */
export function isAnnounced(text: string, start: number): boolean {
  announcement.lastIndex = start;
  return announcement.test(text);
}

export function spaceBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * The separator behind a member: comma, slash, conjunction, or comma and conjunction, with or without brackets and
 * dashes. A footnote's number, or an abbreviation in brackets, may stick to the member.
 * @param text folded
 * @param first whether the first member was announced, see `isAnnounced`
 */
export function separatorAt(text: string, end: number, first = false): Separator | undefined {
  let at = skipSpace(text, behind(note, text, end));
  if (text[at] === ')') at = skipSpace(text, at + 1);
  let opened: Separator['opened'] = '';
  const bracket = () => {
    if (text[at] !== '(') return;
    opened = '(';
    at = skipSpace(text, at + 1);
  };
  bracket();
  let last = false;
  let clause = false;
  if (text[at] === '/') {
    last = true;
    at = skipSpace(text, at + 1);
  } else {
    const comma = text[at] === ',';
    const dash = text[at] === '–' || text[at] === '—';
    if (comma || dash) {
      opened = dash ? '–' : ',';
      at = skipSpace(text, at + 1);
    }
    bracket();
    const joins = at > end ? behind(first ? announcedConjunction : conjunction, text, at) : at;
    last = joins > at;
    if (!last && !comma) return undefined;
    clause = comma && last && !text.startsWith('dels', at);
    at = skipSpace(text, joins);
    for (let on = behind(adverb, text, at); on > at; on = behind(adverb, text, at)) at = skipSpace(text, on);
  }
  bracket();
  const code = text.charCodeAt(at + (isHyphen(text.charCodeAt(at)) ? 1 : 0));
  return isLetter(code) || isDigit(code) ? { next: at, last, opened, clause } : undefined;
}

/** The offset where the pattern ends if it matches at `at`, else `at` itself. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Is this code unit a hyphen that a stub may end in: hyphen-minus, hyphen or no-break hyphen? */
export const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;
