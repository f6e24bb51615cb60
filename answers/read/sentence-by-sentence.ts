import type { ReadPoint } from '../answer.ts';
import { namesParty } from '../letter/contrary.ts';
import { type SaidOfWhole, type SignsOfWhole, saidOfWhole, signsOfWhole } from '../letter/overall.ts';
import { namesWholeOnly } from '../letter/whole-or-part.ts';
import { tokensOf } from '../phrases/tokens.ts';
import { whyOf } from '../phrases/why.ts';
import { boxesIn, isAmongAlternatives, isPartial, signOfChoice, wantsChange } from './boxes.ts';
import { withoutEarlier } from './earlier-documents.ts';
import { isConditionOfBefore, leansOn } from './leaning.ts';
import type { OutlinedBlock } from './outline.ts';
import { withPlainNo } from './plain-negations.ts';
import { type PointContext, pointsIn, type SentenceInHand, zoneOfSentence } from './points.ts';
import { type AnswerSentence, sentencesOf } from './sentences.ts';

/** What all sentences together gave. */
export interface SentencesRead {
  points: ReadPoint[];
  said: (SaidOfWhole & { why: string })[];
  /** The numbers of the blocks that hold points. */
  held: ReadonlySet<number>;
}

/** Sentences between two yields: a millisecond's work or two. */
const perStep = 20;

/** The sentence before, with its points: the next one may belong to them. */
interface Earlier {
  sentence: AnswerSentence;
  tokens: SentenceInHand['tokens'];
  points: ReadPoint[];
  said: (SaidOfWhole & { why: string })[];
  /** "Vi föreslår följande lydelse:" goes on in the next sentence. */
  isOpen: boolean;
}

