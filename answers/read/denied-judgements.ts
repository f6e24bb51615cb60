import type { PointStance } from '../../comments/model/answer.ts';
import type { PhraseInfo } from '../phrases/books.ts';
import { type PhraseHit, phraseBook, phrasesIn } from '../phrases/phrase.ts';
import type { Token } from '../phrases/tokens.ts';
import { conditions } from '../words/overall-phrases.ts';
import { hingesOnLack, isDeniedBehind, isHypothetical, isJudgementDenied, isNo, isPhraseDenied } from './denial.ts';

type Hit = PhraseHit<PhraseInfo>;
type IsWriter = (token: Token) => boolean;

/** What is done to a text that isn't left as it is. */
const changes =
  /^(?:stryk(?:a|as|s)|utgå|slopas?|ändras?|avslås?|förkastas?|avvisas?|kortas|förkortas|flyttas|omarbetas|omformuleras|förtydligas|kompletteras|utvecklas|ersättas|bytas|skrotas|stoppas|återremitteras|avstyrkas|tas)$/;
const refusals =
  /^(?:avstyrk(?:er|a|t|te|s)|motsätt(?:er|a)|avvisa[rs]?|avslå[rs]?|avråder|avråda|invända|invänder|emot|nej)$/;

/** The number of a word of refusal that the body denies, "ser inget skäl att avstyrka", where it refuses nothing besides; -1 else. */
export function deniedRefusal(tokens: readonly Token[], from: number, to: number, isWriter: IsWriter): number {
  const found = tokens.slice(from, to).flatMap(({ text }, i) => (refusals.test(text) ? [from + i] : []));
  const isAll = found.every((first) => isPhraseDenied(tokens, { first, behind: first + 1, source: '' }, isWriter));
  return isAll ? (found[0] ?? -1) : -1;
}

/** "inget skäl att inte ställa sig bakom" */
export const hasNoReasonNotTo = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (_, at) =>
      isNo(tokens, at) &&
      tokens[at - 1]?.text === 'att' &&
      /^(?:skäl|anledning|grund|orsak)$/.test(tokens[at - 2]?.text ?? '') &&
      [3, 4, 5, 6].some((back) => isNo(tokens, at - back, true)),
  );

/** Does a phrase by which a body says what it thinks say the contrary here: "ser ingen risk", "kräver inte att"? */
export function isOpinionDenied(tokens: readonly Token[], hit: Hit, isWriter: IsWriter): boolean {
  if (hit.info.kind !== 'opinion') return false;
  if (hit.info.stance === 'invändning') return isPhraseDenied(tokens, hit, isWriter);
  return hit.info.stance === 'ändringsförslag' && asks.test(tokens[hit.first]?.text ?? '') && isAskDenied(tokens, hit);
}

const asks =
  /^(?:föreslår|förordar|rekommenderar|yrkar|hemställer|begär|kräver|anhåller|efterlyser|efterfrågar|önskar|uppmanar)$/;
const isAskDenied = (tokens: readonly Token[], { first }: Hit) => isDeniedBehind(tokens, first + 1, () => false);

/** What is left to say where it does: never more than a guess. */
export const stanceOfDenied = ({ info }: Hit): PointStance =>
  info.kind === 'opinion' && info.stance === 'invändning' ? 'stöd' : 'påpekande';

/** "inte bra att", "inte otydligt": praise that is denied is blame; blame that is denied is faint praise. */
export function withDenials(tokens: readonly Token[], hits: readonly Hit[]): Hit[] {
  const all = hits.map((hit): Hit => {
    const { info } = hit;
    if (info.kind !== 'statement') return hit;
    const isAlone = hit.behind === hit.first + 1 && isNo(tokens, hit.behind);
    if (
      info.stance === 'stöd' &&
      (isJudgementDenied(tokens, hit) || (isAlone && /s$/.test(tokens[hit.first]?.text ?? '')))
    )
      return { ...hit, info: { ...info, stance: 'invändning' } };
    if (info.stance === 'invändning' && !isPlainNo(hit) && (isAlone || isJudgementDenied(tokens, hit)))
      return { ...hit, info: { ...info, stance: 'stöd', weight: 1 } };
    const isKept = info.stance === 'ändringsförslag' && keeps(tokens, hit);
    return isKept ? { ...hit, info: { ...info, stance: 'stöd', weight: 1 } } : hit;
  });
  const faint = all.filter(({ info }, i) => info !== hits[i]?.info && info.kind === 'statement' && info.weight === 1);
  const isUsed = (one: Hit) =>
    isPlainNo(one) && faint.some(({ first, behind }) => one.first >= first - 2 && one.first <= behind);
  return all.filter((one) => faint.includes(one) || !isUsed(one));
}

/** A mere "inte" or "inga" as a sign of blame. */
const isPlainNo = ({ info, source }: Hit) =>
  info.kind === 'statement' && info.weight === 1 && /^(?:inte|ingen\|inget)/.test(source);

/** "Avsnitt 3 bör inte strykas", "behöver inte ändras": it is wanted as it is. */
function keeps(tokens: readonly Token[], { first, behind }: Hit): boolean {
  for (let at = first - 1; at <= first + 2; at++)
    if (isNo(tokens, at)) return tokens.slice(first + 1, behind + 4).some(({ text }) => changes.test(text));
  return false;
}

/**
 * "Vi anser inte att …": what is denied is the first that stands behind "att".
 * @returns what the body thinks then; undefined where it simply objects
 */
export function stanceOfDeniedContent(
  tokens: readonly Token[],
  said: readonly Hit[],
  behind: number,
): 'stöd' | undefined {
  const that = tokens.findIndex(({ text }, at) => at >= behind && text === 'att');
  if (that < 0 || that > behind + 3) return undefined;
  const first = said
    .filter(
      (hit) =>
        hit.first > that &&
        hit.info.kind === 'statement' &&
        (hit.info.weight > 1 || /^(?:är <dålig>|<dålig>\|<otydlig>)$/.test(hit.source)),
    )
    .toSorted((a, b) => a.first - b.first || b.behind - a.behind)[0];
  if (first?.info.kind !== 'statement') return undefined;
  if (first.info.stance === 'invändning') return 'stöd';
  const isChange = tokens.slice(first.first, first.behind + 4).some(({ text }) => changes.test(text));
  return first.info.stance === 'ändringsförslag' && isChange ? 'stöd' : undefined;
}

const conditionBook = phraseBook(conditions.map((phrase) => [phrase, true] as const));

/** "inget att erinra, under förutsättning att …": what is said is the condition. */
export const isNothingBut = (tokens: readonly Token[], { source }: Hit): boolean =>
  /inget|ingen|inga/.test(source) && phrasesIn(conditionBook, tokens, () => false).length > 0;

/** Is it support or refusal only if something happens? */
export const isOnlyIf = (tokens: readonly Token[], stance: PointStance): boolean =>
  (stance === 'stöd' && isHypothetical(tokens)) ||
  (stance === 'invändning' &&
    tokens.some(({ text }) => refusals.test(text)) &&
    (isHypothetical(tokens) || hingesOnLack(tokens)));
