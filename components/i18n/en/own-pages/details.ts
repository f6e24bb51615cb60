import { measuresIn } from '../../measures.ts';
import type { detailsSv } from '../../sv/own-pages/details.ts';
import type { Spoken } from '../../translated.ts';
import { stancesEn } from '../shared/stances.ts';

export const detailsEn: Spoken<typeof detailsSv> = {
  date: measuresIn('en').date,
  edit: 'Edit',
  editOf: (title) => `Edit “${title}”`,
  field: {
    title: 'Title',
    number: 'Number',
    owner: 'Belongs to',
    deadline: 'Deadline',
    summary: 'Summary',
    description: 'What the case is about',
    role: 'Role',
    arende: 'Case',
  },
  sender: 'Sender',
  numbers: 'Reference numbers',
  remissinstans: 'Responding body',
  handlaggare: 'Case officer',
  stance: 'Position',
  stances: stancesEn,
  roles: { missiv: 'covering letter', förslag: 'proposal', bilaga: 'appendix', annat: 'other' },
  ownerWhat: 'The authority the number belongs to, such as the sender or your own.',
  summaryWhat: 'Why you think so, in a few sentences.',
  addNumber: 'Add a reference number',
  removeNumber: (number) => (number ? `Remove ${number}` : 'Remove the row'),
  remove: 'Remove',
  notChosen: 'None chosen',
  noArende: 'No case',
  newArende: 'A new case with the document’s title',
  save: 'Save',
  cancel: 'Cancel',
  draftKept: 'What you wrote last isn’t saved yet. Save it, or choose Cancel to discard it.',
  errors: {
    title: 'Enter a title.',
    deadline: 'Enter year, month and day, or clear the field.',
    number: 'Enter the reference number, or remove the row.',
  },
};
