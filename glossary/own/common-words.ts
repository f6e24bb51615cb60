/**
 * Words that stand in nearly every paragraph of a Swedish document, in all their forms that are words of their own in a word list. A term that
 * is one of them alone would mark everything. Chosen by hand among those that the project's own example documents have most of.
 */
const words = `
  alla allt andra annan annat att av avse avser bara behov behöva behöver beslut bli blir bör både båda dag de del den denna deras dess dessa
  det detta där därför då efter ej eller en enligt ett exempel fall fler flera flest form fråga från före för genom ges gälla gäller göra gör
  ha han har hela heller hon hos hur här i icke innebära innebär inom inte ingå ingår ingen inget in ju kan kommer komma krav kunde kunna
  man med mellan men mer mest mot mycket mål måste ny nya något någon några när och också olika om område oss person personer plan
  på redan rätt samma samt se sedan sig sin sina sitt själv ska skall ske sker som stor stora ställa så sådan sådana sätt ta tid till tidigare
  två under upp ur ut utan vad var vara varje vi via vid vidare vilka vilken vilket vår våra vårt väl än är år åt även över övrig övriga
  arbete arbetet grund bakgrund syfte syftet sak uppgift uppgifter verksamhet verksamheten
`;
const common = new Set(words.trim().split(/\s+/));

/** Is a term so common a word, or so short, that it would mark something in every paragraph? */
export function isTooCommon(label: string): boolean {
  const word = label.trim().toLowerCase();
  return common.has(word) || (word.match(/\p{L}/gu)?.length ?? 0) < 2;
}
