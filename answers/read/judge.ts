import type { PointStance } from '../../comments/model/answer.ts';
import { exceptionAt } from '../letter/exceptions.ts';
import { namesPart } from '../letter/whole-or-part.ts';
import { isWriter, type LetterWriter } from '../letter/writer.ts';
import { isOfClass, type PhraseInfo, sentenceBook } from '../phrases/books.ts';
import { type InClass, type PhraseHit, phrasesIn } from '../phrases/phrase.ts';
import type { Token } from '../phrases/tokens.ts';
import { requests } from '../words/statements.ts';
import { hasOwnNo, isDeniedAtBeginning, isDeniedBehind, isInDeniedClause, takesNoSide } from './denial.ts';
import {
  deniedRefusal,
  hasNoReasonNotTo,
  isNothingBut,
  isOnlyIf,
  isOpinionDenied,
  stanceOfDenied,
  stanceOfDeniedContent,
  withDenials,
} from './denied-judgements.ts';
import { isInGeneral } from './in-general.ts';
import { isNotYet, isUndecided, isUnreal } from './not-outright.ts';
import { isHearsay, isReported } from './reported.ts';
import { isElliptical, quotedTokens, sentenceParts } from './sentence-parts.ts';
import { grammaticalSubject } from './subject.ts';
import { isTurned } from './turned.ts';

/** What a sentence, or one of two opposed halves of it, says. */
export interface Judgement {
  stance: PointStance;
  sure: boolean;
  /** Does the body say that it is of its opinion, or is it only stated? */
  byWriter: boolean;
  rule: string;
  /** The half of the sentence, where that says two things. */
  part?: readonly [number, number];
  /** The words that it stands on, as numbers of tokens. */
  first: number;
  behind: number;
}

export interface JudgedIn {
  writer: LetterWriter;
  inClass: InClass;
  /** In lists, tables and behind "Avsnitt 3:" less is enough. */
  isLively: boolean;
  /** Does it stand under a heading of a part of the proposal? Then it speaks of that. */
  isInSection: boolean;
  /** Under such headings only what the body says of itself that it thinks counts. */
  isBackground: boolean;
}

type Hit = PhraseHit<PhraseInfo>;

/** The opinions in one sentence: none, one, or two where "men" stands between. */
export function judgementsIn(tokens: readonly Token[], context: JudgedIn): Judgement[] {
  if (tokens.length === 0) return [];
  const quoted = quotedTokens(tokens);
  const hits = phrasesIn(sentenceBook, tokens, context.inClass).filter(({ first }) => !quoted.has(first));
  const parts = sentenceParts(tokens);
  const judged = parts.map(([from, to], i) => {
    const one = judgePart(tokens, hits, from, to, context, i > 0);
    if (one && isTurned(tokens.slice(from, to), context.inClass)) return turnedInto(one);
    return one && isInGeneral(tokens.slice(from, to)) ? ofAny(one) : one;
  });
  const question = isQuestion(tokens);
  if (question) return context.isBackground ? [] : [questionAs(tokens)];
  if (isUndecided(tokens)) return [];
  if (takesNoSide(tokens, (token) => isWriter(context.writer, token))) return [unsettled(tokens)];
  const excepted = exceptionIn(tokens, judged);
  if (excepted) return excepted;
  const [first, second] = judged;
  if (!first || !second) return judged.filter((one) => one !== undefined);
  if (first.stance === second.stance) return [first.sure ? first : second];
  const from = parts[1]?.[0] ?? 0;
  const isConcession =
    tokens.slice(0, from).some(({ text }) => text === 'visserligen' || text === 'förvisso' || text === 'förstås') ||
    ((!first.byWriter || first.stance === 'påpekande') && isElliptical(tokens, from));
  if (isConcession || !first.sure) return [second];
  return second.sure
    ? [
        { ...first, part: [0, from] },
        { ...second, part: [from, tokens.length] },
      ]
    : [first];
}

/**
 * "tillstyrker strategin med undantag för kapitel 4": support of the whole, and an objection to what is excepted, which is sure where it is
 * refused in so many words.
 */
function exceptionIn(tokens: readonly Token[], judged: readonly (Judgement | undefined)[]): Judgement[] | undefined {
  const from = exceptionAt(tokens);
  const support = judged.find((one) => one !== undefined);
  if (support?.stance !== 'stöd' || !support.byWriter || from <= support.first) return undefined;
  if (!namesPart(tokens, from)) return undefined;
  const isRefused = tokens.slice(from).some(({ text }) => /^avstyrk(?:er|s)$/.test(text));
  const words = { first: from, behind: Math.min(from + 4, tokens.length) };
  return [
    { ...support, part: [0, from] },
    {
      stance: 'invändning',
      sure: isRefused,
      byWriter: true,
      rule: 'ett undantag',
      part: [from, tokens.length],
      ...words,
    },
  ];
}

