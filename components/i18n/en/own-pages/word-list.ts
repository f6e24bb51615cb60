import type { wordListSv } from '../../sv/own-pages/word-list.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');
const terms = (count: number) => (count === 1 ? '1 term' : `${numbers.format(count)} terms`);
const concepts = (count: number) => (count === 1 ? '1 concept' : `${numbers.format(count)} concepts`);

export const wordListEn: Spoken<typeof wordListSv> = {
  search: 'Find a term',
  scheme: 'System',
  schemesOn: 'Those that are on',
  allSchemes: 'All systems',
  source: 'Source',
  allSources: 'All sources',
  status: 'Status of the term',
  anyStatus: 'All terms',
  noStatus: 'No status given',
  letters: 'Letters',
  list: 'Terms',
  count: (all, different) => `${terms(all)} for ${concepts(different)}`,
  see: 'see',
  hows: {
    exact: '',
    begins: '',
    'word-begins': '',
    inflected: '',
    compound: 'is part of the compound',
    contains: '',
    'some-words': 'has some of the words',
    definition: 'is in the definition',
  },
  inEnglish: 'in English',
  more: (left) => `Show more (${numbers.format(left)} left)`,
  noneAtAll: (sought) => `No term and no definition has “${sought}”. Try another word, or the beginning of it.`,
  noneHere: (sought, names, hidden) =>
    `No term in the list has “${sought}”. What you have chosen under ${names.join(' and ')} hides ${terms(hidden)}.`,
  emptyHere: (names, hidden) =>
    `The list is empty. What you have chosen under ${names.join(' and ')} hides ${terms(hidden)}.`,
  noTerms: 'There are no terms to show.',
  clear: 'Show all terms',
  nothingOpen: 'Choose a term to see what it means and who says so.',
  back: 'Back to the list',
  copy: 'Copy the address',
  copied: 'The address has been copied.',
  notCopied: 'The address couldn’t be copied. Select it in the browser’s address bar instead.',
  schemeIsOff: 'The system is off, so the concept isn’t highlighted in the documents you read.',
  filteredOut: 'The concept isn’t in the list as you have filtered it.',
  unknown: (id) =>
    `There is no concept with the address “${id}”. The address may have been copied wrongly, or the concept belongs to a word list that isn’t here. Search the list instead.`,
  unknownTitle: 'Unknown concept',
  terms: 'Terms',
  notSearched: (reason) => `Not searched for in documents. ${reason}`,
  connections: 'Connections',
  here: 'this concept',
  print: 'Print',
  printBooklet: 'The systems in the list, as a booklet',
  printLeaf: (scheme) => `${scheme}, as a sheet`,
  booklet: 'Concepts and terms',
  bookletOf: (all, systems) =>
    `${concepts(all)} in ${systems === 1 ? '1 concept system' : `${numbers.format(systems)} concept systems`}`,
  index: 'All terms',
  indexWhat: 'The numbers lead to the system and the concept in it.',
  also: 'Also',
  sources: 'Sources',
  ownGlossaries: 'Your own word lists',
  editConcept: 'Edit the concept',
};
