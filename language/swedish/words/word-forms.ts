import { paradigms } from './paradigms.ts';

/** Endings to recognise a word by: the longest first, or every word would end in ''. */
const rows = paradigms.map((paradigm) => ({
  ...paradigm,
  recognised: paradigm.endings.toSorted((a, b) => b.length - a.length),
}));

export interface BentWord {
  /** The name of its row in the table; undefined where no row knows the word. */
  paradigm: string | undefined;
  /** The same for every form of one word: "psykisk" and "psykiskt" share it. */
  lemma: string;
  forms: string[];
}

/** All forms of one folded word; a word that no paradigm knows has only the form given. */
export function bend(word: string): BentWord {
  for (const { name, stem: ends, endings, recognised, genitive } of rows) {
    const ending = recognised.find(
      (tried) => word.endsWith(tried) && ends.test(word.slice(0, word.length - tried.length)),
    );
    if (ending === undefined) continue;
    const stem = word.slice(0, word.length - ending.length);
    const forms = endings.map((added) => stem + added);
    return { paradigm: name, lemma: `${stem}|${name}`, forms: genitive ? forms.flatMap(withGenitive) : forms };
  }
  return { paradigm: undefined, lemma: word, forms: [word] };
}

const withGenitive = (form: string) => (/[sxz]$/.test(form) ? [form] : [form, `${form}s`]);
