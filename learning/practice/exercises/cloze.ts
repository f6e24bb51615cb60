import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import { findInBlocks } from '../../../language/matching/find-in-blocks.ts';
import type { Lexicon } from '../../../language/matching/lexicon.ts';
import type { Match } from '../../../language/matching/match.ts';
import { followLooks, type Looks } from '../../../language/swedish/letters/looks.ts';
import { readableParts } from '../../../language/swedish/letters/readable.ts';
import { sentenceAround } from '../../../language/swedish/sentences/sentences.ts';
import { hasFiniteVerb } from '../../../language/swedish/words/finite-verbs.ts';
import { seedOf } from '../random.ts';
import { namesAnswer } from './names-answer.ts';

/** A complete sentence with a gap where it names a concept. */
export interface Cloze {
  /** A hash of the sentence, independent of its place; part of the card's id. */
  key: string;
  concept: string;
  before: string;
  /** The words of the gap, as the sentence has them. */
  answer: string;
  after: string;
  /** Other concepts that the same words name, which therefore can't be wrong answers. */
  alsoNamed: string[];
}

/** Why a mention becomes no sentence with a gap: the first reason that applies. */
export const clozeRejections = [
  'heading',
  'otherLanguage',
  'harmed',
  'compound',
  'shared',
  'abbreviation',
  'caption',
  'fragment',
  'listed',
  'short',
  'long',
  'twice',
  'namesAnswer',
  'repeated',
] as const;
export type ClozeRejection = (typeof clozeRejections)[number];

export interface ClozesFound {
  clozes: Cloze[];
  /** How many mentions there were, and why each of the others was left out. */
  mentions: number;
  rejected: Record<ClozeRejection, number>;
}

export interface ClozeBlock {
  text: string;
  heading: boolean;
  /** The quality of the text, where the document knows it better than the text shows. */
  looks?: Looks;
}

/** A sentence of fewer words says too little of what is missing. */
const fewestWords = 7;
/** A sentence of more words is too long to read for one gap. */
const mostWords = 45;

/** The parts of a stored text that are used: its blocks with U+2029 between, and where headings and struck text begin, UTF-16. */
interface KeptText {
  text: string;
  sections: readonly { start: number }[];
  /** They stand last. */
  struck?: readonly { start: number; before: number }[];
}

/** A stored text as blocks, without those that were struck out. */
export function blocksOf({ text, sections, struck }: KeptText): ClozeBlock[] {
  const headings = new Set(sections.map(({ start }) => start));
  let start = 0;
  const struckFrom = struck?.[0]?.start;
  if (struckFrom === 0) return [];
  const said = struckFrom === undefined ? text : text.slice(0, struckFrom - 1);
  return said.split('\u2029').map((block) => {
    const heading = headings.has(start);
    start += block.length + 1;
    return { text: block, heading };
  });
}

/** The usable sentences of a document, and how many mentions were left out for each reason. */
export function clozesIn(blocks: readonly ClozeBlock[], lexicon: Lexicon, glossary: Glossary): ClozesFound {
  const rejected = Object.fromEntries(clozeRejections.map((reason) => [reason, 0])) as Record<ClozeRejection, number>;
  const found: ClozesFound = { clozes: [], mentions: 0, rejected };
  for (const mentions of clozesByBlock(blocks, lexicon, glossary)) {
    found.mentions += mentions.length;
    for (const made of mentions) {
      if (typeof made === 'string') rejected[made]++;
      else found.clozes.push(made);
    }
  }
  return found;
}

/** The same block by block: yields a sentence or a reason for each mention, so that a page can pause in between. */
export function* clozesByBlock(
  blocks: readonly ClozeBlock[],
  lexicon: Lexicon,
  glossary: Glossary,
): Iterable<(Cloze | ClozeRejection)[]> {
  const looksOfNext = followLooks();
  const looked = blocks.map((block) => ({ ...block, looks: block.looks ?? looksOfNext(block.text) }));
  const seen = new Set<string>();
  for (const [i, matches] of findInBlocks(lexicon, looked).entries()) {
    const block = looked[i] as (typeof looked)[number];
    if (matches.length === 0) continue;
    yield matches.map((match) => {
      const made = clozeAt(block, match, matches, glossary);
      if (typeof made === 'string') return made;
      const key = `${made.concept} ${made.key}`;
      if (seen.has(key)) return 'repeated';
      seen.add(key);
      return made;
    });
  }
}

