import type { OverallStance } from '../../comments/model/answer.ts';
import type { ReadPoint } from '../answer.ts';
import { isOfClass } from '../phrases/books.ts';
import { type InClass, type PhraseHit, phraseBook, phrasesIn } from '../phrases/phrase.ts';
import type { Token } from '../phrases/tokens.ts';
import {
  hingesOnLack,
  isDeniedAtBeginning,
  isDeniedBehind,
  isHypothetical,
  isInDeniedClause,
  isPhraseDenied,
  isQuoted,
  takesNoSide,
} from '../read/denial.ts';
import { isNotYet, isUndecided, isUnreal } from '../read/not-outright.ts';
import { isAfterSource, isHearsay } from '../read/reported.ts';
import { grammaticalSubject, isNamedOther, isWriterAt } from '../read/subject.ts';
import { conditions, type OverallSign, overallSigns } from '../words/overall-phrases.ts';
import { decides, isDecisionVerb, isForContrary, isProposed, turnsDraftDown } from './contrary.ts';
import { hasException, isInRelativeClause, isOfPart, isOfRest } from './exceptions.ts';
import { isOnWhole, isPart, namesPart, namesWhole, objectIsWhole, ofRest } from './whole-or-part.ts';
import { isWriter, type LetterWriter } from './writer.ts';

const book = phraseBook<OverallSign | 'condition'>([
  ...Object.entries(overallSigns).flatMap(([sign, phrases]) =>
    phrases.map((phrase) => [phrase, sign as OverallSign] as const),
  ),
  ...conditions.map((phrase) => [phrase, 'condition'] as const),
]);

/** What a sentence says of the whole. */
export interface SaidOfWhole {
  /**
   * `omstritt`: what was proposed to be answered is turned down, and what is answered instead the sentence doesn't tell; `ingendera`: the body
   * says that it neither supports nor refuses; `del avstyrks`: it refuses a part.
   */
  sign: OverallSign | 'omstritt' | 'ingendera' | 'del avstyrks';
  /** Does the body decide it? Then what its office or a member has proposed doesn't count. */
  isDecided: boolean;
  isConditional: boolean;
  /** Is a part of it excepted? Then it is conditional, too. */
  isExcepted?: boolean;
  /** Does a form's choice say so itself: "Tillstyrker med ändringar"? */
  wantsChange?: boolean;
  /** Is it only praised, "planen är bra", by nobody who says that it is for it? */
  isPraise: boolean;
  /** The words. */
  first: number;
  behind: number;
}

/** What stands around a sentence. */
export interface SentencePlace {
  /** Does it stand under a heading of a part, or behind "Avsnitt 3"? */
  isInSection: boolean;
  /** Does it stand under "Beslut"? */
  isDecision?: boolean;
  /** Is the whole what the sentence before spoke of, so that a "det" may mean it? */
  isAfterWhole?: boolean;
}

/** The phrases of a sentence that may say something of the whole: the search for them is what costs, and it is the same wherever it stands. */
export interface SignsOfWhole {
  signs: readonly PhraseHit<OverallSign>[];
  isOnCondition: boolean;
}

/** @param isInQuotation has a quotation begun in a sentence before, which hasn't ended? */
export function signsOfWhole(
  tokens: readonly Token[],
  writer: LetterWriter,
  inClass: InClass,
  isInQuotation: boolean,
): SignsOfWhole {
  const itself = (token: Token) => isWriter(writer, token);
  const hits = phrasesIn(book, tokens, inClass).filter(({ first }) => isQuoted(tokens, first) === isInQuotation);
  const signs = hits.filter(
    (hit): hit is PhraseHit<OverallSign> =>
      hit.info !== 'condition' &&
      !isUnreal(tokens, hit.first, hit.behind) &&
      !(isSupport(hit.info) && isForContrary(tokens, hit.behind)) &&
      !(hit.info === 'avstyrker' && isPhraseDenied(tokens, hit, itself)),
  );
  return { signs, isOnCondition: hits.some(({ info }) => info === 'condition') || isNotYet(tokens) };
}

/**
 * What a sentence says of the whole; of several signs each, the words before those of other signs.
 * @param signs its phrases, by `signsOfWhole`
 */
