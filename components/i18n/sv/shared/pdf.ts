/** PDFs that open in our reader. */
export const pdfSv = {
  offer:
    'I Remissläsarens läsare markeras begreppen också i PDF:er. Vill du att PDF:er alltid öppnas där? Du kan ändra det i inställningarna.',
  beside: 'Den öppnas i Remissläsarens läsare i en flik bredvid.',
  always: 'Öppna PDF:er i Remissläsaren',
  onlyThis: 'Bara den här',
  open: 'Öppna i Remissläsaren',
  choose: 'Välj filen på din dator',
  isItOne: 'Öppna som PDF i Remissläsaren',
  another:
    'Installerar du ett annat PDF-tillägg tar det över, även om rutan är ikryssad här. Öppna då filen med ”Öppna fil …”.',
  pages: 'PDF:er',
  byThemselves: 'Öppna PDF:er i Remissläsaren',
  byThemselvesWhat:
    'Det går inte att veta i förväg vilka adresser som är PDF:er. Därför ber Firefox om åtkomst till alla webbplatser. Nedladdningar fungerar som vanligt.',
  scansByThemselves: 'Läs texten i skannade sidor direkt när en fil öppnas',
  scansWhat:
    'Sidor utan text läses ur bilden på din egen dator, så att begreppen kan markeras. Det tar några sekunder per sida. Kryssar du inte i rutan kan du välja det för varje fil.',
  siteList: 'Webbplatser som PDF:er får hämtas från',
  withdrawSite: (site: string) => `Ta bort ${site}: fråga igen innan PDF:er hämtas därifrån`,
};
