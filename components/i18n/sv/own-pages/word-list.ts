const numbers = new Intl.NumberFormat('sv');
const terms = (count: number) => (count === 1 ? '1 term' : `${numbers.format(count)} termer`);
const concepts = (count: number) => (count === 1 ? '1 begrepp' : `${numbers.format(count)} begrepp`);

/** The word list: its rows, what is open in it, and what is printed of it. */
export const wordListSv = {
  search: 'Sök term',
  scheme: 'System',
  schemesOn: 'De som är på',
  allSchemes: 'Alla system',
  source: 'Källa',
  allSources: 'Alla källor',
  status: 'Termens status',
  anyStatus: 'Alla termer',
  noStatus: 'Ingen status angiven',
  letters: 'Bokstäver',
  list: 'Termer',
  count: (all: number, different: number) => `${terms(all)} för ${concepts(different)}`,
  /** Before the term that another one refers to. */
  see: 'se',
  hows: {
    exact: '',
    begins: '',
    'word-begins': '',
    inflected: '',
    compound: 'ingår i det sammansatta ordet',
    contains: '',
    'some-words': 'har en del av orden',
    definition: 'står i definitionen',
  },
  inEnglish: 'på engelska',
  more: (left: number) => `Visa fler (${numbers.format(left)} kvar)`,
  noneAtAll: (sought: string) =>
    `Ingen term och ingen definition har ”${sought}”. Pröva ett annat ord, eller början av det.`,
  noneHere: (sought: string, names: readonly string[], hidden: number) =>
    `Ingen term i listan har ”${sought}”. Det du har valt under ${names.join(' och ')} döljer ${terms(hidden)}.`,
  emptyHere: (names: readonly string[], hidden: number) =>
    `Listan är tom. Det du har valt under ${names.join(' och ')} döljer ${terms(hidden)}.`,
  noTerms: 'Det finns inga termer att visa.',
  clear: 'Visa alla termer',
  nothingOpen: 'Välj en term för att se vad den betyder och vem som säger det.',
  back: 'Till listan',
  copy: 'Kopiera adressen',
  copied: 'Adressen är kopierad.',
  notCopied: 'Adressen kunde inte kopieras. Markera den i webbläsarens adressfält i stället.',
  schemeIsOff: 'Systemet är avstängt, så begreppet markeras inte i dokumenten du läser.',
  filteredOut: 'Begreppet finns inte i listan med det urval du har gjort.',
  unknown: (id: string) =>
    `Det finns inget begrepp med adressen ”${id}”. Kanske är adressen avskriven, eller hör begreppet till en ordlista som inte finns här. Sök i listan i stället.`,
  unknownTitle: 'Okänt begrepp',
  terms: 'Termer',
  notSearched: (reason: string) => `Söks inte i dokument. ${reason}`,
  connections: 'Samband',
  here: 'det här begreppet',
  print: 'Skriv ut',
  printBooklet: 'Systemen i listan, som häfte',
  printLeaf: (scheme: string) => `${scheme}, som blad`,
  booklet: 'Begrepp och termer',
  bookletOf: (all: number, systems: number) =>
    `${concepts(all)} i ${systems === 1 ? '1 begreppssystem' : `${numbers.format(systems)} begreppssystem`}`,
  index: 'Alla termer',
  indexWhat: 'Siffrorna leder till systemet och begreppet i det.',
  also: 'Även',
  sources: 'Källor',
  ownGlossaries: 'Egna ordlistor',
  editConcept: 'Ändra begreppet',
};
