/**
 * How Swedish words bend, as far as the glossary's labels need it. A paradigm is recognised by the end of its stem, so
 * that a label may stand in any of its forms ("psykiska besvär", "vägledande principer"). Rows are tried from the top:
 * particular endings come before general ones. The paradigms are those of Svenska Akademiens grammatik.
 */
export interface Paradigm {
  name: string;
  /** What the stem ends in. */
  stem: RegExp;
  endings: readonly string[];
  /** Nouns take -s in the genitive. */
  genitive?: true;
}

const noun = { genitive: true } as const;

export const paradigms: readonly Paradigm[] = [
  // Participles before the verbs whose past tense they look like.
  { name: 'particip: -d, -t, -de', stem: /(er|ordn|pröv|del|hindr|ök)a$/, endings: ['d', 't', 'de'] },

  // Verbs, which end as nouns and adjectives do.
  {
    name: 'verb: -a, -ar, -ade, -at',
    stem: /(skap|verk|främj|ordn|arbet|er)$/,
    endings: ['a', 'ar', 'ade', 'at', 'as', 'ats', 'ades'],
  },
  { name: 'verb: -a, -er, -te, -t', stem: /styrk$/, endings: ['a', 'er', 'te', 't', 's', 'as', 'ts'] },
  { name: 'verb: -a, -er, -de, -t', stem: /bygg$/, endings: ['a', 'er', 'de', 't', 's', 'as', 'ts'] },

  // Nouns that look like adjectives.
  {
    name: 'ett-ord: -, -et, -en',
    stem: /(samtal|gap|liv|perspektiv|skap(?<!kunskap))$/,
    endings: ['', 'et', 'en'],
    ...noun,
  },
  {
    name: 'en-ord: -, -en, -er, -erna',
    stem: /(gradient|potential|kunskap|risk|modell)$/,
    endings: ['', 'en', 'er', 'erna'],
    ...noun,
  },

  // Adjectives and participles.
  { name: 'adjektiv: -d, -t, -da', stem: /särskil$/, endings: ['d', 't', 'da'] },
  {
    name: 'adjektiv: -, -t, -a',
    stem: /(isk|ell|iv|lig|ig|al|il|bar|lik|ent|ös|plex|^sjuk|(m|d|ti)är)$/,
    endings: ['', 't', 'a'],
  },
  { name: 'adjektiv: -, -t, -ma', stem: /sam$/, endings: ['', 't', 'ma'] },
  { name: 'adjektiv: god, gott, goda', stem: /^go$/, endings: ['d', 'tt', 'da'] },
  { name: 'particip: -en, -et, -na', stem: /bur$/, endings: ['en', 'et', 'na'] },

  // Ett-ord.
  {
    name: 'ett-ord: -, -et, -en',
    stem: /(besvär|stånd|syndrom|mål|villkor|stöd|uppdrag|ansvar|svar|resultat|(?<!om)råd|förlopp|kontrakt|handikapp|mord|suicid)$/,
    endings: ['', 'et', 'en'],
    ...noun,
  },
  { name: 'ett-ord: -er, -ret, -ren', stem: /hind$/, endings: ['er', 'ret', 'ren', 'erna'], ...noun },
  { name: 'ett-ord: -, -t, -n', stem: /stigma$/, endings: ['', 't', 'n'], ...noun },
  {
    name: 'ett-ord: -, -t, -n, -na',
    stem: /((a|e)nde|byte|område|arbete|samhälle)$/,
    endings: ['', 't', 'n', 'na'],
    ...noun,
  },

  // En-ord.
  { name: 'en-ord: -an', stem: /verkan$/, endings: [''], ...noun },
  { name: 'en-ord: -, -n, -r, -rna', stem: /(else|linje|studie)$/, endings: ['', 'n', 'r', 'rna'], ...noun },
  {
    name: 'en-ord: -, -n, -er, -erna',
    stem: /(nivå|miljö|(eg|om|atr|log)i)$/,
    endings: ['', 'n', 'er', 'erna'],
    ...noun,
  },
  {
    name: 'en-ord: -a, -an, -or, -orna',
    stem: /(häls|klyft|van|trapp|förmåg|fråg|agend)$/,
    endings: ['a', 'an', 'or', 'orna'],
    ...noun,
  },
  { name: 'en-ord: -, -en, -ar, -arna', stem: /(..ing|dom)$/, endings: ['', 'en', 'ar', 'arna'], ...noun },
  {
    name: 'en-ord: -, -en, -er, -erna',
    stem: /(ion|ism|ats|cip|het|itet|grund|paradox|profylax|kontext|grupp|individ|inkomst|kontroll|plan|part|punkt|plats|åtgärd|analys|politik|remiss|tid|instans|iens|etens|bild|dialog|rättighet|policy)$/,
    endings: ['', 'en', 'er', 'erna'],
    ...noun,
  },
  // "lärare", "lärarna": behind the others, whose plurals end so, too.
  { name: 'en-ord: -e, -en, -na', stem: /[^aeiouyåäö]ar$/, endings: ['e', 'en', 'na'], ...noun },
  { name: 'en-ord: -, -n, -er, -erna', stem: /(?<!^s)tor$/, endings: ['', 'n', 'er', 'erna'], ...noun },
  { name: 'en-ord: -, -en', stem: /(tillit|vård|kraft|syn)$/, endings: ['', 'en'], ...noun },
];
