import { isOfClass } from '../phrases/books.ts';
import type { Token } from '../phrases/tokens.ts';

/** What a proposal is, spoken of without saying which: "en strategi", "strategier". */
const one = /^(?:strategi|plan|handlingsplan|program|policy|styrdokument|utredning|remiss)$/;
const several = /^(?:strategier|planer|handlingsplaner|program|policyer|styrdokument|utredningar|remisser)$/;
const modal = /^(?:bör|borde|ska|skall|måste|behöver)$/;

/**
 * Is it said of any proposal, "En strategi bör även visa …", and not of the one that is answered? What is to be done with one,
 * "En handlingsplan bör tas fram", is a wish all the same.
 */
export function isInGeneral(tokens: readonly Token[]): boolean {
  if (tokens.some(({ text }) => isOfClass('helhet', text) && !one.test(text) && !several.test(text))) return false;
  return tokens.some(({ text }, at) => {
    if (!modal.test(text)) return false;
    const behind = tokens.slice(at + 1, at + 7).filter((token) => !isOfClass('adverb', token.text));
    // "En strategi bör visa", and turned "Därför bör en strategi visa".
    const before = isAny(tokens.slice(Math.max(0, at - 3), at));
    const turned = before ? 0 : [1, 2, 3].find((length) => isAny(behind.slice(0, length)));
    if (turned === undefined) return false;
    const does = behind.slice(turned).find(({ text: word }) => word !== 'inte');
    return does?.isWord === true && !/[aeåy]s$/.test(does.text);
  });
}

/** Do these words end in "en strategi", "en bra strategi", "strategier"? */
function isAny(tokens: readonly Token[]): boolean {
  const noun = tokens.at(-1)?.text ?? '';
  if (one.test(noun) && tokens.slice(-3, -1).some(({ text }) => /^(?:en|ett|varje)$/.test(text))) return true;
  // "Regionens strategier" are these.
  return several.test(noun) && !/s$/.test(tokens.at(-2)?.text ?? '');
}
