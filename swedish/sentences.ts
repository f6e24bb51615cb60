import nlp from 'compromise/one';

/** Without their last stop, as compromise wants them. They don't end a sentence. */
const abbreviations =
  't.ex bl.a m.fl m.m dvs d.v.s s.k fr.o.m t.o.m p.g.a f.d f.n f.ö e.d o.d e.g i.e osv etc ca cirka jfr resp inkl exkl kap st p s sid nr kl prop dir bet rskr avd art tel dnr mkr tkr milj max min obs enl ev ang forts inst dr prof';

const model = nlp.model() as { one: { abbreviations: Record<string, boolean>; unicode: Record<string, string> } };
for (const abbreviation of abbreviations.split(' ')) model.one.abbreviations[abbreviation] = true;
// It would read å, ä and ö as a and o.
for (const letter of 'åäöÅÄÖéÉüÜ') delete model.one.unicode[letter];

interface Sentence {
  offset: { start: number; length: number };
}

/**
 * The sentence that holds this span, or the sentences from the one that its start is in to the one that its end is in.
 * @param text white space folded; a line break would end a sentence
 */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const found = nlp(text).json({ offset: true, text: false }) as Sentence[];
  // Quotes and brackets around a sentence are no part of it to compromise, but they are to a reader.
  const ends = found.map(({ offset }) => outward(text, offset.start + offset.length));
  const before = ends.findLast((one) => one <= start) ?? 0;
  return {
    start: before + (/^\s*/.exec(text.slice(before))?.[0].length ?? 0),
    end: ends.find((one) => one >= end) ?? text.length,
  };
}

function outward(text: string, end: number): number {
  let at = end;
  while (at < text.length && /\S/.test(text[at] ?? '')) at++;
  return at;
}
