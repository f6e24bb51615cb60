import type { AnswerBlock } from '../answer.ts';
import { bodyNames, personTitles } from '../words/bodies.ts';
import { withTerritory } from './board-and-place.ts';
import { isBodyName, itselfAlone, longestName } from './body-name.ts';
import { withoutDate } from './dates.ts';
import { selfNamesIn } from './self-names.ts';

/** In blocks: what stands at the top of a letter, and at its end. */
const ends = { head: 14, foot: 12 };
/** In UTF-16 units: of a paragraph its beginning is enough. */
const longestLine = 400;

interface Candidate {
  name: string;
  weight: number;
}

/**
 * Who answers, in the nominative: who is said to have been asked, whose name stands at the top and isn't the addressee's, who signs, who
 * sends the mail. Null where nothing tells; a name of a person only where no body is named.
 * @returns `names`: all bodyNames that may be it, such as a kommun and its nämnd
 * @param sender who sent the remiss, where it is known: the letter goes there
 */
export function instansIn(
  text: string,
  blocks: readonly AnswerBlock[],
  sender?: string,
): { name: string | null; names: string[] } {
  const all = blocks.map(({ start, end }) =>
    text
      .slice(start, end)
      .slice(0, longestLine)
      .replace(/[#*_]+/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  // Below the mail that is answered stands who sent that.
  const answered = all.findIndex((line) => beginsAnsweredMail(line));
  const lines = answered > 0 && all.slice(0, answered).some(isBodyNamed) ? all.slice(0, answered) : all;
  const itself = selfNamesIn(text).slice(0, 3);
  const candidates = [
    ...itself.slice(0, 1).map(({ name, count }) => ({ name, weight: Math.min(4, count) })),
    ...asked(lines),
    ...atTop(lines, sender),
    ...signing(lines),
    ...mailing(lines),
  ];
  candidates.push(...signingFor(lines, candidates));
  const counts = new Map<string, Candidate>();
  const whole = wholeNames(lines);
  for (const { name, weight } of candidates) {
    const plain = cleaned(name);
    if (plain === '' || itselfAlone.has(plain.toLowerCase()) || plain.toLowerCase() === sender?.toLowerCase()) continue;
    // "FSS" is "Föreningen Sveriges socialchefer (FSS)".
    const key = (whole.get(plain.toLowerCase()) ?? plain).toLowerCase();
    const known = counts.get(key);
    counts.set(key, {
      name: known?.name ?? whole.get(plain.toLowerCase()) ?? plain,
      weight: (known?.weight ?? 0) + weight,
    });
  }
  const best = withoutSender([...counts.values()], lines);
  return {
    name: best ? withTerritory(withWhole(longestOf(best.name, [...counts.values()]), lines), lines, sender) : null,
    names: [...itself, ...[...counts.values()].filter(({ name, weight }) => weight > 2 && isBodyName(name))].map(
      ({ name }) => name,
    ),
  };
}

/** The heaviest; but whoever only sends the mail for a body that the text names as the one who answers is not it. */
function withoutSender(all: readonly Candidate[], lines: readonly string[]): Candidate | undefined {
  const ranked = all.toSorted((a, b) => b.weight - a.weight);
  const [best] = ranked;
  const isSender = best && !isBodyName(best.name) && [...mailing(lines)].some(({ name }) => name === best.name);
  return isSender ? (ranked.find(({ name, weight }) => weight >= 3 && isBodyName(name)) ?? best) : best;
}

const beginsAnsweredMail = (line: string) => /^-{2,}\s?(?:ursprungligt|original)/iu.test(line);
/** Is a body named at the beginning of a line, or as the whole of it? */
const isBodyNamed = (line: string) => isBodyName(line) || [...asked([line])].length > 0;

/** Abbreviation, in small letters → the name that it is introduced behind. */
function wholeNames(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = lines.slice(0, 40).flatMap((line) => {
    const { full = '', short = '' } =
      /^(?<full>\p{Lu}[^().;:]{4,90}?)\s\((?<short>\p{Lu}[\p{L}\p{N}-]{1,14})\)/u.exec(line)?.groups ?? {};
    return full !== '' && short.slice(0, 1) === full.slice(0, 1) ? [[short.toLowerCase(), full] as const] : [];
  });
  return new Map(found);
}

/** "Handelskammaren Norrstrand", which its own sentences call "Handelskammaren". */
const longestOf = (name: string, all: readonly Candidate[]): string =>
  all
    .filter(
      (one) =>
        one.weight >= 2 && one.name.toLowerCase().startsWith(`${name.toLowerCase()} `) && one.name.length < longestName,
    )
    .toSorted((a, b) => b.weight - a.weight)[0]?.name ?? name;

/** "X har beretts tillfälle", "har berett X tillfälle", "X tjänsteutlåtande daterat", "X har tagit del av" */
function* asked(lines: readonly string[]): Iterable<Candidate> {
  for (const said of lines.slice(0, 40)) {
    // "Kommunförbundet Söder, som företräder nio kommuner, avstyrker …"
    const line = said.replace(/^(\p{Lu}[^.,;:]{2,80}), (?:som|vars|där|vilken|vilket) [^,.;:]{3,160}, /u, '$1 ');
    const passive =
      /^(?<name>\p{Lu}[^.;:]{2,100}?)\s(?:har\s(?:av\s[^.]{3,60}?\s)?(?:beretts|bereds|givits|getts|fått|anmodats|ombetts|inbjudits|på remiss|i remiss|tagit del|erbjudits|mottagit|valt|inga|inget|ingen|ombetts|granskat)|bereds|avger|avstår|tackar|lämnar|yttrar|vill|välkomnar|ställer|tillstyrker|avstyrker|ser|är|anser|instämmer)\s/u.exec(
        line,
      );
    if (passive?.groups?.name && looksNamed(passive.groups.name))
      yield {
        name: passive.groups.name,
        weight: isDefinite(passive.groups.name)
          ? 1
          : /\shar\s/.test(line.slice(passive.groups.name.length, passive.groups.name.length + 6))
            ? 5
            : 3,
      };
    const active =
      /(?<!\p{L})(?:berett|bereder|gett|givit|ger|erbjudit|lämnat)\s(?<name>\p{Lu}[^.;:]{2,80}?)\s(?:tillfälle|möjlighet)/u.exec(
        line,
      );
    if (active?.groups?.name) yield { name: active.groups.name, weight: 7 };
    const dated =
      /^(?<name>\p{Lu}[\p{L}\s-]{3,60}?)s\s(?:tjänsteutlåtande|kontorsutlåtande|remissvar|yttrande|synpunkter|svar)(?!\p{L})/u.exec(
        line,
      );
    if (dated?.groups?.name) yield { name: dated.groups.name, weight: 4 };
    const met =
      /(?:möte|sammanträde|protokoll|minnesanteckningar)\s(?:med|för|i|från)\s(?<name>\p{Lu}[^.;:,]{2,80}?)\s(?:den\s)?\d/u.exec(
        line,
      );
    if (met?.groups?.name) yield { name: met.groups.name, weight: 4 };
    const decided = /^(?<name>\p{Lu}[\p{L}\s-]{3,60}?)\s(?:beslutade|beslutar|antog|godkände)\s/u.exec(line);
    if (decided?.groups?.name) yield { name: decided.groups.name, weight: 4 };
  }
}

/** "Polisområdet", "Idrottsrådet": how a body may speak of itself; it may be its name, too, as "Socialnämnden". */
const isDefinite = (name: string) =>
  !name.includes(' ') && bodyNames.some(([, itself]) => name.toLowerCase().endsWith(itself));

const looksNamed = (name: string) =>
  !/(?<!\p{L})(?:att|det|som|detta|dessa|vidare|gör|ser|anser|även|därför|också)(?!\p{L})/iu.test(name) &&
  (isBodyName(name) || /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,3}(?:\s\(\p{Lu}+\))?$/u.test(name)) &&
  !/^(?:Beslutet|Yttrandet|Ärendet|Svaret|Föredragande|Vi|Jag|Det|Den|Detta|Vidare|Remissen|Planen|Strategin|Förslaget|Men|Här|Därför|Förvaltningen|Nämnden|Kommunen|Regionen|Myndigheten|Förbundet|Föreningen|Gruppen|Skolan|Bolaget|Styrelsen)$/u.test(
    name,
  );

/** "Anja Myr, hållbarhetschef, Hemvikens bostäder AB": the part that is a body. */
function bodyIn(said: string): string {
  const parts = said.split(/,\s*/u);
  const body = parts.findLast((part) => isBodyName(capital(part.trim())) && !personTitles.test(part));
  // "Kulturförvaltningen, Region Stockholm" is one name.
  return parts.length > 1 && body !== undefined && parts[0] !== undefined && !isBodyName(parts[0].trim())
    ? capital(body.trim())
    : said;
}

/** "Bo Alm, handläggare, Region Uppsala", "Ordföranden i Äldrenämnden, Botkyrka kommun": the body that somebody signs for with a title. */
function bodyOfTitle(line: string): string | undefined {
  const title = personTitles.exec(line);
  if (!title) return undefined;
  const behind = /^(?:\s(?:i|för|på|vid)\s|,\s*)(?<name>.{3,80})$/u.exec(line.slice(title.index + title[0].length))
    ?.groups?.name;
  return behind === undefined ? undefined : capital(behind.trim());
}

/** Some words with a capital, and none of those that a letter's head has besides. */
const isNameLine = (line: string): boolean =>
  /^\p{Lu}[\p{L}&-]{2,30}(?: [\p{L}&-]{1,30}){0,4}$/u.test(line) &&
  !/(?<!\p{L})(?:remiss|yttrande|svar|synpunkt|hej|till|datum|angående|strategi|plan|tjänste|protokoll|beslut|sida|dnr|region|box|till|kommentar|bästa|ang|sammanträde|från|vad|våra|mina)/iu.test(
    line,
  );

/** Lines at the top, but for those of the addressee. */
function* atTop(lines: readonly string[], sender: string | undefined): Iterable<Candidate> {
  const top = lines.slice(0, ends.head).map((line) => (line.endsWith('.') ? line : withoutDate(line)));
  // "Attention Vik", which no word tells to be a body; "Björkhamn den 5 maj" is a place.
  for (const line of lines.slice(0, 2)) if (isNameLine(line)) yield { name: line, weight: 1.2 };
  for (const [at, line] of top.entries()) {
    const above = top[at - 1] ?? '';
    if (/^(?:Till|Er |Ert |Mottagare|Att)/u.test(line) || /^(?:Till|Mottagare):?$/u.test(above)) continue;
    const from =
      /^(?:(?:Ämne|Subject):\s*(?:(?:Sv|VB|Re|Fwd?|Fw):\s*){0,4})?(?:Från|Avsändare|Remissinstans|Instans|Svarande|Organisation|Uppgiftslämnare|Yttrande från|Remissvar från|Svar från|Synpunkter från)[:\s]\s*(?<name>(?:[^<@]|<(?=\s)){3,100})/u.exec(
        line,
      )?.groups?.name;
    if (from && !/@/.test(from)) yield { name: bodyIn(from.trim()), weight: isBodyName(bodyIn(from.trim())) ? 7 : 2 };
    if (personTitles.test(line) && bodyOfTitle(line) !== undefined) continue;
    if (!isBodyName(line) || (sender && line.toLowerCase().startsWith(sender.toLowerCase()))) continue;
    // A letter names the one that it goes to below its own head.
    if (/^Region\s/u.test(at > 0 ? line : '') || (at > 1 && /^Region\s/u.test(above))) continue;
    const weight = at === 0 ? (/ (?:kommun|stad)$/iu.test(line) ? 9 : 6) : Math.max(1, 4 - at / 3);
    // Right below the sender's name, and above an address, it is as well the addressee's.
    const isAddressed = at === 1 && sender !== undefined && sameWords(above, sender) && isAddress(top[at + 1] ?? '');
    yield { name: withPlace(line, top[at + 1]), weight: isAddressed ? weight / 2 : weight };
  }
}

const sameWords = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const isAddress = (line: string) => /^Box \d|\d{3} ?\d{2} \p{Lu}|(?:gatan|vägen|torget|gränd|allén) \d/u.test(line);

/** "Länsstyrelsen" above "i Norrs län" is one name. */
const withPlace = (line: string, next: string | undefined) =>
  /^(?:Länsstyrelsen|Polismyndigheten)$/u.test(line) &&
  next !== undefined &&
  /^(?:i \p{Lu}.{2,40}|\p{Lu}\p{Ll}{3,30})$/u.test(next) &&
  !isBodyName(next) &&
  !/^(?:Yttrande|Datum|Remiss|Sida)/u.test(next)
    ? `${line} ${next}`
    : line;

/** The end of a letter; of a short one no line of its head. */
const footOf = (lines: readonly string[]) =>
  lines.slice(Math.max(lines.length - ends.foot, Math.min(6, lines.length - 3)));

/** "För Askmora kommun", "På kommunstyrelsens vägnar", "Styrelsen för X", a body's name alone. */
function* signing(lines: readonly string[]): Iterable<Candidate> {
  for (const line of footOf(lines)) {
    const behalf = /^(?:för|å|på)\s(?<name>[^.;:]{3,80}?)(?:s\svägnar)?$/iu.exec(line)?.groups?.name;
    if (behalf && (isBodyName(capital(behalf)) || /^\p{Lu}/u.test(behalf)))
      yield { name: capital(behalf), weight: 3.5 };
    const board = /^Styrelsen (?:för|i) (?<name>\p{Lu}[^.;:,]{2,70})/u.exec(line)?.groups?.name;
    if (board) yield { name: board, weight: 4 };
    if (isBodyName(line) && !personTitles.test(line)) yield { name: line, weight: 2 };
    const titled = /^(?:[^,]{3,40},\s)?(?:\p{Ll}{3,30}\s)?(?:för|i|på|vid)\s(?<name>\p{L}[^.;:,]{3,60})$/u.exec(line)
      ?.groups?.name;
    const ofTitle = bodyOfTitle(line);
    if (ofTitle !== undefined && isBodyName(ofTitle)) yield { name: ofTitle, weight: 2.5 };
    else if (titled && isBodyName(capital(titled))) yield { name: capital(titled), weight: 2.5 };
  }
}

/** "Ordförande, Hjärnkoll": no word tells that this is a body, but the letter speaks of "Föreningen Hjärnkoll". */
const signingFor = (lines: readonly string[], candidates: readonly Candidate[]): Candidate[] =>
  footOf(lines).flatMap((line) => {
    const signed = bodyOfTitle(line);
    const full = candidates.find(({ name }) => signed !== undefined && name.endsWith(` ${signed}`));
    return full ? [{ name: full.name, weight: 3 }] : [];
  });

/** A mail's sender, where no body is named: its words before the address; else who has signed. */
function* mailing(lines: readonly string[]): Iterable<Candidate> {
  const from = lines.slice(0, 8).find((line) => /^(?:Från|From|Avsändare):/iu.test(line));
  const name = /^\S+\s*(?<name>\p{Lu}(?:[^<@,;[]|<(?=\s)){3,60}?)\s*(?:$|<(?!\s)|[,;[])/u.exec(from ?? '')?.groups
    ?.name;
  if (name) yield { name, weight: 1.5 };
  const foot = lines.slice(-8);
  for (const line of foot)
    if (/^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?:\s\p{Lu}[\p{L}-]+){1,2}$/u.test(line) && !isBodyName(line))
      // Spoken of elsewhere, too, "vi i BRIS Väst", it is no person who signs.
      yield { name: line, weight: lines.filter((one) => one.includes(line)).length > 1 ? 1.6 : 0.5 };
}

const capital = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Without what stands around a name: an abbreviation in brackets, a date, who signs, signs. White space is single there. */
function cleaned(name: string): string {
  return withoutDate(name)
    .replace(/ ?\([^()]{0,60}\)/gu, '')
    .replace(/ genom(?: .*)?$/u, '')
    .replace(/ (?:över|avseende|angående|gällande|rörande|på remiss|till Region)(?: .*)?$/u, '')
    .replace(/s (?:tjänste|kontors)(?:utlåtande|yttrande|skrivelse)$/u, '')
    .replace(/^(.{2,60} kommun),.*$/u, '$1')
    .replace(/(?<![,;:. ])[,;:. ]+$/u, '')
    .trim();
}

/** "KOMMUN" in capitals, or "Askmora kommuns", as the text writes it elsewhere. */
function withWhole(name: string, lines: readonly string[]): string {
  const isLoud = name === name.toUpperCase() && name.length > 5;
  const wanted = name.toLowerCase();
  if (isLoud) {
    for (const line of lines) {
      const at = line.toLowerCase().indexOf(wanted);
      const as = line.slice(at, at + name.length);
      if (at >= 0 && as !== name) return as;
    }
    return name.toLowerCase().replace(/(?<!\p{L})\p{L}/u, (letter) => letter.toUpperCase());
  }
  return name;
}
