import { opinions } from '../words/opinions.ts';
import { synonyms } from '../words/synonyms.ts';
import { type Remiss, type RemissSection, stemsIn } from './remiss.ts';
import { roughStem } from './stems.ts';

/** A section that some words may be about, with what speaks for it. */
interface Scored {
  number: string;
  score: number;
  isTitle: boolean;
}

/** From these scores on a section is named; that of words as a share of what a word of one section alone is worth. */
const least = { title: 1.6, words: 0.93 };

/** What words are about, and whether they leave little doubt: a title stands there, or a long word that only one section has. */
export interface SubjectSections {
  sections: string[];
  isTitle: boolean;
}

/**
 * The sections whose subject the words name: by their titles, or by words that stand in one section and no other. Words that run through
 * the whole remiss, such as those of its name, tell nothing.
 */
export function sectionsBySubject(text: string, remiss: Remiss): SubjectSections {
  const said = new Set(stemsIn(text));
  const lower = text.toLowerCase();
  for (const [word, meant] of synonyms) {
    if (!lower.includes(word)) continue;
    // "evidensbaserade metoder" are not about the section that happens to have that word.
    for (const stem of said) if (stem.startsWith(word)) said.delete(stem);
    for (const one of meant) said.add(roughStem(one));
  }
  const scored = remiss.sections.map((section) => scoreOf(section, said, remiss)).toSorted((a, b) => b.score - a.score);
  const titled = scored.filter(({ isTitle }) => isTitle);
  const [first] = titled;
  if (first) {
    const byTitle = titled
      .filter(({ score }) => score >= first.score * 0.6)
      .slice(0, 2)
      .map(({ number }) => number);
    const byWord = remiss.sections.find(
      ({ number }) => !byTitle.includes(number) && hasLoneWord(number, said, remiss, longestWord),
    )?.number;
    return { sections: byTitle.length < 2 && byWord !== undefined ? [...byTitle, byWord] : byTitle, isTitle: true };
  }
  const [best, next] = scored;
  if (!best || best.score < least.words * Math.log(remiss.sections.length + 1)) return { sections: [], isTitle: false };
  const isSure = !next || next.score <= best.score * 0.8 || isAbove(next.number, best.number);
  return { sections: isSure ? [best.number] : [], isTitle: isSure && hasLoneWord(best.number, said, remiss) };
}

/** In letters: so long a word that stands in one section only is as good as its title. */
const [longWord, longestWord] = [12, 14];
/** In letters of the stem: shorter words stand anywhere by chance. */
const tellingWord = 7;

const hasLoneWord = (number: string, said: ReadonlySet<string>, remiss: Remiss, letters = longWord): boolean =>
  [...said].some(
    (stem) =>
      stem.length >= letters &&
      remiss.spread.get(stem) === 1 &&
      !opinionStems.has(stem) &&
      remiss.sections.some((one) => one.number === number && one.counts.has(stem)),
  );

const isAbove = (one: string, other: string) => other.startsWith(`${one}.`) || one.startsWith(`${other}.`);

function scoreOf(section: RemissSection, said: ReadonlySet<string>, remiss: Remiss): Scored {
  const count = Math.max(remiss.sections.length, 1);
  let [title, words] = [0, 0];
  for (const stems of section.titleStems) {
    const known = stems.filter((stem) => !remiss.own.has(stem) && !plainTitles.has(stem));
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
  for (const stem of said) {
    if (remiss.own.has(stem) || opinionStems.has(stem) || !section.counts.has(stem)) continue;
    const rare = rarity(stem, remiss, count);
    if (rare < 0.9) continue;
    words +=
      rare * (stem.length >= tellingWord ? 1.5 : 0.5) * Math.min(1.4, 0.8 + 0.2 * (section.counts.get(stem) ?? 0));
  }
  return { number: section.number, score: title + words * 0.7, isTitle: title >= least.title };
}

/** Words that opinions are said with tell nothing of what they are about. */
const opinionStems = new Set(
  Object.values(opinions)
    .flat()
    .flatMap((phrase) => phrase.split(/[\s|()]+/))
    .filter((word) => /^\p{L}{4,}$/u.test(word))
    .map(roughStem),
);

/** Words of headings that sentences have in other senses, too. */
const plainTitles = new Set(
  'inledning syfte bakgrund tillämpning sammanfattning innehåll remiss remissen svar svara svarar synpunkt yttrande plan planen strategi strategin förslag så du avgränsning avgränsningar grundläggande förutsättning utveckla stärka styr uppdrag stöd gemensam gemensamma utgångspunkt utgångspunkter insats insatser'
    .split(' ')
    .map(roughStem),
);

/** "nulägesbeskrivning" for "nuläge", "inriktning" for "huvudinriktning" where a title has no other word. */
const isCompound = (said: string, stem: string, isLone: boolean) =>
  (stem.length >= 5 && said.length > stem.length && said.startsWith(stem)) ||
  (isLone && said.length >= 8 && stem.endsWith(said) && stem.length > said.length);

/** From 0, in every section, to some 3, in one of many. */
function rarity(stem: string, { spread }: Remiss, count: number): number {
  return Math.log((count + 1) / Math.max(1, spread.get(stem) ?? 1));
}
