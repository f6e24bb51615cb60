/** A point as a heading quotes it. */
interface QuotedPoint {
  /** As the answer has them. */
  words: string;
  /** Who says it; empty where that isn't known. */
  name: string;
}

/** In words: shorter ones as a rule only lean on what stands before them. In UTF-16 units: what a heading can hold. */
const [fewestWords, longest] = [4, 110];

/** What a body says that it thinks, up to the "att" behind which the demand itself stands; nothing that turns it round may stand there. */
const opinion =
  /^(?:därför|vidare|dessutom|slutligen|samtidigt)?\s*(?:\p{L}[\p{L}-]*\s+){1,4}?(?:anser|menar|föreslår|önskar|vill|framhåller|bedömer|understryker|betonar)(?:\s+(?:även|också|därför|vidare|dock|särskilt|dessutom))*\s+att\s+/iu;
const turned = /(?<!\p{L})(?:inte|icke|ej|ingen|inget|inga|varken|knappast|någon|om|ifall)(?!\p{L})/iu;

/**
 * A heading for points that want the same: what the shortest of them says, as a quotation with who says it. Words that nobody has said, as a
 * row of those that they share, would be taken for somebody's. "”ansvaret bör förtydligas” (Socialnämnden m.fl.)"
 * @returns undefined where no words are there
 */
export function proposedHeading(points: readonly QuotedPoint[]): string | undefined {
  const said = points
    .map(({ words, name }) => ({ name, words: demandIn(words.replace(/\s+/g, ' ').trim()) }))
    .filter(({ words }) => words !== '');
  const whole = said.filter(({ words }) => words.split(' ').length >= fewestWords);
  const [shortest] = (whole.length > 0 ? whole : said).toSorted((a, b) => a.words.length - b.words.length);
  if (!shortest) return undefined;
  const others = points.some(({ name }) => name !== shortest.name);
  const who = [shortest.name, others ? 'm.fl.' : ''].filter(Boolean).join(' ');
  return `”${inHeading(shortest.words)}”${shortest.name === '' ? '' : ` (${who})`}`;
}

/**
 * Without who thinks so, where what follows can stand for itself: whole, since what is cut from it may be what turns it round. It ends
 * without a point, as a heading does.
 */
function demandIn(words: string): string {
  const whole = words.replace(/(?<![.;:,])[.;:,]+$/, '');
  const [before = ''] = opinion.exec(whole) ?? [];
  return turned.test(before) || whole.length - before.length > longest ? whole : whole.slice(before.length);
}

function inHeading(words: string): string {
  if (words.length <= longest) return words;
  const kept = words.slice(0, longest);
  return `${kept.slice(0, kept.lastIndexOf(' ')).replace(/(?<![,;:–-])[,;:–-]+$/, '')} …`;
}