export function saidOfWhole(
  tokens: readonly Token[],
  writer: LetterWriter,
  { signs, isOnCondition }: SignsOfWhole,
  place: SentencePlace,
): SaidOfWhole[] {
  // Who asks says nothing yet.
  if (tokens.slice(-3).some(({ text }) => text === '?')) return [];
  const isIf = isHypothetical(tokens);
  const refused = turnsDraftDown(tokens);
  const isDecided = decides(tokens) || (place.isDecision === true && !isProposed(tokens));
  if (isUndecided(tokens)) return [{ ...contested, sign: 'ingendera', isDecided, first: 0, behind: tokens.length }];
  if (!place.isInSection && takesNoSide(tokens, (token) => isWriter(writer, token)))
    return [{ ...contested, sign: 'ingendera', isDecided, first: 0, behind: tokens.length }];
  const isExcepted = hasException(tokens);
  const part = signs.find((one) => refusesPart(tokens, one, writer, place) && one.first !== refused);
  const isOfAll = (one: PhraseHit<OverallSign>) =>
    isOfWhole(tokens, one, writer, place) ||
    (part !== undefined &&
      !place.isInSection &&
      one.info === 'tillstyrker' &&
      one.first > part.first &&
      isOfRest(tokens, one.behind));
  const found = order.flatMap((sign): SaidOfWhole[] => {
    const hit = signs.find((one) => one.info === sign && one !== part && one.first !== refused && isOfAll(one));
    if (!hit) return [];
    const { first, behind } = hit;
    const isPraise = isPraised(tokens, hit);
    // "Om man ser till helheten är planen bra" sets no condition, and says little.
    if (isIf && isPraise) return [];
    const isConditional = isOnCondition || isIf || isExcepted || (sign === 'avstyrker' && hingesOnLack(tokens));
    return [{ sign, isConditional, isExcepted, isDecided, isPraise, first, behind }];
  });
  if (part && !isIf && !isOnCondition) {
    const { first, behind } = part;
    // "tillstyrker inriktningen men avstyrker finansieringen": which of them weighs more nobody can tell.
    const kept = found.filter((one) => one.sign !== 'tillstyrker' || !isOfDirection(tokens, one.behind));
    return [...kept, { sign: 'del avstyrks', isConditional: false, isDecided, isPraise: false, first, behind }];
  }
  return found.length > 0 || refused < 0 ? found : [{ ...contested, isDecided, first: refused, behind: tokens.length }];
}

/** "Kommunen avstyrker kapitel 3", and "Kommunen avstyrker förslaget" under a heading of its own for a part. */
function refusesPart(
  tokens: readonly Token[],
  { info, first, behind }: PhraseHit<OverallSign>,
  writer: LetterWriter,
  place: SentencePlace,
): boolean {
  if (info !== 'avstyrker' || isPassiveByOther(tokens, first, writer)) return false;
  if (isInRelativeClause(tokens, first)) return !isByOther(tokens, first, writer);
  // "Dock avstyrks den del som rör finansieringen."
  const isOnlyDone = passive.test(tokens[first]?.text ?? '') && !place.isInSection;
  if (!isOnlyDone && !isBySubject(tokens, first, writer) && !(place.isDecision && isBoard(tokens, first))) return false;
  return isOfPart(tokens, behind) || (place.isInSection && objectIsWhole(tokens, first, behind));
}

const isOfDirection = (tokens: readonly Token[], behind: number) =>
  /^(?:inriktning|intention|ambition)/.test(tokens[behind]?.text ?? '');

const isSupport = (sign: OverallSign) => sign !== 'avstyrker' && sign !== 'avstår';

const contested = { sign: 'omstritt', isConditional: false, isPraise: false } as const;

const isPraised = (tokens: readonly Token[], { info, first, behind }: PhraseHit<OverallSign>): boolean =>
  info === 'tillstyrker' &&
  behind - first === 1 &&
  !/^(?:tillstyrker|tillstyrka|tillstyrks|bifaller|välkomnar|stödjer|stöder|stöttar|instämmer)$/.test(
    tokens[first]?.text ?? '',
  );

const order: readonly OverallSign[] = ['avstår', 'avstyrker', 'inget att erinra', 'inga synpunkter', 'tillstyrker'];

const negations = new Set(['inte', 'ej', 'varken', 'aldrig', 'knappast']);

