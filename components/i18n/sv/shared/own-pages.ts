const numbers = new Intl.NumberFormat('sv');

/** A place is called so wherever one is led to it. */
const menu = {
  arenden: 'Ärenden',
  learning: 'Lär',
  concepts: 'Begrepp',
  maps: 'Kartor',
  options: 'Inställningar',
  help: 'Hjälp',
};

/** What several of our own pages say: their names, and settings that are offered in more than one place. */
export const ownPagesSv = {
  pages: {
    putAway: 'Stäng',
    all: 'Sidor',
    skip: 'Gå till innehållet',
    menu,
    titles: {
      ...menu,
      answers: 'Svar',
      export: 'Exportera',
      welcome: 'Välkommen till Remissläsaren',
    },
    lostComments: 'Kommentarer utan dokument',
    helpHere: 'Hjälp om det här, öppnas i en ny flik',
    openFile: 'Öppna fil …',
    saveFile: { pdf: 'Spara PDF med kommentarer', word: 'Spara Word med kommentarer' },
    repliesLeftOut: (count: number) =>
      count === 1
        ? 'Ett svar i en kommentarstråd tas inte med: det är inte kommentarens egna ord.'
        : `${numbers.format(count)} svar i kommentarstrådar tas inte med: de är inte kommentarens egna ord.`,
    unreviewed: (count: number) =>
      count === 1
        ? 'En kommentar är inte granskad sedan den nya versionen. Den säger vilka ord den gällde då, och dess förslag står bara i kommentaren. Granska den i panelen innan du sparar.'
        : `${numbers.format(count)} kommentarer är inte granskade sedan den nya versionen. De säger vilka ord de gällde då, och deras förslag står bara i kommentarerna. Granska dem i panelen innan du sparar.`,
    dropHere: 'Släpp filen här',
    loading: 'Läser …',
    privateWindow:
      'Det här är ett privat fönster. Du kan läsa, men inget om det du läser sparas. Dina ärenden och kommentarer finns i vanliga fönster, liksom säkerhetskopiorna. Inställningar gäller i alla fönster och sparas som vanligt.',
  },
  pageSees:
    'En webbsida som du läser kan se att du läser den med Remissläsaren och vilka ord som är markerade, alltså också var du har kommenterat. Vad du skriver kan den aldrig se.',
  showMarks: 'Visa markeringar',
  showOverview: 'Visa översikten längs dokumentets kant',
  schemes: 'Begreppssystem',
  schemesWhat: 'Begreppen i de system du väljer markeras i dokumenten du läser.',
  opensInTab: 'öppnas i ny flik',
  interfaceLanguage: 'Språk i Remissläsaren. Begrepp och definitioner är alltid på svenska.',
  languages: { browser: 'Samma som webbläsaren', sv: 'Svenska', en: 'English' },
};