/** Blame that is turned is faint praise; of all else that is turned nobody can tell what it is. */
const turnedInto = (one: Judgement): Judgement => ({
  ...one,
  stance: one.stance === 'invändning' || one.stance === 'stöd' ? 'stöd' : 'påpekande',
  sure: false,
  rule: guessed.rule,
});

/** What is said of any proposal asks for no change of this one, though it may be meant so. */
const ofAny = (one: Judgement): Judgement => ({
  ...one,
  stance: one.stance === 'ändringsförslag' ? 'påpekande' : one.stance,
  sure: false,
  rule: 'sagt i allmänhet, inte om just detta förslag',
});

const isQuestion = (tokens: readonly Token[]) => tokens.slice(-3).some(({ text }) => text === '?');

const questionAs = (tokens: readonly Token[]): Judgement => ({
  stance: 'fråga',
  sure: true,
  byWriter: true,
  rule: 'en fråga',
  first: 0,
  behind: Math.min(3, tokens.length),
});

/** "Kommunen varken tillstyrker eller avstyrker": no support and no objection. */
const unsettled = (tokens: readonly Token[]): Judgement => ({
  stance: 'påpekande',
  sure: false,
  byWriter: true,
  rule: 'instansen tar inte ställning',
  first: 0,
  behind: Math.min(5, tokens.length),
});

function judgePart(
  tokens: readonly Token[],
  hits: readonly Hit[],
  from: number,
  to: number,
  context: JudgedIn,
  isSecond: boolean,
): Judgement | undefined {
  const within = hits.filter(({ first, behind }) => first >= from && behind <= to);
  const procedure = within.filter(({ info }) => info.kind === 'procedure');
  const isProcedural = (hit: Hit) => procedure.some((one) => hit.first < one.behind && one.first < hit.behind);
  const itself = (token: Token) => isWriter(context.writer, token);
  const ownSaid = within.filter(
    (hit) => hit.info.kind === 'opinion' && !isProcedural(hit) && isOwn(tokens, hit, context),
  );
  const refusal = deniedRefusal(tokens, from, to, itself);
  const isOfRefusal = ({ info, first }: Hit) =>
    info.kind === 'opinion' && info.stance === 'invändning' && first <= refusal;
  const denied = ownSaid.filter((hit) => isOfRefusal(hit) || isOpinionDenied(tokens, hit, itself));
  const opinions = ownSaid.filter((hit) => !denied.includes(hit));
  const passive = within.filter(({ info }) => info.kind === 'passive');
  const own = [...opinions, ...passive, ...within.filter(({ info }) => info.kind === 'own-view')].toSorted(inOrder);
  const said = procedure.length > 0 ? [] : statementsIn(tokens, within, context, from, refusal);
  const strong = own.find(({ info }) => info.kind === 'passive' || (info.kind === 'opinion' && info.stance !== 'open'));
  const open = own.find(({ info }) => info.kind === 'own-view' || (info.kind === 'opinion' && info.stance === 'open'));
  if (open && (!strong || open.first < strong.first)) {
    const content = said.filter(({ first }) => first >= open.first || open.info.kind === 'own-view');
    const inner = isDeniedBehind(tokens, open.behind, itself)
      ? judgeOpinion(tokens, { ...open, info: { kind: 'opinion', stance: 'invändning' } }, content, itself)
      : judgeContent(content, open);
    if (inner) return inner;
  }
  if (strong) return judgeOpinion(tokens, strong, said, itself);
  const [only] = denied;
  if (only && !said.some(({ info, first }) => info.kind === 'statement' && info.weight > 1 && first > only.behind))
    return { ...guessed, stance: stanceOfDenied(only), first: only.first, behind: only.behind };
  if (open)
    return {
      stance: 'påpekande',
      sure: open.info.kind === 'opinion',
      byWriter: true,
      rule: 'instansen säger vad den anser',
      first: open.first,
      behind: open.behind,
    };
  if (context.isBackground) return undefined;
  return (
    requestAt(tokens, isSecond ? from + 1 : from) ??
    judgeStatement(said, context.isLively || isTopical(tokens.slice(from, to), within, context.isInSection))
  );
}

const guessed = { sure: false, byWriter: true, rule: 'det som nekas är motsatsen' } as const;

const inOrder = (one: Hit, other: Hit) =>
  one.first - other.first || rank(one) - rank(other) || other.behind - one.behind;
