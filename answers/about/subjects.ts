import { opinions } from '../words/opinions.ts';
import { plainWords as plain } from '../words/plain-words.ts';
import { synonyms } from '../words/synonyms.ts';
import { type Remiss, type RemissSection, stemsIn } from './remiss.ts';
import { roughStem } from './stems.ts';

/** A section that some words may be about, with what speaks for it. */
interface Scored {
  number: string;
  score: number;
  isTitle: boolean;
}

/** From this score on a title is named. */
const leastTitle = 1.6;

/** What words are about, and by what: a title, or a word that only one section has. */
export interface SubjectSections {
  sections: string[];
  by: 'title' | 'word' | 'both' | undefined;
  /** Does it leave little doubt: a title, or a long word? */
  isFirm: boolean;
  /** The stems that it stands on, to show their words. */
  stems: string[];
}

/**
 * The sections whose subject the words name: by their titles, or by a word that stands in one section and no other. Words that run through
 * the whole remiss, such as those of its name, tell nothing, and many weak signs make no strong one: rather no section than a wrong one.
 */
export function sectionsBySubject(text: string, remiss: Remiss): SubjectSections {
  const said = saidStems(text, remiss);
  const titled = remiss.sections
    .map((section) => titleScore(section, said, remiss))
    .filter(({ isTitle }) => isTitle)
    .toSorted((a, b) => b.score - a.score);
  const [first] = titled;
  if (first) {
    const byTitle = titled
      .filter(({ score }) => score >= first.score * 0.6)
      .slice(0, 2)
      .map(({ number }) => number);
    const byWord = remiss.sections
      .filter(({ number }) => byTitle.length < 2 && !byTitle.includes(number))
      .map(({ number }) => ({ number, stems: loneWords(number, said, remiss, longestWord) }))
      .find(({ stems }) => stems.length > 0);
    const stems = titleStemsSaid(byTitle, said, remiss);
    return byWord
      ? { sections: [...byTitle, byWord.number], by: 'both', isFirm: true, stems: [...stems, ...byWord.stems] }
      : { sections: byTitle, by: 'title', isFirm: true, stems };
  }
  const withWord = remiss.sections.flatMap(({ number }) => {
    const stems = loneWords(number, said, remiss, tellingWord);
    return stems.length > 0 ? [{ number, stems }] : [];
  });
  // Words of two sections contradict each other, unless one lies in the other, or most of them speak for one.
  const [best, ...others] = withWord.toSorted((a, b) => b.stems.length - a.stems.length);
  const isContradicted = others.some(
    ({ number, stems }) => best && !isAbove(number, best.number) && stems.length * 2 > best.stems.length,
  );
  if (!best || isContradicted) return { sections: [], by: undefined, isFirm: false, stems: [] };
  return {
    sections: [best.number],
    by: 'word',
    isFirm: best.stems.some(({ length }) => length >= longWord),
    stems: best.stems,
  };
}

/** The stems of the words, with those of the remiss that mean the same, and without what the remiss is called. */
function saidStems(text: string, remiss: Remiss): Set<string> {
  const plain = withoutName(text, remiss);
  const said = new Set(stemsIn(plain));
  const lower = plain.toLowerCase();
  for (const [word, meant] of synonyms) {
    // "både…främj…förebygg": all have to be said.
    if (!word.split('…').every((part) => lower.includes(part))) continue;
    // "evidensbaserade metoder" are not about the section that happens to have that word.
    for (const stem of said) if (stem.startsWith(word)) said.delete(stem);
    for (const one of meant) said.add(roughStem(one));
  }
  return said;
}

