/**
 * "Innebär" introduces a definition or a consequence, and no single word tells which. A consequence is mostly a
 * burden, a change or a need; and with a state of people it is more often a consequence than with a way of working.
 */
import { pattern } from './definition-parts.ts';

const things = pattern(
  '^\\s*(?:(?:inte|heller|sällan|alltid|ofta|också|även|bland annat|stundom|för\\s[^,.]{3,40}?)\\s+)*(?:(?:en|ett|att det (?:uppstår|blir))\\s*)?(?:(?!(?:på|för|som|av|med|i|till|om|från|mot|där)\\s)[\\p{L}-]+\\s+){0,3}?\\p{L}*(?:kostnad|risk|lidande|problem|utmaning|belastning|svårighet|möjlighet|behov|krav|merarbete|fördel|nackdel|förbättring|försämring|förändring|förlust|konsekvens|påfrestning|vinst|ökning|minskning|begränsning|hinder|utgift|skyldighet|börda|press|sorg|nytta|effekt|trygghet|produktionsbortfall|sjukskrivning|frånvaro)(?:en|et|er|ar|or|n|na|s|t|a)?(?!\\p{L})',
);
const changed = pattern(
  '^(?:en\\s+|ett\\s+)?(?:ökad|ökat|ökade|minskad|minskat|minskade|nya|nytt|fler|färre|högre|lägre|mindre|bättre|sämre|stora|stort|stor|betydande|kraftig|kraftigt|försämrad|förbättrad|längre|kortare|tyngre|svåra)(?!\\p{L})',
);
const denied = /^(?:inte|aldrig|knappast|sällan|däremot\s+inte|i\s+sig\s+inte)(?!\p{L})/u;

const clauseOf = '^att\\s+(?:(?!(?:som|men|att|och|eller|där|när)\\s)[^\\s,.;:]+\\s+){0,5}?';
const comesAbout = pattern(
  `${clauseOf}(?:blir|ökar|minskar|riskerar|tvingas|förlorar|hamnar|faller|kostar|försvinner|uteblir|står\\s+utanför|går\\s+miste|belastas|skjuts|stannar|får\\s+vänta|tappar|försenas|försämras|förbättras|slipper|drabbas|avlastas|krävs)(?!\\p{L})`,
);
const needed = pattern(
  `${clauseOf}(?:behöver|behövs|måste|saknar|orkar|kan\\s+inte|inte\\s+(?:kan|klarar|orkar|får)|får\\s+(?:svårt|sämre)|har\\s+(?:svårt|svårare)|många|fler|kommunen|regionen|skolan|vården|arbetsgivaren|samhället|nämnden|verksamheten|personalen|familjer|lider)(?!\\p{L})`,
);
const state = pattern(
  '(?:hälsa|hälsan|besvär|besvären|tillstånd|tillstånden|sjukdom|sjukdomar|syndrom|suicid|självmord|stigma|stigmatisering|avvikelser|nedsättningar|npf|klyftor|klyftorna|gradient)$',
);

export function tellsConsequence(said: string, term: string): boolean {
  const meaning = said.replace(/^inte\s+(?:bara|enbart|endast)\s+/, '');
  if (denied.test(meaning) || changed.test(meaning) || comesAbout.test(meaning)) return true;
  if (!meaning.startsWith('att ') && things.test(meaning)) return true;
  return state.test(term) && (needed.test(meaning) || (!meaning.startsWith('att ') && !/^(?:en|ett)\s/.test(meaning)));
}
