/**
 * How the words of a label bend. A paradigm is recognised by the end of its stem, so that a label may stand in any
 * of its forms ("psykiska besvär", "vägledande principer"). Rows are tried from the top; the paradigms themselves
 * are those of Svenska Akademiens grammatik.
 */
interface Paradigm {
  name: string;
  /** What the stem ends in. */
  stem: RegExp;
  endings: readonly string[];
  /** Nouns take -s in the genitive. */
  genitive?: true;
}

const table: readonly Paradigm[] = [
  { name: 'adjektiv: -, -t, -a', stem: /(isk|iell|ersell|ionell|iv|lig|mär|där|tiär)$/, endings: ['', 't', 'a'] },
  { name: 'particip: -d, -t, -de', stem: /era$/, endings: ['d', 't', 'de'] },
  { name: 'verb: -a, -ar, -ade, -at', stem: /skap$/, endings: ['a', 'ar', 'ade', 'at', 'as', 'ats'] },
  { name: 'en-ord: -a, -an', stem: /häls$/, endings: ['a', 'an'], genitive: true },
  { name: 'ett-ord: -, -et, -en', stem: /(besvär|tillstånd|syndrom)$/, endings: ['', 'et', 'en'], genitive: true },
  { name: 'ett-ord: -, -t, -n, -na', stem: /(a|e)nde$|byte$/, endings: ['', 't', 'n', 'na'], genitive: true },
  { name: 'en-ord: -, -n, -r, -rna', stem: /else$/, endings: ['', 'n', 'r', 'rna'], genitive: true },
  { name: 'en-ord: -, -en, -ar, -arna', stem: /(ning|dom)$/, endings: ['', 'en', 'ar', 'arna'], genitive: true },
  { name: 'en-ord: -, -n, -er, -erna', stem: /nivå$/, endings: ['', 'n', 'er', 'erna'], genitive: true },
  {
    name: 'en-ord: -, -en, -er, -erna',
    stem: /(ion|ism|ats|cip|het|grund|modell|paradox|profylax)$/,
    endings: ['', 'en', 'er', 'erna'],
    genitive: true,
  },
];

/** Endings to recognise a word by: the longest first, or every word would end in ''. */
const paradigms = table.map((paradigm) => ({
  ...paradigm,
  recognised: paradigm.endings.toSorted((a, b) => b.length - a.length),
}));

export interface BentWord {
  /** The same for every form of one word: "psykisk" and "psykiskt" share it. */
  lemma: string;
  forms: string[];
}

/** All forms of one folded word; a word that no paradigm knows has only the form given. */
export function bend(word: string): BentWord {
  for (const { name, stem: ends, endings, recognised, genitive } of paradigms) {
    const ending = recognised.find(
      (tried) => word.endsWith(tried) && ends.test(word.slice(0, word.length - tried.length)),
    );
    if (ending === undefined) continue;
    const stem = word.slice(0, word.length - ending.length);
    const forms = endings.map((added) => stem + added);
    return { lemma: `${stem}|${name}`, forms: genitive ? forms.flatMap(withGenitive) : forms };
  }
  return { lemma: word, forms: [word] };
}

const withGenitive = (form: string) => (/[sxz]$/.test(form) ? [form] : [form, `${form}s`]);
