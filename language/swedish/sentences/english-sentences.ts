import nlp from 'compromise/one';

/** Words that nearly every English sentence has one of, and no Swedish one. */
const english = /(?<!\p{L})(?:the|of|and|is|are|that|with|which|from|by|this|as|an|not)(?!\p{L})/giu;
const swedish = /[åäö]|(?<!\p{L})(?:och|att|det|som|en|ett|av|till|med|den|är|inte)(?!\p{L})/giu;

export function isEnglish(text: string): boolean {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(english) >= 2 && count(english) > 2 * count(swedish);
}

interface Sentence {
  offset: { start: number; length: number };
}

/** Paragraphs are shorter by far. The package takes four times as long for twice the text, so that more is read in pieces. */
const piece = 8000;

/** Like `sentenceEnds`, by a package that knows English abbreviations: "Mr. Smith", "the U.S. Government". */
export function englishSentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  while (text.length - start > piece) {
    // The last sentence of a piece may go on, and begins the next; one as long as a piece goes on in the next.
    const whole = endsIn(text.slice(start, start + piece)).slice(0, -1);
    for (const end of whole) ends.push(start + end);
    start += whole.at(-1) ?? piece;
  }
  return [...ends, ...endsIn(text.slice(start)).map((end) => start + end)];
}

function endsIn(text: string): number[] {
  const found = nlp(text).json({ offset: true, text: false }) as Sentence[];
  const ends = found.map(({ offset }) => outward(text, offset.start + offset.length));
  return [...ends.filter((end) => end < text.length), text.length];
}

/** Quotes and brackets around a sentence are no part of it to the package, but they are to a reader. */
function outward(text: string, end: number): number {
  let at = end;
  while (at < text.length && /\S/.test(text[at] ?? '')) at++;
  return at;
}
