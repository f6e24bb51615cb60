import type { Untracked } from '../../../../comments/similarity/untracked.ts';

const numbers = new Intl.NumberFormat('sv');

/** A colleague's copy of a Word document: what in it isn't the colleague's, and what of the colleague's isn't in it. */
export const importRemarksSv = {
  cameWith: (count: number) => `Stod redan i dokumentet (${numbers.format(count)})`,
  /** Behind how many are new and so on. */
  cameWithCount: (count: number) => `${numbers.format(count)} som stod redan i dokumentet`,
  cameWithHow:
    'De fanns i dokumentet redan när det öppnades här, så de hör inte till det som är nytt i den här filen. De läses bara in om du kryssar i dem.',
  whole: 'Visa hela texten',
  less: 'Visa mindre',
  untracked: (differs: Untracked) =>
    differs === 'another text'
      ? 'Filen har en annan text än dokumentet. Kontrollera att det är rätt dokument och rätt version.'
      : `Texten skiljer sig från dokumentet på ${differs === 1 ? 'ett ställe' : `${numbers.format(differs)} ställen`} utan att ändringen är spårad. Det som är ändrat där läses inte in. Fråga den som har skickat filen, eller jämför den med dokumentet i Word (Granska, Jämför) och läs in den fil som Word då gör.`,
};
