/** Why a file of text can't be shown. */
export const flowFailuresSv = {
  'flow-old': {
    why: 'Filen är i Words gamla format (.doc).',
    what: 'Öppna den i Word eller LibreOffice, spara den som Word-dokument (.docx) eller PDF, och öppna den filen här.',
  },
  'flow-rtf': {
    why: 'Filen är i formatet RTF.',
    what: 'Öppna den i Word eller LibreOffice, spara den som Word-dokument (.docx) eller PDF, och öppna den filen här.',
  },
  'flow-apple': {
    why: 'Filen är gjord i Pages, Numbers eller Keynote.',
    what: 'Öppna den där, exportera den som Word-dokument (.docx) eller PDF, och öppna den filen här.',
  },
  'flow-spreadsheet': {
    why: 'Filen är ett kalkylark.',
    what: 'Är det en lista med kommentarer: öppna ärendet och välj ”Läs in kommentarer …”. Är det en remiss: spara den som PDF och öppna den filen här.',
  },
  'flow-presentation': {
    why: 'Filen är en presentation.',
    what: 'Exportera den som PDF, och öppna den filen här.',
  },
  'flow-pdf': {
    why: 'Filen är en PDF, men heter något annat.',
    what: 'Byt namn på den så att den slutar på .pdf, och öppna den igen.',
  },
  'flow-web-page': {
    why: 'Filen är en webbsida, trots namnet.',
    what: 'Ofta är det en sida med ett felmeddelande. Öppna adressen i en flik och se vad som står där, eller be avsändaren om filen.',
  },
  'flow-text': {
    why: 'Filen är ren text, men heter något annat.',
    what: 'Byt namn på den så att den slutar på .txt, och öppna den i en flik.',
  },
  'flow-protected': {
    why: 'Boken är kopieringsskyddad.',
    what: 'Bara säljarens program kan öppna den. Be utgivaren om en fil utan skydd.',
  },
  'flow-broken-book': {
    why: 'Boken är skadad och går inte att öppna.',
    what: 'Hämta den på nytt, eller be utgivaren om en ny fil eller om boken som PDF.',
  },
  'flow-locked': {
    why: 'Filen är låst med ett lösenord.',
    what: 'Öppna den i Word, ta bort lösenordet under Arkiv, Info, Skydda dokument, och spara en kopia. Eller be avsändaren om en fil utan.',
  },
  'flow-other': {
    why: 'Filen är inget Word-dokument.',
    what: 'Öppna den i programmet som den är gjord i, spara den som Word-dokument (.docx) eller PDF, och öppna den filen här.',
  },
  'flow-no-document': {
    why: 'Det finns inget dokument i filen.',
    what: 'En del av den kan saknas. Öppna den i programmet som den är gjord i, spara den som Word-dokument (.docx) eller PDF, och öppna den filen här.',
  },
  'flow-damaged': {
    why: 'Filen är skadad och går inte att öppna.',
    what: 'Word och LibreOffice kan ofta laga den: öppna den där och spara en kopia. Annars får du be avsändaren om en ny.',
  },
  'flow-odd': {
    why: 'Filen är gjord på ett sätt som inget ordbehandlingsprogram gör, och öppnas inte.',
    what: 'Öppna den i Word eller LibreOffice, spara en kopia, och öppna kopian här.',
  },
  'flow-too-large': {
    why: 'Filen är för stor när den packas upp.',
    what: 'Spara den som PDF, eller dela upp den, och öppna delarna här.',
  },
};
