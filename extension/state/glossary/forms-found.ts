import type { WordForms } from '../../../glossary/schema.ts';
import { wordsOfLabel } from '../../../language/matching/terms.ts';
import { formsOfWord, type SuggestedForms } from '../../../language/swedish/words/ways-to-bend.ts';
import type { ConceptForm } from './concept-form.ts';

/** A word of the terms and the forms in which it is looked for. */
export interface FoundWord {
  /** Folded, as the forms are kept by it. */
  word: string;
  /** All that it may have, those that have been struck, too. */
  forms: readonly { form: string; isStruck: boolean; isAdded: boolean }[];
  by: SuggestedForms['by'];
  paradigm: string | undefined;
  /** Has somebody said anything of it? */
  isChosen: boolean;
}

/** The words of the terms that are looked for, each once, in their order. */
export function foundWords({ terms, forms }: Pick<ConceptForm, 'terms' | 'forms'>): FoundWord[] {
  const words = new Map<string, boolean>();
  for (const { label } of terms.filter(({ isSearched }) => isSearched)) {
    const all = wordsOfLabel(label);
    for (const word of all) {
      // A word that stands last in any of them bends as a noun there.
      if (/\p{L}/u.test(word)) words.set(word, words.get(word) || word === all.at(-1));
    }
  }
  return [...words].map(([word, isLast]) => {
    const chosen = Object.hasOwn(forms, word) ? (forms[word] as WordForms) : {};
    const { forms: all, by, paradigm } = formsOfWord(word, isLast, { ...chosen, struck: [] });
    const without = new Set(formsOfWord(word, isLast, { paradigm: chosen.paradigm }).forms);
    return {
      ...{ word, by, paradigm, isChosen: Object.keys(chosen).length > 0 },
      forms: all.map((form) => ({
        form,
        isStruck: chosen.struck?.includes(form) === true,
        isAdded: !without.has(form),
      })),
    };
  });
}

type Forms = ConceptForm['forms'];

/** What is said of a word, less what says nothing. */
function said(forms: Forms, word: string, now: WordForms): Forms {
  const { [word]: _, ...others } = forms;
  const kept = {
    ...(now.paradigm && { paradigm: now.paradigm }),
    ...(now.added?.length && { added: now.added }),
    ...(now.struck?.length && { struck: now.struck }),
  };
  return Object.keys(kept).length === 0 ? others : { ...others, [word]: kept };
}

const saidOf = (forms: Forms, word: string): WordForms =>
  Object.hasOwn(forms, word) ? (forms[word] as WordForms) : {};

/** Another way to bend; with none, the one that is suggested. What was struck of the old way's is forgotten. */
export const bentBy = (forms: Forms, word: string, paradigm: string): Forms =>
  said(forms, word, { added: saidOf(forms, word).added, paradigm: paradigm || undefined });

/** Adds a form, or takes back that it was struck. */
export function withForm(forms: Forms, word: string, form: string): Forms {
  const { added = [], struck = [], ...way } = saidOf(forms, word);
  const left = struck.filter((one) => one !== form);
  return said(forms, word, {
    ...way,
    added: left.length < struck.length || added.includes(form) ? added : [...added, form],
    struck: left,
  });
}

/** Strikes a form, or takes away one that was added. */
export function withoutForm(forms: Forms, word: string, form: string): Forms {
  const { added = [], struck = [], ...way } = saidOf(forms, word);
  if (added.includes(form)) return said(forms, word, { ...way, struck, added: added.filter((one) => one !== form) });
  return said(forms, word, { ...way, added, struck: [...struck, form] });
}

/** As nobody had said anything of the word. */
export const asSuggested = (forms: Forms, word: string): Forms => said(forms, word, {});