const marksIn = (words: string) => words.match(/[”“„»«"]/g)?.length ?? 0;

/** Reads the sentences in order; yields now and then. */
export function* sentenceBySentence(
  blocks: readonly OutlinedBlock[],
  context: PointContext,
): Generator<void, SentencesRead> {
  const { text } = context;
  const points: ReadPoint[] = [];
  const said: SentencesRead['said'] = [];
  const held = new Set<number>();
  let last: Earlier | undefined;
  let count = 0;
  /** The paragraph in which a quotation has begun, and not ended. */
  let quoting: OutlinedBlock | undefined;
  for (const sentence of sentencesOf(text, blocks)) {
    if (++count % perStep === 0) yield;
    const isInQuotation = quoting === sentence.block;
    const isTurned = marksIn(text.slice(sentence.start, sentence.end)) % 2 === 1;
    quoting = isInQuotation === isTurned ? undefined : sentence.block;
    if (last && isConditionOfBefore(text, last.sentence, sentence)) setCondition(last.said);
    if (last && last.points.length > 0 && (last.isOpen || leansOn(text, last.sentence, sentence))) {
      const { end } = sentence;
      for (const point of last.points) Object.assign(point, { end, text: text.slice(point.start, end) });
      for (const block of sentence.blocks) held.add(block);
      last.isOpen = false;
      continue;
    }
    const chosen = chosenIn(text, sentence, blocks);
    if (chosen) {
      last = undefined;
      const [choice, ...others] = chosen;
      // Two that are ticked contradict each other.
      if (choice && others.length === 0) for (const whole of saidInChoice(choice, text)) said.push(whole);
      continue;
    }
    const inHand = taken(sentence, context, isInQuotation);
    const found = pointsIn(inHand, context);
    for (const point of found) points.push(point);
    if (found.length > 0) for (const block of sentence.blocks) held.add(block);
    const before = last;
    last = { sentence, tokens: inHand.tokens, points: found, said: [], isOpen: text[sentence.end - 1] === ':' };
    // "Strategin är välskriven men abstrakt" is no support of the whole.
    const isOutweighed = found.length > 0 && found.every(({ stance }) => stance !== 'stöd');
    last.said = saidIn(inHand, context, before).filter(({ isPraise }) => !isPraise || !isOutweighed);
    for (const whole of last.said) said.push(whole);
  }
  return { points, said, held };
}

/** The choices of a form that are ticked in a sentence; none where it is an unfilled one; undefined where it is no form. */
function chosenIn(
  text: string,
  sentence: AnswerSentence,
  blocks: readonly OutlinedBlock[],
): AnswerSentence[] | undefined {
  const { isFirst, block, end } = sentence;
  // A bracket may have been taken for the bullet of a list.
  const start = isFirst ? block.start : sentence.start;
  const words = text.slice(start, end);
  const at = sentence.blocks[0] ?? -1;
  const around = [blocks[at - 1], blocks[at + 1]].map((one) => (one ? text.slice(one.start, one.end) : ''));
  const choices = boxesIn(words) ?? (isAmongAlternatives(words, around) ? [] : undefined);
  return choices?.map((one) => ({ ...sentence, start: start + one.start, end: start + one.end }));
}

/** What a ticked choice says of the whole: the form has asked of it, so that the choice needn't name it. */
function saidInChoice({ start, end, block, zone, sections }: AnswerSentence, text: string): SentencesRead['said'] {
  const words = text.slice(start, end);
  const sign = signOfChoice(words);
  if (sign === undefined || zone === 'others' || sections.length > 0) return [];
  const tokens = tokensOf(text, start, end);
  const span = { first: 0, behind: tokens.length };
  return [
    {
      ...{ sign, ...span, isDecided: block.isDecision, isPraise: false },
      ...{ isConditional: isPartial(words), wantsChange: wantsChange(words) },
      why: whyOf(ruleOfChoice, text, tokens, 0, tokens.length),
    },
  ];
}

const ruleOfChoice = 'ett kryss i ett formulär';

/** Why nothing is told of the whole where a proposal for the answer was turned down. */
const ruleOfContested = 'ett förslag till svar avslås, och vad som svaras i stället sägs inte';

const ruleOfNoSide = 'instansen varken tillstyrker eller avstyrker';
const ruleOfCondition = 'om helheten, med ett villkor';
const ruleOfException = 'om helheten, med ett undantag';
const ruleOfPart = 'en del avstyrks';

const ruleOf = ({ sign, isConditional, isExcepted }: SaidOfWhole): string => {
  if (sign === 'omstritt') return ruleOfContested;
  if (sign === 'ingendera') return ruleOfNoSide;
  if (sign === 'del avstyrks') return ruleOfPart;
  if (isExcepted) return ruleOfException;
  return isConditional ? ruleOfCondition : 'om helheten';
};

/** "Detta under förutsättning att …": what the sentence before said of the whole has a condition. */
function setCondition(said: (SaidOfWhole & { why: string })[]): void {
  for (const whole of said)
    if (!whole.isConditional)
      Object.assign(whole, {
        isConditional: true,
        why: whole.why.replace(/^om helheten(?=:)/u, () => ruleOfCondition),
      });
}

function taken(
  sentence: AnswerSentence,
  { text, writer, inClass, year, remiss }: PointContext,
  isInQuotation: boolean,
): SentenceInHand {
  const tokens = withoutEarlier(text, withPlainNo(tokensOf(text, sentence.start, sentence.end)), year, remiss?.title);
  const zone = zoneOfSentence(sentence, tokens, writer);
  let made: SignsOfWhole | undefined;
  const signs = () => (made ??= signsOfWhole(tokens, writer, inClass, isInQuotation));
  return { sentence, tokens, zone, signs };
}

/** What a sentence says of the whole, unless somebody else speaks, or the case is told. */
function saidIn(
  { sentence, tokens, zone, signs }: SentenceInHand,
  { text, writer }: PointContext,
  before: Earlier | undefined,
) {
  const { start, end, block, sections } = sentence;
  if (zone === 'others' || zone === 'background' || namesParty(text.slice(start, end))) return [];
  const place = {
    isInSection: sections.length > 0,
    isDecision: block.isDecision,
    isAfterWhole: before?.sentence.block === block && namesWholeOnly(before.tokens),
  };
  return saidOfWhole(tokens, writer, signs(), place).map((whole) => ({
    ...whole,
    why: whyOf(ruleOf(whole), text, tokens, whole.first, whole.behind),
  }));
}
