import type { OverallStance } from '../../comments/model/answer.ts';
import type { ReadPoint } from '../answer.ts';
import { isOfClass } from '../phrases/books.ts';
import { type InClass, type PhraseHit, phraseBook, phrasesIn } from '../phrases/phrase.ts';
import type { Token } from '../phrases/tokens.ts';
import { grammaticalSubject } from '../read/subject.ts';
import { conditions, type OverallSign, overallSigns } from '../words/overall-phrases.ts';
import { decides, isDecisionVerb, isDraft, isForContrary, turnsDraftDown } from './contrary.ts';
import type { LetterWriter } from './writer.ts';

const book = phraseBook<OverallSign | 'condition'>([
  ...Object.entries(overallSigns).flatMap(([sign, phrases]) =>
    phrases.map((phrase) => [phrase, sign as OverallSign] as const),
  ),
  ...conditions.map((phrase) => [phrase, 'condition'] as const),
]);

/** What a sentence says of the whole. */
export interface SaidOfWhole {
  /** `omstritt`: what was proposed to be answered is turned down, and what is answered instead the sentence doesn't tell. */
  sign: OverallSign | 'omstritt';
  /** Does the body decide it? Then what its office or a member has proposed doesn't count. */
  isDecided: boolean;
  isConditional: boolean;
  /** Is it only praised, "planen är bra", by nobody who says that it is for it? */
  isPraise: boolean;
  /** The words. */
  first: number;
  behind: number;
}

/**
 * What a sentence says of the whole; of several signs each, the words before those of other signs.
 * @param isInSection does the sentence stand under a heading of a part, or behind "Avsnitt 3"?
 */
export function saidOfWhole(
  tokens: readonly Token[],
  writer: LetterWriter,
  inClass: InClass,
  isInSection: boolean,
): SaidOfWhole[] {
  const hits = phrasesIn(book, tokens, inClass);
  const signs = hits.filter(
    (hit): hit is PhraseHit<OverallSign> =>
      hit.info !== 'condition' && !(isSupport(hit.info) && isForContrary(tokens, hit.behind)),
  );
  const isConditional = hits.some(({ info }) => info === 'condition');
  const refused = turnsDraftDown(tokens);
  const isDecided = decides(tokens);
  const found = order.flatMap((sign): SaidOfWhole[] => {
    const hit = signs.find(
      (one) => one.info === sign && one.first !== refused && isOfWhole(tokens, one, writer, isInSection),
    );
    if (!hit) return [];
    const { first, behind } = hit;
    return [{ sign, isConditional, isDecided, isPraise: isPraised(tokens, hit), first, behind }];
  });
  return found.length > 0 || refused < 0 ? found : [{ ...contested, isDecided, first: refused, behind: tokens.length }];
}

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
  isInSection: boolean,
): boolean {
  const { info: sign, first, behind } = hit;
  if (isInSection) return false;
  const isShort = tokens.length <= 8;
  // "avstyrker den del av förslaget som …"
  if (sign === 'avstyrker' && isPart(tokens, behind)) return false;
  if (ofRest(tokens) && sign !== 'tillstyrker') return false;
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
      isOnWhole(tokens, behind) &&
      !/^(?:i|vad|på|gällande|när|för)$/.test(tokens[0]?.text ?? '')
    );
  if (
    !isBySubject(tokens, first, writer) &&
    !(sign === 'avstyrker' && namesWhole(tokens, 0, first)) &&
    !isPlainJudgement(tokens, first, writer)
  )
    return false;
  const isNegated = tokens.slice(Math.max(0, first - 2), behind + 2).some(({ text }) => negations.has(text));
  if (sign === 'tillstyrker' && isNegated) return false;
  return (
    objectIsWhole(tokens, first, behind) || (sign === 'tillstyrker' && isShort && namesWhole(tokens, 0, tokens.length))
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
  if (decision >= 0 && grammaticalSubject(tokens, decision, writer) === 'writer') return true;
  return first <= 1 && grammaticalSubject(tokens, first, writer) === 'none';
}

/** "I övrigt har kommunen inga synpunkter." */
const ofRest = (tokens: readonly Token[]) =>
  tokens.some(({ text }) => /^(?:övrigt|övriga|utöver|resterande)$/.test(text));