function isOfWhole(
  tokens: readonly Token[],
  hit: PhraseHit<OverallSign>,
  writer: LetterWriter,
  place: SentencePlace,
): boolean {
  const { info: sign, first, behind } = hit;
  if (place.isInSection || isPassiveByOther(tokens, first, writer)) return false;
  if (isAfterSource(tokens, first, writer, 0) || isHearsay(tokens, first) || isInWhereClause(tokens, first))
    return false;
  const isShort = tokens.length <= 8;
  // "avstyrker den del av förslaget som …"
  if (sign === 'avstyrker' && isPart(tokens, behind)) return false;
  if (ofRest(tokens) && sign !== 'tillstyrker') return false;
  // "avstår från att yttra sig över kapitel 4"
  if (
    sign === 'avstår' &&
    (namesPart(tokens, behind) || isDeniedBehind(tokens, first + 1, () => false) || isByOther(tokens, first, writer))
  )
    return false;
  if (sign === 'avstår')
    return (
      isShort ||
      tokens
        .slice(first)
        .some(({ text }) => /^(?:yttrande|yttra|remissvar|svar|svara|synpunkter|besvara)$/.test(text)) ||
      isBySubject(tokens, first, writer)
    );
  if (sign === 'inga synpunkter' || sign === 'inget att erinra')
    return (
      !isPart(tokens, behind) &&
      !isByOther(tokens, first, writer) &&
      isOnWhole(tokens, behind) &&
      !/^(?:i|vad|på|gällande|när|för)$/.test(tokens[0]?.text ?? '')
    );
  if (
    !isBySubject(tokens, first, writer) &&
    !(place.isDecision && isBoard(tokens, first)) &&
    !(sign === 'avstyrker' && namesWhole(tokens, 0, first) && !isByOther(tokens, first, writer)) &&
    !isPassive(tokens, first) &&
    !isPlainJudgement(tokens, first, writer)
  )
    return false;
  const isNegated = tokens.slice(Math.max(0, first - 2), behind + 2).some(({ text }) => negations.has(text));
  const isFarDenied =
    isDeniedBehind(tokens, behind, (token) => isWriter(writer, token)) ||
    isInDeniedClause(tokens, first) ||
    isDeniedAtBeginning(tokens, first);
  if (sign === 'tillstyrker' && (isNegated || isFarDenied)) return false;
  return (
    objectIsWhole(tokens, first, behind) ||
    (place.isAfterWhole === true && /^(?:det|detta)$/.test(tokens[behind]?.text ?? '')) ||
    (sign === 'tillstyrker' &&
      isShort &&
      namesWhole(tokens, 0, tokens.length) &&
      !namesPart(tokens.slice(0, behind + 3), behind))
  );
}

/** "Planen är bra", "Överlag är förslaget välskrivet": of the whole, and nothing else is praised. */
function isPlainJudgement(tokens: readonly Token[], first: number, writer: LetterWriter): boolean {
  const verb = tokens.slice(0, first).findIndex(({ text }) => /^(?:är|känns|upplevs|framstår|verkar)$/.test(text));
  if (verb < 0 || !namesWhole(tokens, 0, first)) return false;
  return (
    grammaticalSubject(tokens, verb, writer) !== 'other' ||
    tokens.slice(0, verb + 2).some(({ text }) => isOfClass('helhet', text))
  );
}

function isBySubject(tokens: readonly Token[], first: number, writer: LetterWriter): boolean {
  for (let at = first; at < Math.min(first + 2, tokens.length); at++)
    if (grammaticalSubject(tokens, at, writer) === 'writer') return true;
  // "beslutar nämnden att avstyrka": who decides is who answers.
  const decision = tokens.findLastIndex((token, at) => at < first && isDecisionVerb(token));
  if (decision >= 0 && (grammaticalSubject(tokens, decision, writer) === 'writer' || isBoard(tokens, decision)))
    return true;
  return first <= 1 && grammaticalSubject(tokens, first, writer) === 'none';
}

/** "Nämnden beslutar", in the letter of its kommun: who decides there is who answers. */
const isBoard = (tokens: readonly Token[], decision: number): boolean =>
  [tokens[decision - 1], tokens[decision + 1]].some((token) =>
    /^(?:\p{L}*nämnden|styrelsen|kommunstyrelsen|(?:kommun)?fullmäktige|utskottet)$/u.test(token?.text ?? ''),
  );

/** "Förslaget tillstyrks", "I övrigt tillstyrks strategin", and not "tillstyrks av Region Norr". */
const isPassive = (tokens: readonly Token[], first: number): boolean =>
  passive.test(tokens[first]?.text ?? '') &&
  (namesWhole(tokens, first - 1, first) || namesWhole(tokens, first + 1, first + 2));