/** Of several readings of the same words the refusal is the one that is meant: "delar inte bilden". */
const rank = ({ info }: Hit) =>
  info.kind === 'opinion' && info.stance === 'invändning'
    ? 0
    : info.kind === 'opinion' && info.stance === 'open'
      ? 2
      : 1;

function isOwn(tokens: readonly Token[], { first }: Hit, { writer }: JudgedIn): boolean {
  const subject = grammaticalSubject(tokens, first, writer);
  if (isHearsay(tokens, first)) return false;
  // "Saknar ett resonemang om …" in a mail or a list.
  return subject === 'writer' || (subject === 'none' && first <= 1);
}

const negations = new Set(['inte', 'ej', 'knappast', 'aldrig', 'varken']);

function isNegated(tokens: readonly Token[], { first, behind }: Hit): boolean {
  // "kan inte annat än tillstyrka"
  if (tokens.slice(Math.max(0, first - 1), behind).some(({ text }, i, all) => text === 'än' && i < all.length - 1))
    return false;
  for (let at = Math.max(0, first - 2); at < Math.min(behind + 1, tokens.length); at++)
    if (negations.has(tokens[at]?.text ?? '') && !/^(?:minst|bara|endast)$/.test(tokens[at + 1]?.text ?? ''))
      return true;
  return false;
}

/** The phrases of "anser inte att", and of "anser" where the "inte" stands further behind. */
const thinksNot = /^(?:anser|tycker|menar|bedömer|tror|finner|uppfattar|upplever|ser att|hävdar|är av|gör|har upp)/;

/** "tillstyrker strategin inte", "Det är inte så att kommunen tillstyrker": its "no" stands further off. */
const isSupportDenied = (
  tokens: readonly Token[],
  { first, behind, source }: Hit,
  isItself: (token: Token) => boolean,
) =>
  !hasOwnNo.test(source) &&
  (isDeniedBehind(tokens, behind, isItself) ||
    isInDeniedClause(tokens, first) ||
    isDeniedAtBeginning(tokens, first) ||
    isOfNothing(tokens, first, isItself));

/** "är inget vi kan ställa oss bakom", "ingenting som kommunen tillstyrker" */
const isOfNothing = (tokens: readonly Token[], first: number, isItself: (token: Token) => boolean) => {
  const subject = tokens[first - 1];
  if (!subject || !isItself(subject)) return false;
  const before = tokens[first - 2]?.text === 'som' ? first - 3 : first - 2;
  return /^(?:inget|ingenting|ingen)$/.test(tokens[before]?.text ?? '');
};

/** "ansluter sig till länsstyrelsens yttrande": what stands there isn't told, and may be a refusal. */
const joinsAnswer = (tokens: readonly Token[], { first, behind }: Hit) =>
  /^anslut(?:er|a)$/.test(tokens[first]?.text ?? '') &&
  tokens
    .slice(behind, behind + 5)
    .some(({ text }) => /^(?:yttrande|remissvar|svar|remissyttrande|skrivelse)$/.test(text));

/** "hade kunnat tillstyrka", "tillstyrker först när" */
const isTakenBack = (tokens: readonly Token[], { info, first, behind }: Hit) =>
  info.kind === 'opinion' &&
  (info.stance === 'stöd' || info.stance === 'invändning') &&
  (isUnreal(tokens, first, behind) || isNotYet(tokens));

function judgeOpinion(
  tokens: readonly Token[],
  hit: Hit,
  said: readonly Hit[],
  isItself: (token: Token) => boolean,
): Judgement {
  const info = hit.info as { stance: PointStance };
  if (hasNoReasonNotTo(tokens)) return { ...guessed, stance: 'stöd', first: hit.first, behind: hit.behind };
  if (isNothingBut(tokens, hit))
    return { ...guessed, stance: 'påpekande', rule: 'ett villkor', first: hit.first, behind: hit.behind };
  if (joinsAnswer(tokens, hit))
    return {
      ...guessed,
      stance: 'påpekande',
      rule: 'instansen hänvisar till ett annat yttrande',
      first: hit.first,
      behind: hit.behind,
    };
  const kept = thinksNot.test(hit.source) ? stanceOfDeniedContent(tokens, said, hit.behind) : undefined;
  if (kept) return { ...guessed, stance: kept, first: hit.first, behind: hit.behind };
  let stance = info.stance;
  const isFarDenied = stance === 'stöd' && !isNegated(tokens, hit) && isSupportDenied(tokens, hit, isItself);
  if (stance === 'stöd' && (isFarDenied || isNegated(tokens, hit))) stance = 'invändning';
  const behind = said.filter(({ first }) => first >= hit.behind);
  // "Vi vill trycka på att ansvaret behöver förtydligas", "noterar att barn inte nämns".
  if (stance === 'påpekande') {
    const inner = behind.find(
      ({ info: one, source }) =>
        one.kind === 'statement' &&
        (one.weight > 1 || source === 'är <dålig>') &&
        (one.stance === 'ändringsförslag' ||
          one.stance === 'invändning' ||
          (one.stance === 'stöd' && one.weight === 3)),
    );
    if (inner?.info.kind === 'statement') stance = inner.info.stance;
  }
  return {
    stance,
    sure: !isFarDenied && !isOnlyIf(tokens, stance) && !isTakenBack(tokens, hit),
    byWriter: true,
    rule: 'instansen säger vad den tycker',
    first: hit.first,
    behind: hit.behind,
  };
}

