import { bodyNames } from '../words/bodies.ts';

/** In UTF-16 units: longer lines are no names. */
export const longestName = 110;

/** "Rådet", "Kontoret": how a body speaks of itself, and no name. */
export const itselfAlone = new Set(
  bodyNames.map(([, itself]) => itself).filter((itself) => itself !== 'länsstyrelsen'),
);

const names = bodyNames.flat();
const bodyWord = new RegExp(`(?:^|[\\s\\p{L}-])(?:${names.join('|')})s?(?=$|[\\s,./)(–-])`, 'iu');

/** "Sala och Heby kommuner" */
const together = /^\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)*,? och \p{Lu}\p{L}+ (?:kommuner|regioner|städer)$/u;

/** "Skolans roll", "Råd och stöd": words of bodies that are no names. */
const isCommonWords = (line: string): boolean =>
  !/\s[^\p{L}\s]*\p{Lu}/u.test(line) && (/\soch\s/u.test(line) || firstBody.test(line)) && !compoundBody.test(line);

const bodyBases = names.join('|');
const firstBody = new RegExp(`^(?:${bodyBases})s?(?:\\s(?!för |i |mot |av )|$)`, 'iu');
const compoundBody = new RegExp(`\\p{L}{3}(?:${bodyBases})s?(?=$|[\\s,./)–-])`, 'iu');

/** Does it name a body, and no person or address? */
export const isBodyName = (line: string): boolean =>
  !/^(?:För|På|Å)\s/u.test(line) &&
  !isCommonWords(line) &&
  line.length <= longestName &&
  /^\p{Lu}/u.test(line) &&
  (bodyWord.test(line) || together.test(line)) &&
  !/[@:;?!]|\d{3}\s?\d\d|(?<!\p{L})(?:Box|protokoll|minnesanteckning|yttrande|remiss|synpunkt|förslag|svar|beslut|har|är|och vi|plan|strategi)/iu.test(
    line,
  ) &&
  !/[.]\s*$/.test(line);
