import type { GlossaryDeed } from '../../../../extension/state/glossary/glossary-deed.ts';

const numbers = new Intl.NumberFormat('sv');
const concepts = (count: number) => `${numbers.format(count)} begrepp`;

/** What is done with own glossaries. */
export const glossaryDeedsSv = {
  addGlossary: {
    deed: (title: string) => `lägga till ordlistan ”${title}”`,
    done: (title: string) => `Ordlistan ”${title}” är tillagd.`,
  },
  editGlossary: {
    deed: (title: string) => `ändra ordlistan ”${title}”`,
    done: (title: string) => `Ordlistan ”${title}” är ändrad.`,
  },
  deleteGlossary: {
    deed: (title: string) => `ta bort ordlistan ”${title}”`,
    done: (title: string) => `Ordlistan ”${title}” är borttagen.`,
  },
  addConcept: {
    deed: (title: string) => `lägga till begreppet ”${title}”`,
    done: (title: string) => `Begreppet ”${title}” är tillagt.`,
  },
  editConcept: {
    deed: (title: string) => `ändra begreppet ”${title}”`,
    done: (title: string) => `Begreppet ”${title}” är ändrat.`,
  },
  moveConcept: {
    deed: (title: string) => `flytta begreppet ”${title}”`,
    done: (title: string) => `Begreppet ”${title}” är flyttat.`,
  },
  deleteConcept: {
    deed: (title: string) => `ta bort begreppet ”${title}”`,
    done: (title: string) => `Begreppet ”${title}” är borttaget.`,
  },
  takeInConcepts: {
    deed: (_title: string, within: string, count: number) => `läsa in ${concepts(count)} i ”${within}”`,
    done: (_title: string, within: string, count: number) => `${concepts(count)} är inlästa i ”${within}”.`,
  },
} satisfies Record<GlossaryDeed, Record<'deed' | 'done', (title: string, within: string, count: number) => string>>;
