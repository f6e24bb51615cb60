import { comparableName } from '../../comments/text/comparable-name.ts';
import { withoutDirection } from '../../comments/text/without-direction.ts';

/** What stands before a name in a list: a bullet, a number, a letter. */
const bullet = /^(?:[•●▪◦‣·*–—-]|\d{1,3}[.)]|[a-zåäö][.)])\s+/i;

const heading =
  /^(?:remissinstanser(?:na)?|remisslista|sändlista|sändlista för remissen|lista över remissinstanser|remissen skickas till|remitteras till|till följande remissinstanser)\s*:?$/i;
/** Kinds of bodies in the plural, and what may stand before them, as they head a part of a list: "Statliga myndigheter och organisationer". */
const kind =
  /^\p{L}*(?:kommuner|regioner|nämnder|styrelser|förvaltningar|myndigheter|organisationer|föreningar|stiftelser|högskolor|lärosäten|skolor|domstolar|partier|städer|aktörer|instanser|intressenter|privatpersoner|kyrkor|församlingar)(?:na)?$/iu;
/** The same in the singular: these head a part only with a colon behind. */
const anyKind =
  /^\p{L}*(?:landsting|utskott|kontor|verk|bolag|företag|förbund|samfund|råd|universitet|sjukhus)(?:en)?$/iu;
const around =
  /^(?:statliga|kommunala|regionala|ideella|privata|fackliga|berörda|övriga|andra|lokala|externa|interna|stadens|kommunens|regionens|egna|och|samt|eller|i|länet|staden|kommunen|regionen)$/iu;
/** Those that are named by what they are: "Kommuner" stands above "Askmora kommun". */
const stemOf =
  /(?:kommun|region|nämnd|styrelse|förvaltning|förening|stiftelse|högskol|skol|domstol|parti|kyrk|församling)/iu;

/** Does a line head those behind it? Without a colon only where they are several, and of the kind that it says. */
function headsOthers(line: string, behind: readonly string[]): boolean {
  const hasColon = line.endsWith(':');
  const words = line
    .replace(/:$/, '')
    .trim()
    .split(/[\s,/&]+/);
  const isKind = (word: string) => kind.test(word) || (hasColon && anyKind.test(word));
  if (!words.some(isKind) || !words.every((word) => isKind(word) || around.test(word))) return false;
  if (hasColon) return true;
  const next = behind.slice(0, fewest);
  if (next.length < fewest || next.some((one) => kind.test(one.replace(/:$/, '')))) return false;
  const stems = words.filter(isKind).map((word) => stemOf.exec(word)?.[0].toLowerCase());
  return stems.some((stem) => stem === undefined || next.some((one) => one.toLowerCase().includes(stem)));
}

const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
/** What a list is told with, and no body is called by: a day, what somebody is to do, where something is sent. */
const noName = [
  new RegExp(`(?<!\\d)\\d{1,2} (?:${months})(?!\\p{L})|\\d{4}-\\d{2}-\\d{2}`, 'iu'),
  /(?<!\p{L})(?:ska|skall|bör|kan|har|senast|ombeds|önskas|emotses|inbjuds|bereds|skickas|sänds|lämnas|besvaras)(?!\p{L})/iu,
  /^(?:e-?post(?:adress)?|mejl|telefon|tel|webbplats|kopia(?: till)?|(?:postadress|besöksadress|adress)(?!\p{L}).*)$/iu,
  /^(?:https?:\/\/|www\.)|^(?:(?:tel|telefon|fax)[.:]|box \d)|^\d{3} ?\d{2} \p{L}/iu,
  /^\p{L}+(?:gatan|vägen|torget|gränd|allén) \d+\p{L}?$/iu,
];

/** So many, at least, are a list. */
const fewest = 2;

/** A line is no name of a body if it goes on as a sentence does. */
const longestName = 120;

/**
 * The names in a list that somebody has typed or pasted: one a line, or with semicolons between. Each once, as it is first written;
 * headings, addresses and what is said around the list are none.
 * @param known names that are there already
 */
export function listedInstanser(list: string, known: readonly string[] = []): string[] {
  const seen = new Set(known.map(comparableName));
  const lines = withoutDirection(list)
    .split(/[\n\r;\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(bullet, ''))
    .filter(Boolean);
  return lines.flatMap((line, at) => {
    const name = line
      // An address that mail goes to stands behind a name, or alone.
      .split(' ')
      .filter((word) => !word.includes('@'))
      .join(' ')
      .trim()
      .replace(/(?<![,.;:])[,.;:]+$/, '')
      .trim();
    if (!/\p{L}/u.test(name) || name.length > longestName || heading.test(name)) return [];
    if (headsOthers(line, lines.slice(at + 1, at + 1 + fewest))) return [];
    if (noName.some((sign) => sign.test(name)) || seen.has(comparableName(name))) return [];
    seen.add(comparableName(name));
    return [name];
  });
}

/** A list as it is written, without the lines that are this name. */
export const withoutListed = (list: string, name: string): string =>
  list
    .split(/(?<=[\n\r;\u2029])/)
    .filter((line) => listedInstanser(line)[0] !== name)
    .join('');

/**
 * The bodies that a missiv says it is sent to: the short paragraphs under a heading that says so, until another heading or running text.
 * @param text of the missiv, with U+2029 between its blocks
 */
export function instanserSentTo(text: string, headingStarts: ReadonlySet<number>): string[] {
  const blocks: { text: string; isHeading: boolean }[] = [];
  let start = 0;
  for (const block of text.split('\u2029')) {
    blocks.push({ text: block.trim(), isHeading: headingStarts.has(start) });
    start += block.length + 1;
  }
  const at = blocks.findIndex((block) => heading.test(block.text));
  if (at < 0) return [];
  const names: string[] = [];
  for (const { text: block, isHeading } of blocks.slice(at + 1)) {
    if (isHeading || block.length > longestName * 4 || /[.!?]\s+\p{Lu}/u.test(block)) break;
    if (block !== '') names.push(block);
  }
  const listed = listedInstanser(names.join('\n'));
  return listed.length >= fewest ? listed : [];
}