function clozeAt(
  { text, heading, looks }: ClozeBlock & { looks: Looks },
  match: Match,
  matches: readonly Match[],
  glossary: Glossary,
): Cloze | ClozeRejection {
  if (heading) return 'heading';
  if (looks === 'other') return 'otherLanguage';
  if (looks === 'harmed' || match.certainty !== undefined) return 'harmed';
  if (match.how === 'compound') return 'compound';
  if (match.how === 'coordination' || match.how === 'ellipsis') return 'shared';
  if (match.how === 'abbreviation') return 'abbreviation';
  const { start, end } = sentenceAround(text.replace(/\s/g, ' '), match.start, match.end);
  // A stored text doesn't say whether its line ends are the author's; mostly they are the typesetter's.
  const parts = readableParts(text, [start, match.start, match.end, end], { typeset: true });
  const [before = '', answer = '', after = ''] = [parts[0], parts[1]?.trim(), parts[2]];
  const sentence = `${before}${answer}${after}`.trim();
  if (isOdd(sentence)) return 'harmed';
  if (isCaption(text)) return 'caption';
  if (!isWhole(sentence) || !hasFiniteVerb(sentence)) return 'fragment';
  if (isListed(sentence)) return 'listed';
  const words = sentence.match(/\p{L}+/gu)?.length ?? 0;
  if (words < fewestWords) return 'short';
  if (words > mostWords) return 'long';
  const inside = matches.filter((other) => other !== match && other.start < end && other.end > start);
  const same = inside.filter(({ concept }) => concept === match.concept);
  if (same.some(({ how }) => how === 'form')) return 'twice';
  const [concept] = conceptsOf(glossary, [match.concept]);
  if (!concept || same.length > 0 || namesAnswer(`${before} … ${after}`, concept)) return 'namesAnswer';
  const alsoNamed = inside
    .filter((other) => other.start < match.end && other.end > match.start)
    .map((other) => other.concept);
  return {
    key: keyOf(sentence),
    concept: match.concept,
    before: withoutNotes(before.trimStart()),
    answer,
    after: withoutNotes(after.trimEnd()).replace(/^\d{1,2}(?=[\s.,;:)]|$)/, ''),
    alsoNamed,
  };
}

/** References to footnotes: numbers right after a word or its full stop. */
const withoutNotes = (text: string) => text.replace(/(?<=\p{Ll}[.,;:]?)\d{1,2}(?=[\s.,;:)]|$)/gu, '');

/** Replacement characters, or digits inside words, as OCR and fonts without a Unicode table produce them. */
const isOdd = (sentence: string) => /[\ufffd\ue000-\uf8ff]|\p{Ll}\d\p{Ll}|\p{L}[|¦]\p{L}/u.test(sentence);

/** Does it begin and end like a sentence? Pieces of tables and lists don't. */
const isWhole = (sentence: string) =>
  /^["”»(]?\p{Lu}/u.test(sentence) && /[.!?]["”»)]?\d{0,2}$/.test(sentence) && !/\.{3,}|_{3,}|…/.test(sentence);

/** A caption of a picture or a table: "Bild 2: Bilden visar …", "Källa: …". */
const isCaption = (text: string) =>
  /^\s*(bild|figur|tabell|diagram|karta|schema|ruta|foto|illustration|källa|källor|not|anm)\.?(\s+\d+[a-z]?)?\s*[.:–-]/iu.test(
    text,
  ) || /^\s*(bild|figur|tabell|diagram|karta|ruta)\s+\d+/iu.test(text);

/** Several points of a list in one: "• främja • förebygga", "1. främja 2. förebygga". */
const isListed = (sentence: string) => /[•▪◦●■–]\s\p{Ll}.*[•▪◦●■–]\s\p{Ll}|\s\d[.)]\s.*\s\d[.)]\s/u.test(sentence);

/** Sentences with the same words are equal, whatever their white space, punctuation and case. */
function keyOf(sentence: string): string {
  const words = sentence.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const text = words.join(' ');
  return seedOf(text).toString(36) + seedOf(`${text.length} ${text}`).toString(36);
}
