import type { glossaryDeedsSv } from '../../sv/own-pages/glossary-deeds.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en');
const concepts = (count: number) => (count === 1 ? '1 concept' : `${numbers.format(count)} concepts`);

export const glossaryDeedsEn: Spoken<typeof glossaryDeedsSv> = {
  addGlossary: {
    deed: (title) => `add the word list “${title}”`,
    done: (title) => `The word list “${title}” has been added.`,
  },
  editGlossary: {
    deed: (title) => `edit the word list “${title}”`,
    done: (title) => `The word list “${title}” has been edited.`,
  },
  deleteGlossary: {
    deed: (title) => `remove the word list “${title}”`,
    done: (title) => `The word list “${title}” has been removed.`,
  },
  addConcept: {
    deed: (title) => `add the concept “${title}”`,
    done: (title) => `The concept “${title}” has been added.`,
  },
  editConcept: {
    deed: (title) => `edit the concept “${title}”`,
    done: (title) => `The concept “${title}” has been edited.`,
  },
  moveConcept: {
    deed: (title) => `move the concept “${title}”`,
    done: (title) => `The concept “${title}” has been moved.`,
  },
  deleteConcept: {
    deed: (title) => `remove the concept “${title}”`,
    done: (title) => `The concept “${title}” has been removed.`,
  },
  takeInConcepts: {
    deed: (_title, within, count) => `import ${concepts(count)} into “${within}”`,
    done: (_title, within, count) => `${concepts(count)} imported into “${within}”.`,
  },
};
