/** Verbs that bodies say of themselves what they think with; whoever is their subject again and again is the one who writes. */
const says =
  'anser|tycker|menar|bedömer|ser|saknar|instämmer|välkomnar|tillstyrker|avstyrker|efterlyser|efterfrågar|föreslår|delar|stödjer|stöder|vill|förordar|noterar|understryker|framhåller|önskar|ställer|uppskattar|ifrågasätter|har';
/** A name: "Storsthlm", "NSPH", "Kammarkollegiet", "Svenskt Vård". */
const name = '(?:\\p{Lu}{2}(?!\\p{L})|\\p{Lu}[\\p{L}\\p{N}-]{2,40}(?:\\s\\p{Lu}[\\p{L}-]{2,40})?)';
const before = new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${name}),?\\s(?:${says})(?!\\p{L})`, 'gu');
const behind = new RegExp(
  `(?<!\\p{L})(?:${says})\\s(?:även\\s|också\\s|därför\\s|dock\\s)?(?<name>${name})(?!\\p{L})`,
  'gu',
);

/** How a sentence begins, and who is asked or told of: no names of whoever writes. */
const none =
  /^(?:Vi|Jag|Det|Den|De|Detta|Dessa|Här|Där|När|Men|Och|Som|Om|För|Samtidigt|Vidare|Slutligen|Sammanfattningsvis|Regionen|Region|Regeringen|Remissen|Strategin|Planen|Förslaget|Utredningen|Betänkandet|Man|Alla|Många|Flera|Ingen|Vad|Vem|Hur|Varför|Beslutet|Yttrandet|Enligt|Socialstyrelsen|Folkhälsomyndigheten|Skolverket|Inspektionen|Barn|Unga|Elever|Forskning|Forskningen|Studier|Arbetet|Kommunerna|Kommuner|Regioner|Myndigheterna)(?:\s|$)/u;

/** In UTF-16 units: the head of a letter; so much is read of a long one. */
const [head, most] = [1500, 60_000];

/**
 * Names that the letter says opinions of again and again, the most frequent first: of bodies whose name tells nobody that they are one. Once
 * is enough for what also stands at the top.
 */
export function selfNamesIn(text: string): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  const read = text.slice(0, most);
  for (const pattern of [before, behind])
    for (const { groups } of read.matchAll(pattern)) {
      const said = groups?.name ?? '';
      if (!none.test(said)) counts.set(said, (counts.get(said) ?? 0) + 1);
    }
  return [...counts]
    .map(([one, count]) => ({ name: one, count: count + (read.slice(0, head).split(one).length > 2 ? 1 : 0) }))
    .filter(({ count }) => count >= 3)
    .toSorted((a, b) => b.count - a.count);
}
