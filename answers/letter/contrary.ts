import type { Token } from '../phrases/tokens.ts';

/** In tokens: what is supported stands no further behind. */
const reach = 16;
const negations = new Set(['inte', 'ej', 'varken', 'aldrig', 'knappast']);

/** "Nämnden beslutade att avslå förvaltningens förslag": what was proposed to be answered isn't what is answered. */
export function turnsProposalDown(tokens: readonly Token[]): boolean {
  const decides = tokens.findIndex(({ text }) => /^(?:beslut\p{L}*|beslöt)$/u.test(text));
  if (decides < 0) return false;
  const refuses = tokens.findIndex(({ text }, i) => i > decides && /^avsl(?:å|år|ås|og|ogs)$/.test(text));
  return (
    refuses >= 0 &&
    tokens
      .slice(refuses + 1, refuses + 5)
      .some(({ text }) => /^(?:\p{L}+s|förslag|förslaget|yrkandet|tjänsteutlåtandet|utlåtandet)$/u.test(text))
  );
}

/** "inget att invända mot att förslaget avslås", "tillstyrker att planen inte antas", "tillstyrker avslag": what it is for is that there be none. @param behind the words of support */
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
