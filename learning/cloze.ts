import { conceptsOf, type Glossary } from '../glossary/glossary.ts';
import { findInBlocks } from '../matching/find-in-blocks.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import type { Match } from '../matching/match.ts';
import { hasFiniteVerb } from '../swedish/finite-verbs.ts';
import { followLooks, type Looks } from '../swedish/looks.ts';
import { readableParts } from '../swedish/readable.ts';
import { sentenceAround } from '../swedish/sentences.ts';
import { namesAnswer } from './names-answer.ts';
import { hashOf } from './random.ts';

/** A whole sentence with a concept's words taken out of it. */
export interface Cloze {
  /** Tells the sentence from others, wherever it stands; part of the card's id. */
  key: string;
  concept: string;
  before: string;
  /** The words as they stand in the sentence. */
  answer: string;
  after: string;
  /** What else the same words name: no choice to offer beside the answer. */
  alsoNamed: string[];
}

/** Why a mention gives no sentence to practise on; the first that holds. */
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
  /** How the text looks, where the document knows better than the text tells. */
  looks?: Looks;
}

/** Fewer words than this say too little of what is missing. */
const fewestWords = 7;
/** More are more than one reads to find one. */
const mostWords = 45;

/** A text as it was kept, as blocks. `sections`: where each heading begins, UTF-16. */
export function blocksOf(text: string, sections: readonly { start: number }[]): ClozeBlock[] {
  const headings = new Set(sections.map(({ start }) => start));
  let start = 0;
  return text.split('\u2029').map((block) => {
    const heading = headings.has(start);
    start += block.length + 1;
    return { text: block, heading };
  });
}

/** The sentences of a document that can be practised on, each other mention counted by its reason. */
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

/** The same block by block, each mention a sentence or why it gives none, so that a page can rest in between. */
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
  // Kept texts don't tell whose their line ends are: a typesetter's, more often than not.
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

/** The numbers of footnotes, which stand right behind a word or its stop. */
const withoutNotes = (text: string) => text.replace(/(?<=\p{Ll}[.,;:]?)\d{1,2}(?=[\s.,;:)]|$)/gu, '');

/** Letters that were lost, or digits in the middle of words, as scanners and fonts without a table leave them. */
const isOdd = (sentence: string) => /[\ufffd\ue000-\uf8ff]|\p{Ll}\d\p{Ll}|\p{L}[|¦]\p{L}/u.test(sentence);

/** It begins as sentences do and ends as they do; a piece of a table or of a list does neither. */
const isWhole = (sentence: string) =>
  /^["”»(]?\p{Lu}/u.test(sentence) && /[.!?]["”»)]?\d{0,2}$/.test(sentence) && !/\.{3,}|_{3,}|…/.test(sentence);

/** A block that tells what a picture or a table shows: "Bild 2: Bilden visar …", "Källa: …". */
const isCaption = (text: string) =>
  /^\s*(bild|figur|tabell|diagram|karta|schema|ruta|foto|illustration|källa|källor|not|anm)\.?(\s+\d+[a-z]?)?\s*[.:–-]/iu.test(
    text,
  ) || /^\s*(bild|figur|tabell|diagram|karta|ruta)\s+\d+/iu.test(text);

/** Several points of a list in one: "• främja • förebygga", "1. främja 2. förebygga". */
const isListed = (sentence: string) => /[•▪◦●■–]\s\p{Ll}.*[•▪◦●■–]\s\p{Ll}|\s\d[.)]\s.*\s\d[.)]\s/u.test(sentence);

/** The same words are the same sentence, however they are set. */
function keyOf(sentence: string): string {
  const words = sentence.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const text = words.join(' ');
  return hashOf(text).toString(36) + hashOf(`${text.length} ${text}`).toString(36);
}