/** "strategi för främjande av … samt förebyggande av …", to where it ends. */
const names =
  /(?<!\p{L})(?:strategi|plan|handlingsplan|program|policy|riktlinjer|åtgärdsprogram|vision)\p{L}{0,3}\s+(?:för|om|mot)\s(?:(?!\s(?:har|är|som|med|ska|kan|bör|tas|tagits|och att|att)\s|[.,;:”"()]).){8,220}/giu;

/**
 * A remiss is called by more than its own title has, and by less: "Strategi för främjande av psykisk hälsa och välbefinnande samt förebyggande
 * av psykisk ohälsa". Those words name the whole.
 */
function withoutName(text: string, { own }: Remiss): string {
  return text.replace(/(?<!\p{L})i princip(?!\p{L})/giu, ' ').replace(names, (name) => {
    const said = new Set(stemsIn(name));
    const shared = [...own].filter((stem) => said.has(stem)).length;
    return shared >= 3 && shared >= own.size * 0.6 ? ' '.repeat(name.length) : name;
  });
}

/** In letters: so long a word that stands in one section only is as good as its title; or is named beside one. */
const longWord = 12;
const longestWord = 14;
/** In letters of the stem: shorter words stand anywhere by chance. */
const tellingWord = 7;
/** Unless a section says them again and again, and no other does: "chef". */
const [shortWord, often] = [4, 3];

/** Words that say how and not what: "långsiktig", "integrera", "övergripande". */
const isHow = (stem: string) => /(?:[ldstg]ig|isk|era|erad|full)$/u.test(stem);

/** The words said that stand in this section and in no other. */
const loneWords = (number: string, said: ReadonlySet<string>, remiss: Remiss, letters: number): string[] => {
  const section = remiss.sections.find((one) => one.number === number);
  return [...said].filter(
    (stem) =>
      (stem.length >= letters || (stem.length >= shortWord && (section?.counts.get(stem) ?? 0) >= often)) &&
      remiss.spread.get(stem) === 1 &&
      section?.counts.has(stem) === true &&
      !remiss.own.has(stem) &&
      !opinionStems.has(stem) &&
      !plainWords.has(stem) &&
      !isHow(stem),
  );
};

const titleStemsSaid = (numbers: readonly string[], said: ReadonlySet<string>, remiss: Remiss): string[] => {
  const stems = remiss.sections
    .filter(({ number }) => numbers.includes(number))
    .flatMap(({ titleStems }) => titleStems);
  return [...said].filter((one) =>
    stems.some((title) =>
      title.some((stem) => !remiss.own.has(stem) && (stem === one || isCompound(one, stem, title.length === 1))),
    ),
  );
};

const isAbove = (one: string, other: string) => other.startsWith(`${one}.`) || one.startsWith(`${other}.`);

function titleScore(section: RemissSection, said: ReadonlySet<string>, remiss: Remiss): Scored {
  const count = Math.max(remiss.sections.length, 1);
  let title = 0;
  for (const stems of section.titleStems) {
    const known = stems.filter((stem) => isTellingTitle(stem, remiss));
    // "Universell prevention" and "Selektiv prevention": what only one of them has tells them apart.
    const lone = known.filter((stem) => (remiss.titleSpread.get(stem) ?? 0) <= 1);
    const telling = lone.length > 0 ? lone : known;
    if (telling.length === 0) continue;
    const found = telling.filter(
      (stem) => said.has(stem) || [...said].some((one) => isCompound(one, stem, telling.length === 1)),
    );
    const share = found.length / telling.length;
    const worth = found.reduce((sum, stem) => sum + Math.max(rarity(stem, remiss, count), share === 1 ? 1.3 : 0.4), 0);
    title = Math.max(title, share >= 0.5 ? worth * (0.6 + share) : worth * 0.5);
  }
  return { number: section.number, score: title, isTitle: title >= leastTitle };
}

/** Words that opinions are said with tell nothing of what they are about. */
const opinionStems = new Set(
  Object.values(opinions)
    .flat()
    .flatMap((phrase) => phrase.split(/[\s|()]+/))
    .filter((word) => /^\p{L}{4,}$/u.test(word))
    .map(roughStem),
);

const plainWords = new Set(plain.map(roughStem));

/** Words of headings that sentences have in other senses, too. */
const plainTitles = new Set(
  'inledning syfte bakgrund tillämpning sammanfattning innehåll remiss remissen svar svara svarar synpunkt yttrande plan planen strategi strategin förslag så du avgränsning avgränsningar grundläggande förutsättning utveckla stärka styr uppdrag stöd gemensam gemensamma utgångspunkt utgångspunkter insats insatser'
    .split(' ')
    .map(roughStem),
);

/** Does a word of a title tell its section from others: no word of the remiss's name, nor of headings in general? */
export const isTellingTitle = (stem: string, remiss: Remiss): boolean =>
  !remiss.own.has(stem) && !plainTitles.has(stem);

/** "nulägesbeskrivning" for "nuläge", "inriktning" for "huvudinriktning" where a title has no other word. */
const isCompound = (said: string, stem: string, isLone: boolean) =>
  (stem.length >= 5 && said.length > stem.length && said.startsWith(stem)) ||
  (isLone && said.length >= 9 && stem.endsWith(said) && stem.length > said.length);

/** From 0, in every section, to some 3, in one of many. */
function rarity(stem: string, { spread }: Remiss, count: number): number {
  return Math.log((count + 1) / Math.max(1, spread.get(stem) ?? 1));
}
