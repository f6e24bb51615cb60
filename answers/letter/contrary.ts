import type { Token } from '../phrases/tokens.ts';

/** In tokens: what is supported stands no further behind. */
const reach = 16;
const negations = new Set(['inte', 'ej', 'varken', 'aldrig', 'knappast']);

/** Who in a house proposes what it is to answer. */
const inHouse =
  /förvaltning|kontor|utskott|presidi|ordförande|ledamot|ledamöter|direktör|chef|beredning|majoritet|minoritet|opposition|allians|parti|tjänsteman|tjänstemän|tjänsteutlåtande|tjänsteskrivelse|handläggare/;

/** "förvaltningens", "arbetsutskottets", "ordförandens" */
const isProposers = (word: string): boolean => word.endsWith('s') && inHouse.test(word);

/** What such a proposal is called where nobody is named as its author: "förslaget till yttrande", "tjänsteutlåtandet". */
const drafts = /^(?:tjänsteutlåtandet|tjänsteskrivelsen|yrkandet|utlåtandet|beslutsförslaget)$/;
const draftOf = /^(?:yttrande|svar|remissvar|remissyttrande|beslut|beslutet|yttrandet)$/;

/** Is the word at a place what somebody in the house has proposed to answer, and not the remiss: "förvaltningens förslag"? */
export function isDraft(tokens: readonly Token[], at: number): boolean {
  const [word, next, after] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  if (drafts.test(word)) return true;
  if (!/^förslag(?:et)?$/.test(word)) return false;
  const owners = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text);
  return owners.some(isProposers) || (next === 'till' && draftOf.test(after));
}

const refuses =
  /^(?:avsl(?:å|år|og|agit)|avslag|avstyrk(?:a|er|te)|avvis(?:a|ar|ade)|ogilla(?:r|de)?|förkasta(?:r|de)?)$/u;
const isRefused = /^(?:avslås|avslogs|avslagits|avstyrks|avvisas|avvisades|ogillas|förkastas)$/;
/** In tokens: how far from such a word what it refuses stands. */
const near = 5;

/**
 * "Nämnden beslutade att avslå förvaltningens förslag", "Nämnden avstyrker förvaltningens förslag", "Förvaltningens förslag avslås": what was
 * proposed to be answered isn't what is answered.
 * @returns the number of the refusing word; -1 where no such proposal is refused
 */
export function turnsDraftDown(tokens: readonly Token[]): number {
  const hasDraft = (from: number, to: number) =>
    tokens.slice(Math.max(0, from), to).some((_, i) => isDraft(tokens, Math.max(0, from) + i));
  return tokens.findIndex(({ text }, at) => {
    if (isRefused.test(text)) return hasDraft(at - near, at);
    if (!refuses.test(text)) return false;
    const stop = tokens.findIndex((token, i) => i > at && /^(?:[,;:.]|och|men|utan|med|i)$/.test(token.text));
    return hasDraft(at + 1, Math.min(at + 1 + near, stop < 0 ? tokens.length : stop + 1));
  });
}

export const isDecisionVerb = ({ text }: Token): boolean => /^(?:beslutar|beslutade|beslöt|beslutat)$/.test(text);

/** Does the body decide here: "beslutar nämnden att tillstyrka", "Nämnden beslutade"? Not where it is only proposed that it should. */
export const decides = (tokens: readonly Token[]): boolean => tokens.some(isDecisionVerb) && !isProposed(tokens);

/** Is only told what somebody proposes that should be decided? */
export const isProposed = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => /^(?:föresl\p{L}*|yrka\p{L}*)$/u.test(text));

/** A sentence with a party behind a name, "Karin Ek (L)", tells what a member says or does. */
const partyMark = /\((?:S|M|SD|C|V|KD|MP|L|FP|FI|-)(?:\s?(?:,|och|m\.?fl\.?)\s?(?:S|M|SD|C|V|KD|MP|L|FP|FI|-)?)*\)/u;
export const namesParty = (words: string): boolean => partyMark.test(words);

/**
 * "inget att invända mot att förslaget avslås", "tillstyrker att planen inte antas", "tillstyrker avslag": what it is for is that there be
 * none.
 * @param behind the words of support
 */
export function isForContrary(tokens: readonly Token[], behind: number): boolean {
  const clause = tokens.slice(behind, behind + reach);
  const end = clause.findIndex(({ text }) => /^[;:.]$/.test(text) || text === 'men');
  const words = (end < 0 ? clause : clause.slice(0, end)).map(({ text }) => text);
  const refusal = words.findIndex((word) => refusals.test(word));
  if (refusal >= 0 && refusal < 3) return true;
  const that = words.indexOf('att');
  if (that < 0 || that > 4) return false;
  const what = words.slice(that + 1);
  if (what.some((word) => refusals.test(word))) return true;
  const no = what.findIndex((word) => negations.has(word));
  return no >= 0 && what.slice(Math.max(0, no - 2), no + 4).some((word) => adoptions.test(word));
}

const refusals =
  /^(?:avslag|avslaget|avslå|avslås|avslagits|avstyrka|avstyrks|avvisas|förkastas|skrotas|stoppas|återkallas|återremitteras|upphävs|slopas|läggs)$/;
const adoptions =
  /^(?:anta|antas|genomföra|genomförs|införa|införs|fastställa|fastställs|beslutas|tillstyrka|tillstyrks|bifalla|bifalls|tas|blir|går|träder)$/;
