import { isOfClass } from '../phrases/books.ts';
import type { Token } from '../phrases/tokens.ts';
import { type AboutSource, becauseOf } from './because.ts';
import { namedByNumber } from './named.ts';
import { quotedFrom } from './quotes.ts';
import type { Remiss } from './remiss.ts';
import { type SubjectSections, sectionsBySubject } from './subjects.ts';

/** What the sentence before was about: a pronoun carries it on, within a paragraph. */
export interface AboutState {
  block: number;
  named: readonly string[];
  /** Was it named by number? Then it holds for the rest of the paragraph. */
  isNumbered: boolean;
  /** Did the sentence leave little doubt of it: by number, a quotation, a title or a long word? Then a short one behind it is about the same. */
  isFirm: boolean;
}

interface Placed {
  start: number;
  end: number;
  blocks: readonly number[];
  sections: readonly string[];
}

/** What a point is about, and why, in Swedish. */
interface PointAbout {
  about: string[];
  because: string;
}

interface Part {
  /** Of two opinions in a sentence, the tokens of each. */
  part?: readonly [number, number];
  /** Does it say what the body thinks of the proposal as a whole? A word in it that one section happens to have tells nothing then. */
  isOfWhole?: boolean;
}

const pronouns = new Set(
  'detta dessa denna den det de här där dess deras sådan sådant sådana därigenom därmed avsnittet kapitlet stycket ordet begreppet punkten tabellen bilden'.split(
    ' ',
  ),
);
/** Words that go on with what was said. */
const further = new Set(
  'även också vidare därför dock emellertid däremot dessutom därtill samtidigt istället stället heller därutöver således alltså ytterligare underlaget'.split(
    ' ',
  ),
);
/** "samarbetet genom FINSAM och dess utveckling": further in, these lean on what the sentence itself has said. */
const ofSentence = new Set(['dess', 'deras', 'den', 'det']);
const nearest = 4;
/** In tokens: a longer sentence that names another thing is about that. */
const shortSentence = 18;
/** "Det är en strategi som …" speaks of the whole that it names. */
const isFormal = ([first, second]: readonly string[]) => first === 'det' && second === 'är';
const figures = /^(?:bild|bilden|figur|figuren|tabell|tabellen)$/;

/**
 * What a sentence is about. It is asked of every sentence, in order, also of those that hold no point: the next one may lean on it.
 * @returns for a point of it, what that is about
 */
export function aboutOf(
  tokens: readonly Token[],
  { start, end, blocks, sections }: Placed,
  { text, remiss, about: state }: { text: string; remiss: Remiss | undefined; about: AboutState },
): (part: Part) => PointAbout {
  const words = text.slice(start, end);
  const block = blocks[0] ?? -1;
  const isNear = state.block === block;
  const numbered = namedByNumber(words, remiss);
  const subject = remiss ? sectionsBySubject(words, remiss) : { sections: [], by: undefined, isFirm: false, stems: [] };
  const quoted = remiss ? sectionQuoted(words, remiss, subject) : undefined;
  const begins = tokens.slice(0, 14).map(({ text: word }) => word);
  const isWhole = tokens.some(({ text: word }) => isOfClass('helhet', word));
  const leans = begins.some(
    (word, i) =>
      (pronouns.has(word) && !(i > nearest && ofSentence.has(word)) && !(isWhole && i === 0 && isFormal(begins))) ||
      // "Även om strategin …" concedes, and goes on with nothing.
      (further.has(word) && !(word === 'även' && begins[i + 1] === 'om')),
  );
  const goesOn = leans || state.isNumbered || (state.isFirm && !isWhole && tokens.length <= shortSentence);
  const carried = isNear && goesOn ? state.named : [];
  const own = numbered.length > 0 ? numbered : quoted === undefined ? [] : [quoted];
  // "dessa två utgångspunkter", said of the principles: what is carried lies within what the words name, or they name little.
  const isWithin =
    carried.length > 0 &&
    (!subject.isFirm || subject.sections.every((one) => carried.some((its) => its.startsWith(`${one}.`))));
  const bySubject = isWithin ? carried : subject.sections;
  const spoken = [own, sections, bySubject, carried].find(({ length }) => length > 0) ?? [];
  const figure = remiss && figureMeant(tokens, spoken, remiss);
  const named = figure !== undefined && numbered.length === 0 ? [figure] : spoken;
  Object.assign(state, {
    block,
    named: named.length > 0 ? named : isNear ? state.named : [],
    isFirm: named === carried || (named.length === 0 && isNear) ? state.isFirm : named === own || subject.isFirm,
    isNumbered: (numbered.length > 0 && /\d/.test(words)) || (isNear && state.isNumbered && named === carried),
  });
  const sourceOf = (): AboutSource => {
    if (named === carried) return 'before';
    if (named === own) return numbered.length > 0 ? 'named' : 'quoted';
    return named === sections ? 'heading' : named === bySubject ? 'subject' : 'figure';
  };
  return ({ part, isOfWhole: isStance = false }) => {
    const [from, to] = part ?? [0, 0];
    const ofPart =
      remiss && part && named === bySubject
        ? sectionsBySubject(text.slice(tokens[from]?.start, tokens[to - 1]?.end), remiss)
        : undefined;
    const ofOwnPart = ofPart?.sections ?? [];
    const isByWord = named === subject.sections && subject.by === 'word';
    const found =
      isStance && isWhole && (isByWord || named === carried)
        ? []
        : ofOwnPart.length > 0
          ? ofOwnPart
          : [...new Set(named)];
    const isOfWhole = found.length === 0 && isWhole;
    const source = isOfWhole ? 'whole' : ofOwnPart.length > 0 ? 'subject' : sourceOf();
    const about = isOfWhole ? ['hela'] : [...found];
    return {
      about,
      because: becauseOf(about, source, ofOwnPart.length > 0 && ofPart ? ofPart : subject, tokens, text),
    };
  };
}

/** Where the quoted words stand, if they stand in one section; in several, the one that the sentence names, too. */
function sectionQuoted(words: string, remiss: Remiss, subject: SubjectSections): string | undefined {
  const there = quotedFrom(words, remiss)?.sections ?? [];
  return there.length === 1 ? there[0] : there.find((one) => subject.sections.includes(one));
}

/** "en bild där detta illustreras": the only one of the section that is spoken of. */
function figureMeant(tokens: readonly Token[], sections: readonly string[], remiss: Remiss): string | undefined {
  const kind = tokens.find(({ text }) => figures.test(text))?.text.replace(/en$/, '');
  if (kind === undefined) return undefined;
  const homes = sections.map((one) => remiss.figures.get(one.toLowerCase())?.section ?? one);
  const there = [...remiss.figures.values()].filter(
    ({ name, section }) => name.toLowerCase().startsWith(kind) && section !== undefined && homes.includes(section),
  );
  return there.length === 1 ? there[0]?.name : undefined;
}
