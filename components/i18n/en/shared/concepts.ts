import type { conceptsSv } from '../../sv/shared/concepts.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');
const places = (count: number) => (count === 1 ? '1 mention' : `${numbers.format(count)} mentions`);

export const conceptsEn: Spoken<typeof conceptsSv> = {
  places,
  placesNoun: (count) => (count === 1 ? 'mention' : 'mentions'),
  place: 'Position in the concept tree',
  moreNarrower: (count, besideShown) =>
    besideShown
      ? `and ${numbers.format(count)} more`
      : `${numbers.format(count)} narrower ${count === 1 ? 'concept' : 'concepts'}`,
  seeAlso: 'See also',
  notNamed: 'not mentioned in the document',
  ofSchemeOff: (scheme) => `${scheme} (off)`,
  schemeOff: 'The system is off, so the document hasn’t been searched for this concept.',
  switchOn: 'Turn on the system',
  english: 'In English',
  notes: 'Good to know',
  sources: 'Sources',
  statuses: { rekommenderad: 'recommended term', tillåten: 'permitted term', avrådd: 'deprecated term' },
  according: (source) => `according to ${source}`,
  showInDocument: 'Show where it says so in the document',
  ownDefinitions: 'How the document describes the concept',
  glossarySays: 'The source’s definition',
  differencesMarked: 'Underlined words are in only one of the texts.',
  otherWords: 'The document mostly uses different words from the source.',
  forms: 'How it is written in the document',
  moreForms: (count) => `and ${numbers.format(count)} more forms`,
  kinds: { footnote: 'footnote', 'table-cell': 'table' },
  onlyStruck: 'only in struck text',
  placesAnd: (count, guides, struck) =>
    [
      ...(count > 0 ? [places(count)] : []),
      ...(guides > 0 ? [`${numbers.format(guides)} in contents and menus`] : []),
      ...(struck > 0 ? [`${numbers.format(struck)} in struck text`] : []),
    ].join(', '),
  inGuides: (count) => `In the table of contents and menus: ${numbers.format(count)}`,
  inGuide: 'In a table of contents or a menu',
  passages: 'Where it appears in the document',
  morePassages: (left) => `Show more (${numbers.format(left)} left)`,
  previousOf: (concept) => `Previous mention of ${concept}`,
  nextOf: (concept) => `Next mention of ${concept}`,
  position: (index, count) => `${numbers.format(index + 1)} of ${numbers.format(count)}`,
  passageGone:
    'The page has changed and this passage is no longer there. Click the Remissläsaren button to read the page again.',
  pdfText: { field: 'Text in a filled-in field', note: 'Text in a note' },
  mapLinks: {
    show: 'Show the map',
    map: 'Map',
    mapOf: (scheme) => `Map of ${scheme}`,
    compareWith: 'Compare with …',
    wordList: 'In the word list',
  },
};
