import type { Token } from '../phrases/tokens.ts';

/** What says no of a verb, and of a thing. */
const no = new Set(['inte', 'ej', 'icke', 'varken', 'aldrig', 'knappast', 'ingalunda']);
const none = new Set(['ingen', 'inget', 'inga', 'ingenting']);

/** "inte minst", "inte bara … utan": say no of nothing. */
const isEmphatic = (tokens: readonly Token[], at: number) =>
  /^(?:minst|bara|endast|enbart)$/.test(tokens[at + 1]?.text ?? '');

/** Is the word at a place a "no"? @param withNone also "inget", "ingen" */
export const isNo = (tokens: readonly Token[], at: number, withNone = false): boolean => {
  const word = tokens[at]?.text ?? '';
  return (no.has(word) || (withNone && none.has(word))) && !isEmphatic(tokens, at);
};

/** Over these a "no" doesn't reach. */
const ends = /^(?:[,;:.–—?!]|men|utan|och|samt|än|varför|eftersom|då|så)$/;

/** Between a verb and the "no" behind it: "avstyrker det alltså inte heller", "motsätter sig kommunen inte". */
const behindVerb =
  /^(?:sig|oss|mig|det|detta|den|dem|dock|alltså|därför|därmed|således|emellertid|heller|i|sak|nu|vi|jag|förslaget|strategin|planen|remissen)$/;

/** Between a "no" and what it denies: "inte funnit tillräckliga skäl att avstyrka", "inte har för avsikt att avstyrka". */
const beforeVerb =
  /^(?:att|sig|oss|skäl|skälen|anledning|anledningar|grund|grunder|orsak|möjlighet|avsikt|behov|behovet|vägande|tillräckliga|tillräckligt|bärande|några|något|någon|för|av|beredd|beredda|villig|villiga|redo|tvungen|helt|direkt|rent|därför|dock|alltså|således|i|nu|vi|ha|haft|se|sett|finna|funnit|kunna|behöva|behövt|vilja|velat|vara|varit|starkt|bestämt|större|allvarliga|särskilt|fått|eller|heller|tillstyrka|tillstyrker|tillstyrkt|stödja|stödjer)$/;
const auxiliaries = /^(?:har|hade|vill|kan|ska|bör|avser|kommer|ser|finner|tänker|väljer|finns|föreligger|behöver|är)$/;

/** In tokens: so far before a word its "no" may stand. */
const reach = 8;

/** "avstyrker inte", "motsätter sig alltså inte" */
export function isDeniedBehind(tokens: readonly Token[], behind: number, isWriter: (token: Token) => boolean): boolean {
  const from = behindAside(tokens, behind);
  for (let at = from; at < from + 5; at++) {
    if (isNo(tokens, at)) return true;
    const token = tokens[at];
    if (!token || !(behindVerb.test(token.text) || isWriter(token))) return false;
  }
  return false;
}

/** In tokens: an aside is no longer. */
const longestAside = 20;

/** "avstyrker, som sagt, inte strategin": behind what stands between the commas, where a "no" follows; the same place else. */
function behindAside(tokens: readonly Token[], behind: number): number {
  if (!/^[,–—(]$/.test(tokens[behind]?.text ?? '')) return behind;
  for (let at = behind + 1; at < behind + longestAside && at < tokens.length; at++) {
    if (/^[;:.?!]$/.test(tokens[at]?.text ?? '')) break;
    if (/^[,–—)]$/.test(tokens[at]?.text ?? '') && isNo(tokens, at + 1)) return at + 1;
  }
  return behind;
}

/**
 * "Inte heller denna gång avstyrker kommunen strategin", "Ingen av nämnderna avstyrker den": the sentence begins with its "no", and the verb is
 * that of its main clause.
 */
export function isDeniedAtBeginning(tokens: readonly Token[], first: number): boolean {
  if (first < 1 || first > reach || !isNo(tokens, 0, true) || tokens[1]?.text === 'förrän') return false;
  return !tokens.slice(1, first).some(({ text }) => ends.test(text) || /^(?:att|som|om|när)$/.test(text));
}

/** "inte avstyrka", "har aldrig avstyrkt", "inget skäl att avstyrka", "inte så att kommunen avstyrker" */
function isDeniedBefore(tokens: readonly Token[], first: number, isWriter: (token: Token) => boolean): boolean {
  const infinitive = /(?:a|t|as)$/.test(tokens[first]?.text ?? '');
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const token = tokens[at] as Token;
    if (isNo(tokens, at, true)) return true;
    if (auxiliaries.test(token.text)) return isNo(tokens, at - 1);
    if (!infinitive && at < first - 1 && !/^(?:att|eller|tillstyrker|stödjer|heller)$/.test(token.text)) break;
    if (ends.test(token.text) || !(beforeVerb.test(token.text) || isWriter(token))) break;
  }
  return isInDeniedClause(tokens, first) || isDeniedAtBeginning(tokens, first);
}

