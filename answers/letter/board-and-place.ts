/** A board or an office of a kommun or a region, by its name alone: many have one that is called so. */
const ofTerritory =
  /^[\p{L}-]+(?: (?:och|samt|&) [\p{L}-]+)?(?:nämnden|förvaltningen|kontoret|utskottet)$|^nämnden för \p{L}[\p{L} -]{2,60}$/iu;
/** The boards among them: an office drafts what its board or its kommun answers. */
const board = /(?:nämnden|utskottet)$|^nämnden för /iu;
/** These speak for the whole kommun or region, and aren't bodies beside it. */
const governing =
  /^(?:kommunstyrelsen|region(?:s)?styrelsen|stadsstyrelsen|kommunfullmäktige|regionfullmäktige|stadsfullmäktige|kommunledningskontoret|stadsledningskontoret|kommunledningen)$/iu;
/** "Sala kommun", "Solna stad"; a region's name stands in many letters as the addressee's. */
const kommun = /^(?:\p{L}[\p{L}-]*\s){1,3}(?:kommun|stad)$/iu;
const region = /^region\s\p{L}+$/iu;

const isOwnBoard = (line: string) => board.test(line) && ofTerritory.test(line) && !governing.test(line);
const capital = (line: string) => line.slice(0, 1).toUpperCase() + line.slice(1);

/** In blocks: the head of a letter, in which one stands right above the other. */
const head = 8;

/**
 * "Socialnämnden" above or below "Sala kommun" at the top of a letter is "Socialnämnden, Sala kommun"; one that governs a kommun is the kommun
 * itself. The sender's own boards are called as the sender calls them.
 * @param name who answers, as it has been found
 * @param lines of the letter, one a block
 */
export function withTerritory(name: string, lines: readonly string[], sender: string | undefined): string {
  const plain = name.toLowerCase();
  const top = lines.slice(0, head);
  const isTerritory = (line: string | undefined, at: number): line is string =>
    line !== undefined &&
    (kommun.test(line) || (at === 0 && region.test(line))) &&
    line.toLowerCase() !== sender?.toLowerCase() &&
    !/^till:?$/iu.test(top[at - 1] ?? '');
  const beside = (at: number) => [at - 1, at + 1].find((one) => isTerritory(top[one], one));
  for (const [at, line] of top.entries()) {
    // "Kvarnby kommun, socialnämnden"
    const behind = line.toLowerCase().startsWith(`${plain}, `) ? line.slice(plain.length + 2) : '';
    if (kommun.test(name) && isOwnBoard(behind)) return `${capital(behind)}, ${name}`;
    if (line.toLowerCase() !== plain) continue;
    const its = top[beside(at) ?? -1];
    if (its !== undefined && governing.test(line)) return its;
    if (its !== undefined && ofTerritory.test(line)) return `${name}, ${its}`;
    const below = top[at + 1] ?? '';
    if (isTerritory(line, at) && isOwnBoard(below)) return `${below}, ${name}`;
  }
  return name;
}
