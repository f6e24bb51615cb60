import type { commonSv } from '../../sv/shared/common.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');

export const commonEn: Spoken<typeof commonSv> = {
  untitled: 'Untitled document',
  noDefinition: 'The source gives no definition.',
  source: 'Source',
  moreSources: (count) => `and ${numbers.format(count)} more`,
  why: (how, label, certainty, name) => {
    switch (how) {
      case 'form':
        return label === name
          ? 'The words are the concept’s name, or a form of it.'
          : `The words are “${label}”, another name for the concept, or a form of it.`;
      case 'coordination':
      case 'ellipsis':
        return `Read as ${label}: part of the expression is left out.`;
      case 'compound':
        return `The word is a compound with ${label}.`;
      case 'abbreviation':
        return `The document’s own abbreviation for ${label}.`;
      case 'tolerant':
        return `The text is damaged and read as ${label}. ${numbers.format(Math.round(certainty * 100))} per cent of the letters match.`;
    }
  },
  undated: 'no year given',
  /** In a list, instead of what can't be drawn. */
  rowNotShown:
    'One record couldn’t be shown. It is still there and is included in the backup. Reload the page. If that doesn’t help, import an older backup.',
  struckText: 'struck text',
  recognisedText: 'read from an image',
  absentText: 'the words aren’t in the document',
  onPage: (page) => `p. ${page}`,
  isOwnCard: 'In my cards',
  addOwnCard: 'Add to my cards',
  highlighted: 'Highlighted without a comment',
  previous: 'Previous',
  next: 'Next',
  taken: 'removed',
  put: 'added',
  commentOn: 'Comment',
};