/** "Vi anser inte att förslaget bör avslås", "Det betyder inte att kommunen avstyrker": the main clause says no of what stands behind "att". */
export function isInDeniedClause(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > 0 && first - at < reach && tokens[at]?.text !== 'att') {
    if (ends.test(tokens[at]?.text ?? '')) return false;
    at--;
  }
  if (tokens[at]?.text !== 'att') return false;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    // "inte så att"
    if (tokens[before]?.text === 'så' && before === at - 1) continue;
    if (ends.test(tokens[before]?.text ?? '')) return false;
    if (isNo(tokens, before)) return true;
  }
  return false;
}

export const hasOwnNo = /(?:^|[ |(])(?:inte|ej|inget|ingen|inga|ingenting|knappast|aldrig|varken)(?:$|[ |)])/;

interface Phrase {
  first: number;
  behind: number;
  source: string;
}

/**
 * Is the contrary said of what a phrase says: "avstyrker inte", "ser ingen risk", "inget skäl att avstyrka", "kan inte annat än tillstyrka"?
 * A phrase that says no itself, "kan inte tillstyrka", is denied by a second "no".
 */
export function isPhraseDenied(
  tokens: readonly Token[],
  { first, behind, source }: Phrase,
  isWriter: (token: Token) => boolean,
): boolean {
  let within = 0;
  for (let at = first; at < behind; at++) {
    if (isNo(tokens, at, true)) within++;
    if (within > 0 && /^anna[tn]$/.test(tokens[at]?.text ?? '')) within++;
  }
  const own = hasOwnNo.test(source) ? 1 : 0;
  if (within > own) return true;
  return isDeniedBefore(tokens, first, isWriter) || (own === 0 && isDeniedBehind(tokens, behind, isWriter));
}

/** Is a judgement denied: "inte bra att", "det är inte otydligt vem"? It stands right at the words. */
export const isJudgementDenied = (tokens: readonly Token[], { first, behind, source }: Phrase): boolean => {
  if (hasOwnNo.test(source)) return false;
  for (let at = Math.max(0, first - 1); at < behind; at++) if (isNo(tokens, at, true)) return true;
  return false;
};

/** "varken tillstyrker eller avstyrker", "tillstyrker inte, men avstyrker inte heller": the body takes no side. */
export function takesNoSide(tokens: readonly Token[], isWriter: (token: Token) => boolean): boolean {
  const supports = tokens.findIndex(({ text }) => /^(?:tillstyrk(?:er|a|t)|stöd(?:jer|ja|er)|förorda[r]?)$/.test(text));
  const refuses = tokens.findIndex(({ text }) => /^(?:avstyrk(?:er|a|t)|motsätt(?:er|a)|avvisa[r]?|emot)$/.test(text));
  if (supports < 0 || refuses < 0) return false;
  const isEither = tokens.some(
    ({ text }, at) =>
      (text === 'varken' || (text === 'vare' && tokens[at + 1]?.text === 'sig')) && at < Math.max(supports, refuses),
  );
  const denied = (at: number) => isDeniedBehind(tokens, at + 1, isWriter) || isDeniedBefore(tokens, at, isWriter);
  return isEither || (denied(supports) && denied(refuses));
}

/** Does the sentence begin with a condition: "Om finansieringen löses tillstyrker kommunen", "Skulle medlen utebli …"? */
export function isHypothetical(tokens: readonly Token[]): boolean {
  const at = /^(?:men|och)$/.test(tokens[0]?.text ?? '') ? 1 : 0;
  return /^(?:om|ifall|såvida|därest|skulle)$/.test(tokens[at]?.text ?? '');
}

/** Does a refusal hold only if something doesn't happen: "avstyrker om finansieringen inte löses", "avstyrker, såvida inte …"? */
export function hingesOnLack(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, i) => {
    if (/^(?:ifall|såvida)$/.test(text)) return true;
    if (text !== 'om' || /^(?:även|som|just|fråga|frågan)$/.test(tokens[i - 1]?.text ?? '')) return false;
    const clause = tokens.slice(i + 1, i + 7);
    const end = clause.findIndex((token) => ends.test(token.text));
    return (end < 0 ? clause : clause.slice(0, end)).some((token) => token.text === 'inte');
  });
}

/** Words between quotation marks, also where the closing one stands in another sentence: the words of somebody else. */
export function isQuoted(tokens: readonly Token[], first: number): boolean {
  let isOpen = false;
  for (let at = 0; at < first; at++) if (/^[”“„»«"]$/.test(tokens[at]?.text ?? '')) isOpen = !isOpen;
  return isOpen;
}
