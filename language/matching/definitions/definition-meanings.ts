/** What a definition may say, and what shows that the sentence says something else of the concept. */
import { saysAct, saysKind, saysNot } from './definition-kinds.ts';
import { either, pattern } from './definition-parts.ts';

/** A judgement of the concept, which doesn't define it: "en viktig fråga", "ett växande problem". */
export const judging = pattern(
  `^\\s*(?:[\\p{L}-]+\\s+){0,4}?(?:\\p{L}*(?:viktig|prioriter|angeläg|utmaning|framgångsfaktor|nödvändig|oklar|otydlig|självklar|förutsättning|avgörande|ökande|växande|bristfäll|eftersatt|omfattande|fråga|frågor|möjlighet|kostnad|belastning|svårt|svåra\\satt|komplex|problematisk)\\p{L}*|central|centralt|centrala|bra|problem(?!\\s+(?:med|som))|\\p{L}+problem|(?:en|ett)\\s+(?:risk|hot|brist|styrka|svaghet))(?!\\p{L})`,
);

export const notJudging = (meaning: string) => !judging.test(meaning);
export const notVarious = (meaning: string) =>
  !/^\s*(?:ofta\s+)?(?:mycket\s+)?(?:olika|skilda|flera|så\s+många)\s+(?:saker|ting)|^\s*(?:framgår|följer|är\s+(?:oklart|otydligt))/u.test(
    meaning,
  );
export const aKind = (meaning: string) =>
  (saysKind.test(meaning) && !/\s(?:mest|flest|bäst)[\s.;]*$/.test(meaning)) ||
  saysAct.test(meaning) ||
  saysNot.test(meaning);
/** What follows a "som" that begins a relative clause ("beskriver besvär som stör sömnen") and not a meaning. */
export const relative = pattern(
  `^(?:(?:inte|ofta|ibland|också|även)\\s+)?${either('om|stör|påverkar|kan|har|är|leder|ger|gör|inte|ska|bör|måste|riktas|orsakar|ökar|finns|behöver|kräver|drabbar|innebär|hindrar|begränsar|uppstår|bottnar|beror|varar|blir|går|kommer|inkluderar|omfattar|används|anger|syftar')}(?!\\p{L})`,
);
export const counted =
  /^\s*(?:(?:cirka|ca|omkring|totalt|minst|drygt|nära|sammanlagt|över)\s*)?\d|^\s*(?:en|två|tre|fyra|fem|sex|sju|åtta|nio|tio)\s+\p{L}+\s+(?:personer|kommuner|insatser|kronor)/u;