/** What stands behind "vi anser att". */
function judgeContent(said: readonly Hit[], open: Hit): Judgement | undefined {
  const found = heaviest(said);
  if (found?.info.kind !== 'statement') return undefined;
  const { stance, weight } = found.info;
  return {
    stance,
    sure: weight > 0,
    byWriter: true,
    rule: 'instansen säger vad den anser',
    first: open.first,
    behind: found.behind,
  };
}

function judgeStatement(said: readonly Hit[], isLively: boolean): Judgement | undefined {
  const found = heaviest(said);
  if (found?.info.kind !== 'statement') return undefined;
  const { stance, weight } = found.info;
  if (weight === 1 && !isLively) return undefined;
  return { stance, sure: weight > 1, byWriter: false, rule: rules[stance], first: found.first, behind: found.behind };
}

/** Words with which a sentence turns on what it speaks of: "är dock inte en regional uppgift". */
const turns = new Set(['dock', 'emellertid', 'däremot', 'tyvärr', 'ni', 'er', 'ert', 'era']);

/**
 * Does it speak of the proposal, without restating it? Then a plain "inte" or "underlättar" is an opinion, too.
 */
function isTopical(tokens: readonly Token[], within: readonly Hit[], isInSection: boolean): boolean {
  if (within.some(({ info }) => info.kind === 'restated' || info.kind === 'own-work' || info.kind === 'procedure'))
    return false;
  if (isInSection) return true;
  return tokens.some(
    ({ text }, i) =>
      turns.has(text) ||
      isOfClass('helhet', text) ||
      (/^(?:avsnitt|bild|tabell|kapitel)$/.test(text) && /^\d/.test(tokens[i + 1]?.text ?? '')),
  );
}

const rules: Record<PointStance, string> = {
  stöd: 'ett gott omdöme',
  invändning: 'en brist eller en risk',
  ändringsförslag: 'något som bör ändras',
  fråga: 'en fråga',
  påpekande: 'något som är viktigt',
};

/** The first of the heaviest; a wish goes before what stands in it. */
function heaviest(said: readonly Hit[]): Hit | undefined {
  const weightOf = ({ info }: Hit) => (info.kind === 'statement' ? info.weight : 0);
  return said.toSorted((a, b) => weightOf(b) - weightOf(a) || a.first - b.first || b.behind - a.behind)[0];
}

function statementsIn(
  tokens: readonly Token[],
  within: readonly Hit[],
  context: JudgedIn,
  from: number,
  refusal: number,
): Hit[] {
  const said = within.filter(
    (hit) => hit.info.kind === 'statement' && !isReported(tokens, hit, within, context.writer, from),
  );
  // "ser inget skäl att avstyrka": a mere "inget" is no objection there.
  const isOfDenial = ({ info, first }: Hit) =>
    info.kind === 'statement' && (info.weight === 1 || (info.stance === 'invändning' && first <= refusal));
  return withDenials(tokens, said).filter((hit) => refusal < 0 || !isOfDenial(hit));
}

/** "Stryk punkten", "Men gör en kortare version". */
function requestAt(tokens: readonly Token[], from: number): Judgement | undefined {
  if (
    /^(?:slutligen|dessutom|förslag|önskemål|vidare|sedan|ps|obs)$/.test(tokens[from]?.text ?? '') &&
    tokens[from + 1]?.text === ':'
  )
    return requestAt(tokens, from + 2);
  const at = /^(?:och|men|så|snälla|dessutom)$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  if (!requests.has(tokens[at]?.text ?? '') || !tokens[at + 1]?.isWord) return undefined;
  return { stance: 'ändringsförslag', sure: true, byWriter: true, rule: 'en uppmaning', first: at, behind: at + 2 };
}
