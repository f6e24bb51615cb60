import { keysIn } from '../../keys.ts';

/** The page that is shown after the extension has been installed. */
export const welcomeSv = {
  lead: 'Remissläsaren hjälper dig att läsa strategier och planer om psykisk hälsa som du ska svara på. Den visar vilka begrepp som används, vad de betyder och vem som säger det.',
  try: 'Prova på ett exempel',
  tryWhat: 'Exemplet följer med tillägget och fungerar utan internet.',
  steps: 'Din första remiss i fyra steg',
  stepsWhat: [
    {
      title: 'Markera',
      says: 'Öppna exemplet. Begreppen är markerade i texten. Håll pekaren över ett av dem, så ser du vad det betyder och vem som säger det.',
    },
    {
      title: 'Kommentera',
      says: 'Markera en mening i texten, välj ”Kommentera” och skriv i panelen. Kommentaren sparas medan du skriver.',
    },
    {
      title: 'Ta hand om en ny version',
      says: 'Kommer remissen i en ny version öppnar du den. Panelen frågar om den hör ihop med den gamla, och för över dina kommentarer.',
    },
    {
      title: 'Skicka',
      says: 'Välj ”Exportera” vid ärendet. Du får en synpunktslista eller ett yttrande som fil, till exempel i Word.',
    },
  ],
  toArenden: 'Visa ärendena',
  never: 'Det här gör Remissläsaren aldrig',
  neverWhat: [
    'Skickar något. Texten du läser, det du skriver och det du väljer stannar på din dator.',
    'Läser utan att du ber om det. Du klickar på knappen, eller väljer att en viss webbplats eller alla PDF:er ska läsas.',
    'Ändrar sidan. Markeringarna ligger ovanpå och försvinner när du slutar läsa.',
  ],
  begin: 'Så börjar du',
  beginInChrome: [
    'Klicka på pusselbiten i verktygsfältet och fäst Remissläsaren.',
    'Öppna en remiss, som webbsida, PDF eller Word-fil.',
  ],
  pressInChrome: (keys: string) =>
    `Klicka på knappen${keys ? `, eller tryck ${keysIn('sv', keys)}` : ''}. Panelen öppnas bredvid.`,
  beginInFirefox: [
    'Klicka på pusselbiten i verktygsfältet, sedan på kugghjulet vid Remissläsaren och välj ”Fäst i verktygsfältet”.',
    'Öppna en remiss, som webbsida, PDF eller Word-fil.',
  ],
  pressInFirefox: (keys: string) =>
    `Klicka på knappen${keys ? `, eller tryck ${keysIn('sv', keys)}` : ''}. Panelen öppnas i sidofältet.`,
  course: 'En kurs på fem korta pass går igenom grundbegreppen. Läs vad de betyder och öva sedan.',
  toCourse: 'Öppna kursen',
};
