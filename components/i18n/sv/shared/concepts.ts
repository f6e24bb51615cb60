const numbers = new Intl.NumberFormat('sv');
const places = (count: number) => (count === 1 ? '1 ställe' : `${numbers.format(count)} ställen`);

/** Concepts, their definitions and where they stand in the document: in the panel and in the maps. */
export const conceptsSv = {
  places,
  placesNoun: (count: number) => (count === 1 ? 'ställe' : 'ställen'),
  place: 'Plats i begreppsträdet',
  moreNarrower: (count: number, besideShown: boolean) =>
    besideShown
      ? `och ${numbers.format(count)} till`
      : `${numbers.format(count)} ${count === 1 ? 'underordnat' : 'underordnade'} begrepp`,
  seeAlso: 'Se även',
  notNamed: 'nämns inte i dokumentet',
  ofSchemeOff: (scheme: string) => `${scheme} (avstängt)`,
  schemeOff: 'Systemet är avstängt. Därför har begreppet inte sökts i dokumentet.',
  switchOn: 'Slå på systemet',
  english: 'På engelska',
  notes: 'Bra att veta',
  sources: 'Källor',
  statuses: { rekommenderad: 'rekommenderad term', tillåten: 'tillåten term', avrådd: 'avrådd term' },
  according: (source: string) => `enligt ${source}`,
  showInDocument: 'Visa var det står i dokumentet',
  ownDefinitions: 'Så beskriver dokumentet begreppet',
  glossarySays: 'Källans definition',
  differencesMarked: 'Understrukna ord finns bara i den ena texten.',
  otherWords: 'Dokumentet använder till stor del andra ord än källan.',
  forms: 'Så skrivs det i dokumentet',
  moreForms: (count: number) => `och ${numbers.format(count)} former till`,
  kinds: { footnote: 'fotnot', 'table-cell': 'tabell' },
  onlyStruck: 'bara i struken text',
  /** @param count of those in the text itself */
  placesAnd: (count: number, guides: number, struck: number) =>
    [
      ...(count > 0 ? [places(count)] : []),
      ...(guides > 0 ? [`${numbers.format(guides)} i innehåll och menyer`] : []),
      ...(struck > 0 ? [`${numbers.format(struck)} i struken text`] : []),
    ].join(', '),
  inGuides: (count: number) => `I innehållsförteckning och menyer: ${numbers.format(count)}`,
  inGuide: 'I innehållsförteckning eller meny',
  passages: 'Här står det i dokumentet',
  morePassages: (left: number) => `Visa fler (${numbers.format(left)} kvar)`,
  previousOf: (concept: string) => `Föregående ställe för ${concept}`,
  nextOf: (concept: string) => `Nästa ställe för ${concept}`,
  position: (index: number, count: number) => `${numbers.format(index + 1)} av ${numbers.format(count)}`,
  passageGone:
    'Sidan har ändrats och stället finns inte kvar. Klicka på Remissläsarens knapp för att läsa sidan på nytt.',
  pdfText: { field: 'Text i ifyllt fält', note: 'Text i anteckning' },
  mapLinks: {
    show: 'Visa kartan',
    map: 'Karta',
    mapOf: (scheme: string) => `Karta över ${scheme}`,
    compareWith: 'Jämför med …',
    wordList: 'Visa i ordlistan',
  },
};