/** "inga synpunkter på förslaget", or on nothing that is named; but not "på begreppsmodellen". */
function isOnWhole(tokens: readonly Token[], behind: number): boolean {
  const at = tokens
    .slice(behind, behind + 3)
    .findIndex(({ text }) => /^(?:på|mot|emot|angående|gällande|om)$/.test(text));
  if (at < 0) return true;
  const object = tokens.slice(behind + at + 1, behind + at + 8);
  return object.some(
    ({ text }) => isOfClass('helhet', text) || /^(?:remiss\p{L}*|detta|det|innehållet|rubricera\p{L}*)$/u.test(text),
  );
}

const isPart = (tokens: readonly Token[], behind: number) =>
  tokens
    .slice(behind, behind + 5)
    .some(({ text }) =>
      /^(?:avsnitt|avsnittet|kapitel|kapitlet|del|delen|delar|denna|övrigt|punkt|punkten|dessa|krav|kravet|kraven|sådan|sådant|sådana)$/.test(
        text,
      ),
    );

const namesWhole = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(Math.max(0, from), to)
    .some(({ text }, i) => isOfClass('helhet', text) && !isPartOf(tokens, Math.max(0, from) + i));

/** "förslaget att …", "förslaget om …": a part of it; "förvaltningens förslag": not the remiss. A strategy "om" something is named so. */
const isPartOf = (tokens: readonly Token[], at: number) => {
  if (isDraft(tokens, at)) return true;
  const [word, next, after] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  if (/^förslag(?:et|en)?$/.test(word))
    return (
      next === 'att' || (next === 'om' && after === 'att') || (next === 'om' && !/^(?:en|ett|strategi)/.test(after))
    );
  return false;
};

/** In tokens: what is supported or refused stands no further behind. */
const reach = 16;

/** Is it the whole that is supported: "ställer sig positiv till strategin", and not "välkomnar satsningen"? */
function objectIsWhole(tokens: readonly Token[], first: number, behind: number): boolean {
  const isIn = (from: number, to: number) => namesWhole(tokens, from, to);
  // "ser strategin som ett välkommet dokument"
  if (isIn(first, behind)) return true;
  for (let at = behind; at < Math.min(tokens.length, behind + reach); at++) {
    const word = tokens[at]?.text ?? '';
    if (isOfClass('helhet', word) && !isPartOf(tokens, at)) return true;
    // Behind these another thing is spoken of, unless the whole is their subject: "positivt på att en strategi tas fram".
    if (word === 'att')
      return (
        isIn(at, at + 9) &&
        /^(?:en|ett|regionen|region|nämnden|det|ta|man|förslaget|planen|strategin|hälso-|\p{L}+s)$/u.test(
          tokens[at + 1]?.text ?? '',
        ) &&
        isMade(tokens, at)
      );
    if (/^[,;:.]$/.test(word) || (word === 'men' && at > behind + 1)) break;
  }
  return isIn(Math.max(0, first - 8), first);
}

const isMade = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at, at + 40)
    .some(
      ({ text }, i, all) =>
        /^(?:tagits|tagit|tas|tar|ta|tagen|utarbetats|arbetats|upprättats|finns|kommer|antas)$/.test(text) &&
        i < all.length,
    );

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
  const contested = first('omstritt');
  if (contested) return { ...unclear, why: contested.why };
  if (first('avstår') && points.length <= 1) return made('avstår', 'avstår');
  if (first('avstyrker')) return isFirst(said, 'avstyrker') ? made('avstyrker', 'avstyrker') : unclear;
  if (first('tillstyrker')) {
    const objections = counted.filter(({ stance }) => stance === 'invändning').length;
    const support = counted.filter(({ stance }) => stance === 'stöd').length;
    // Praise for a start, and then one objection after the other: two readers could differ.
    const isOnlyPraised = said.every(({ sign, isPraise }) => sign !== 'tillstyrker' || isPraise);
    if (isOnlyPraised && objections >= Math.max(2, support)) return unclear;
    const isConditional = said.some(({ sign, isConditional: is }) => sign === 'tillstyrker' && is);
    if (isConditional) return made('tillstyrker med förbehåll', 'tillstyrker');
    const wants = counted.some(({ stance }) => stance === 'ändringsförslag');
    return made(wants ? 'tillstyrker med ändring' : 'tillstyrker', 'tillstyrker');
  }
  if (first('inget att erinra')) return made('inget att erinra', 'inget att erinra');
  // "Inga synpunkter" beside a list of them is said of the rest.
  if (first('inga synpunkter') && counted.every(({ stance }) => stance === 'stöd'))
    return made('inga synpunkter', 'inga synpunkter');
  return unclear;
}

const isFirst = (said: readonly SaidOfWhole[], sign: OverallSign) =>
  said.find((one) => one.sign === sign || one.sign === 'tillstyrker')?.sign === sign;