const passive = /^(?:tillstyrks|avstyrks|stödjs|stöds|välkomnas)$/;

function isPassiveByOther(tokens: readonly Token[], first: number, writer: LetterWriter): boolean {
  if (!passive.test(tokens[first]?.text ?? '')) return false;
  const by = tokens.findIndex(({ text }, at) => at > first && text === 'av');
  return by >= 0 && ![1, 2, 3].some((i) => isWriterAt(tokens, by + i, writer));
}

/** "länsstyrelsens yttrande, där strategin avstyrks": it is told what stands there. */
const isInWhereClause = (tokens: readonly Token[], first: number): boolean =>
  passive.test(tokens[first]?.text ?? '') &&
  tokens
    .slice(Math.max(0, first - 5), first)
    .some(({ text }, i, all) => i < all.length - 1 && /^(?:där|vari|vilket)$/.test(text));

/** Is somebody else the subject of what is said here: "Heby kommun har inget att erinra"? */
const isByOther = (tokens: readonly Token[], first: number, writer: LetterWriter): boolean => {
  const verb = tokens.findLastIndex(
    ({ text }, at) => at <= first && /^(?:har|hade|lämnar|avger|bör|borde|avstår|avstyrker|tillstyrker)$/.test(text),
  );
  return verb > 0 && isNamedOther(tokens, verb, writer);
};

/**
 * What all sentences and points together say.
 * @returns the stance, with the words that it stands on; "oklart" where none says it, or they contradict each other
 */
export function overallOf(
  all: readonly (SaidOfWhole & { why: string })[],
  points: readonly ReadPoint[],
): { stance: OverallStance; why: string } {
  // A board that has decided is no longer heard through those who proposed.
  const decided = all.filter(({ isDecided, sign }) => isDecided && sign !== 'omstritt');
  const said = decided.length > 0 ? decided : all;
  const first = (sign: SaidOfWhole['sign']) => said.find((one) => one.sign === sign);
  const made = (stance: OverallStance, sign: OverallSign) => ({ stance, why: first(sign)?.why ?? '' });
  const unclear = { stance: 'oklart' as const, why: '' };
  const counted = points.filter(({ sure }) => sure);
  const hinges = said.find(
    ({ sign, isConditional }) => isConditional && (sign === 'avstyrker' || (isNothing(sign) && !first('tillstyrker'))),
  );
  const open = first('omstritt') ?? first('ingendera') ?? hinges;
  if (open) return { ...unclear, why: open.why };
  if (first('avstår') && points.length <= 1) return made('avstår', 'avstår');
  if (first('avstyrker')) return isFirst(said, 'avstyrker') ? made('avstyrker', 'avstyrker') : unclear;
  if (first('tillstyrker')) {
    const objections = counted.filter(({ stance }) => stance === 'invändning').length;
    const support = counted.filter(({ stance }) => stance === 'stöd').length;
    // Praise for a start, and then one objection after the other: two readers could differ.
    const isOnlyPraised = said.every(({ sign, isPraise }) => sign !== 'tillstyrker' || isPraise);
    if (isOnlyPraised && objections >= Math.max(2, support)) return unclear;
    // Who refuses a part of it, too, is for the rest.
    const isConditional = said.some(({ sign, isConditional: is }) =>
      sign === 'tillstyrker' ? is : sign === 'del avstyrks',
    );
    if (isConditional) return made('tillstyrker med förbehåll', 'tillstyrker');
    const wants =
      said.some(({ wantsChange }) => wantsChange) || counted.some(({ stance }) => stance === 'ändringsförslag');
    return made(wants ? 'tillstyrker med ändring' : 'tillstyrker', 'tillstyrker');
  }
  if (first('del avstyrks')) return unclear;
  if (first('inget att erinra')) return made('inget att erinra', 'inget att erinra');
  // "Inga synpunkter" beside a list of them is said of the rest.
  if (first('inga synpunkter') && counted.every(({ stance }) => stance === 'stöd'))
    return made('inga synpunkter', 'inga synpunkter');
  return unclear;
}

/** Nothing to object only if something is met, and refused only if something happens: which of it holds nobody can tell. */
const isNothing = (sign: SaidOfWhole['sign']) => sign === 'inget att erinra' || sign === 'inga synpunkter';

const isFirst = (said: readonly SaidOfWhole[], sign: OverallSign) =>
  said.find((one) => one.sign === sign || one.sign === 'tillstyrker')?.sign === sign;
