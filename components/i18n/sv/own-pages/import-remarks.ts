import type { SettledChange } from '../../../../comments/similarity/settled.ts';

const numbers = new Intl.NumberFormat('sv');

const settledAs: Record<SettledChange['as'], (change: string) => string> = {
  accepted: (change) => `${change} är godkänd i filen. Vem som har godkänt den står inte där.`,
  rejected: (change) => `${change} är avvisad i filen. Vem som har avvisat den står inte där.`,
  gone: (change) => `${change} är inte kvar i filen. Vem som har tagit bort den står inte där.`,
};

/** A colleague's copy of a Word document: what in it isn't the colleague's, and what of the colleague's isn't in it. */
export const importRemarksSv = {
  cameWith: (count: number) => `Stod redan i dokumentet (${numbers.format(count)})`,
  /** Behind how many are new and so on. */
  cameWithCount: (count: number) => `${numbers.format(count)} som stod redan i dokumentet`,
  cameWithHow:
    'De fanns i dokumentet redan när det öppnades här, så de hör inte till det som är nytt i den här filen. De läses bara in om du kryssar i dem.',
  mended: (count: number) => `Stod i dokumentet, ändrat i filen (${numbers.format(count)})`,
  mendedCount: (count: number) => `${numbers.format(count)} som stod i dokumentet och är ändrade`,
  mendedHow:
    'Filen säger att den som skickade dokumentet har skrivit det här, men i dokumentet står det med andra ord. Någon annan kan ha lagt till något. Fråga den som har skickat filen.',
  whole: 'Visa hela texten',
  less: 'Visa mindre',
  otherText: 'Filen har en annan text än dokumentet. Kontrollera att det är rätt dokument och rätt version.',
  untracked: (count: number) =>
    `Texten skiljer sig från dokumentet på ${count === 1 ? 'ett ställe' : `${numbers.format(count)} ställen`} utan att ändringen är spårad. Det som är ändrat där läses inte in. Fråga den som har skickat filen, eller jämför den med dokumentet i Word (Granska, Jämför) och läs in den fil som Word då gör.`,
  untrackedPlaces: (count: number) => `Ändrat utan spårning (${numbers.format(count)})`,
  around: 'Sidhuvud eller sidfot',
  inDocument: 'I dokumentet',
  inFile: 'I filen',
  notThere: 'finns inte',
  settled: (count: number) =>
    count === 1
      ? 'En ändring som dokumentet skickades med är inte längre spårad i filen.'
      : `${numbers.format(count)} ändringar som dokumentet skickades med är inte längre spårade i filen.`,
  settledPlaces: (count: number) => `Dokumentets ändringar som inte längre är spårade (${numbers.format(count)})`,
  /** @param author empty where the file names none */
  settledAs: (as: SettledChange['as'], author: string) =>
    settledAs[as](author === '' ? 'Ändringen' : `Ändringen av ${author}`),
  toMove: (words: string) => `”${words}” flyttas`,
  toStrike: (words: string) => `”${words}” stryks`,
  toReplace: (words: string, by: string) => (words === '' ? `”${by}” läggs till` : `”${words}” blir ”${by}”`),
  nothingElse: 'Utöver det finns inget nytt i filen.',
  /** Of whom a comment is by. */
  unnamed: 'Utan namn',
  /** Of what a change would bring back. */
  former: 'Det här stod här förut och är ändrat sedan dess: filen är äldre. Det läses bara in om du kryssar i det.',
  strike: 'Orden stryks',
  putBehind: 'Läggs till efter orden',
};
