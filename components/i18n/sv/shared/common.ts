import type { Passage } from '../../../../extension/protocol/messaging.ts';

const numbers = new Intl.NumberFormat('sv');
/** @param name the concept's own, where `label` may be another of its names */
function why(how: Passage['how'], label: string, certainty: number, name: string): string {
  switch (how) {
    case 'form':
      return label === name
        ? 'Orden är begreppets namn eller en böjning av det.'
        : `Orden är ”${label}”, ett annat namn på begreppet, eller en böjning av det.`;
    case 'coordination':
    case 'ellipsis':
      return `Läses som ${label}: en del av uttrycket är utelämnad.`;
    case 'compound':
      return `Ordet är sammansatt med ${label}.`;
    case 'abbreviation':
      return `Dokumentets egen förkortning för ${label}.`;
    case 'tolerant':
      return `Texten är skadad och läses som ${label}. ${numbers.format(Math.round(certainty * 100))} procent av bokstäverna stämmer.`;
  }
}

/** What is said in the page that is read and in our own pages alike. */
export const commonSv = {
  untitled: 'Dokument utan titel',
  noDefinition: 'Källan ger ingen definition.',
  source: 'Källa',
  moreSources: (count: number) => `och ${numbers.format(count)} till`,
  why,
  undated: 'utan år',
  /** In a list, instead of what can't be drawn. */
  rowNotShown:
    'En post kunde inte visas. Den finns kvar och följer med i säkerhetskopian. Ladda om sidan. Hjälper det inte, läs in en äldre säkerhetskopia.',
  struckText: 'struken text',
  recognisedText: 'läst ur bild',
  absentText: 'orden finns inte i remissen',
  onPage: (page: string) => `s. ${page}`,
  isOwnCard: 'Finns i mina kort',
  addOwnCard: 'Lägg till i mina kort',
  highlighted: 'Markerat utan kommentar',
  previous: 'Föregående',
  next: 'Nästa',
  /** What is read out beside the marks. */
  taken: 'borttaget',
  put: 'tillagt',
  commentOn: 'Kommentera',
};
