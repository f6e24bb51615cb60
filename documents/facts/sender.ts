import { type Fact, spaced } from './fact.ts';
import type { PlainBlock } from './plain-block.ts';

/** What stands beside an authority in the head of a letter, as "Dnr" or "Till", and is no part of its name. */
const label =
  '(?:Dnr|Diarie\\p{L}{0,20}|Datum|V[åa]rt?|Ert?|Referens|Beteckning|Ärende\\p{L}{0,15}|Handlägg\\p{L}{0,5}|Kontakt\\p{L}{0,10}|Avsändare|Mottagare|Sida?|Sidnr|Till|Från|Missiv|Remiss\\p{L}{0,10}|Yttrande|Tjänsteskrivelse|Beslut|Svar|Telefon|Tel|Box|E-post|Epost|Webb|Org|Post|Postadress|Besöksadress|Adress)(?![\\p{L}-])';
const name = `(?!${label})\\p{Lu}[\\p{L}-]{1,40}`;
/** "Region Norrs strategi" names it in the genitive, which no letter is addressed to. */
const inGenitive = '\\p{Lu}[\\p{L}-]{0,40}s\\s(?!län(?!\\p{L}))\\p{Ll}';
/** A line's end may stand within a name that would be none without what follows; a whole name it ends. */
const onLine = '[^\\S\\n]';
const authority = [
  `Region\\s(?!${inGenitive})${name}(?:${onLine}${name})?(?:\\slän(?!\\p{L}))?`,
  `Länsstyrelsen(?:(?:\\si\\s|${onLine})${name}(?:\\slän(?!\\p{L}))?)?`,
  `${name}(?:${onLine}${name})?\\s(?:kommun|stad|landsting)(?!\\p{L})`,
  '\\p{Lu}\\p{L}{1,40}(?:departementet|myndigheten|styrelsen|verket|inspektionen)',
  'Regeringskansliet|Sveriges Kommuner och Regioner|SKR(?!\\p{L})',
].join('|');
/** A postal address: the name before a box number is an authority. Buildings have addresses too, and are left out of `body`. */
const postbox = '(?=,\\s*(?:Box|FE)\\s?\\d)';
const body =
  '(?!\\p{L}{0,40}(?:hus|huset|borg|gården|torget|slottet)[\\s,])\\p{Lu}[\\p{L}-]{2,40}(?:\\s[\\p{L}-]{1,40}){0,6}';
/** What an authority does that sends something on remiss, and nobody who is only spoken of. */
const asks =
  '(?=\\s(?:har\\s(?:nu\\s)?)?(?:remitterar|remitterade|remitterat|sänder\\sut|skickar\\sut|skickat\\sut|sänt\\sut|bjuder\\sin|inbjuder|bjudit\\sin|ger|gett|bereder|berett|önskar|ber|vill\\sha)(?!\\p{L}))';

/** In UTF-16 units: a line of a head names somebody; what is longer and ends as a sentence speaks of them. */
const longestLine = 100;

const isSentence = (line: string): boolean =>
  line.length > longestLine || (/[.!?:]\s*$/u.test(line) && /\s\p{Ll}{2,}\s\p{Ll}{2,}/u.test(line));

/** The same text with blanks for its sentences: offsets stay. */
const headLines = (text: string): string =>
  // A name may go on in the next line.
  text.replace(/[^\n]+/gu, (line) => (isSentence(line) ? ' '.repeat(line.length) : line));

/**
 * An authority that says that the remiss is its own goes before one that is only named; so does one whose postal address is given ("Post:
 * Kammarkollegiet, Box 2218"), since those that a letter goes to are named in it as well. Who is named in a sentence, and asks for nothing
 * there, is no sender: no letter is to be addressed to it.
 */
const senders: { pattern: RegExp; of?: (text: string) => string }[] = [
  { pattern: new RegExp(`(?<=[Rr]emiss(?:en)? från )(?:${authority})`, 'u') },
  { pattern: new RegExp(`(?<=(?<!\\p{L})(?:Post|Post-?\\s?adress)(?::\\s{0,3}|\\s{1,3}))${body}${postbox}`, 'u') },
  { pattern: new RegExp(`(?<!\\p{L})(?:${authority})${asks}`, 'u') },
  { pattern: new RegExp(`(?<!\\p{L})(?:${authority})`, 'u'), of: headLines },
];

export function senderIn(blocks: readonly PlainBlock[]): Fact | undefined {
  for (const { pattern, of } of senders) {
    for (const { id, text, wide } of blocks) {
      const { 0: words, index = 0 } = pattern.exec(of ? of(text) : text) ?? {};
      if (words)
        return { kind: 'sender', text: spaced(words), block: id, start: wide(index), end: wide(index + words.length) };
    }
  }
  return undefined;
}
