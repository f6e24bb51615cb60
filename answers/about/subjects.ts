import { opinions } from '../words/opinions.ts';
import { synonyms } from '../words/synonyms.ts';
import { plainText, type Remiss, type RemissSection, stemsIn } from './remiss.ts';
import { stemOf } from './stems.ts';

/** A section that some words may be about, with what speaks for it. */
interface Scored {
  number: string;
  score: number;
  isTitle: boolean;
}

/** From these scores on a section is named; a second one only where its title stands there, too. */
const least = { title: 1.6, words: 2.6 };

/**
 * The sections whose subject the words name: by their titles, or by words that stand in one section and no other. Words that run through
 * the whole remiss, such as those of its name, tell nothing.
 */
export function sectionsBySubject(text: string, remiss: Remiss): { sections: string[]; isTitle: boolean } {
  const said = new Set(stemsIn(text));
  const lower = text.toLowerCase();
  for (const [word, meant] of synonyms) if (lower.includes(word)) for (const one of meant) said.add(stemOf(one));
  const scored = remiss.sections.map((section) => scoreOf(section, said, remiss)).toSorted((a, b) => b.score - a.score);
  const titled = scored.filter(({ isTitle }) => isTitle);
  const [first] = titled;
  if (first) {
    const byTitle = titled
      .filter(({ score }) => score >= first.score * 0.6)
      .slice(0, 2)
      .map(({ number }) => number);
    const byWord = remiss.sections.find(
      ({ number, counts }) =>
        !byTitle.includes(number) &&
        [...said].some((stem) => stem.length >= lone && counts.has(stem) && remiss.spread.get(stem) === 1),
    )?.number;
    return { sections: byTitle.length < 2 && byWord !== undefined ? [...byTitle, byWord] : byTitle, isTitle: true };
  }
  const [best, next] = scored;
  if (!best || best.score < least.words) return { sections: [], isTitle: false };
  const isSure = !next || next.score <= best.score * 0.8 || isAbove(next.number, best.number);
  return { sections: isSure ? [best.number] : [], isTitle: false };
}

/** In letters: so long a word that stands in one section only is as good as its title. */
const lone = 14;

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
    words += rare * (stem.length >= 8 ? 1.5 : 0.5) * Math.min(1.4, 0.8 + 0.2 * (section.counts.get(stem) ?? 0));
  }
  return { number: section.number, score: title + words * 0.7, isTitle: title >= least.title };
}

/** Words that opinions are said with tell nothing of what they are about. */
const opinionStems = new Set(
  Object.values(opinions)
    .flat()
    .flatMap((phrase) => phrase.split(/[\s|()]+/))
    .filter((word) => /^\p{L}{4,}$/u.test(word))
    .map(stemOf),
);

/** Words of headings that sentences have in other senses, too. */
const plainTitles = new Set(
  'inledning syfte bakgrund tillämpning sammanfattning innehåll remiss remissen svar svara svarar synpunkt yttrande plan planen strategi strategin förslag så du avgränsning avgränsningar grundläggande förutsättning utveckla stärka styr uppdrag stöd gemensam gemensamma utgångspunkt utgångspunkter insats insatser'
    .split(' ')
    .map(stemOf),
);

/** "nulägesbeskrivning" for "nuläge", "inriktning" for "huvudinriktning" where a title has no other word. */
const isCompound = (said: string, stem: string, isLone: boolean) =>
  (stem.length >= 5 && said.length > stem.length && said.startsWith(stem)) ||
  (isLone && said.length >= 8 && stem.endsWith(said) && stem.length > said.length);

/** From 0, in every section, to some 3, in one of many. */
function rarity(stem: string, { spread }: Remiss, count: number): number {
  return Math.log((count + 1) / Math.max(1, spread.get(stem) ?? 1));
}

/** Words between quotation marks that stand in the remiss, as they stand there, with the section. */
export function quotedFrom(text: string, remiss: Remiss): { quote: string; section: string | undefined } | undefined {
  for (const { 1: words = '' } of text.matchAll(/[”“„»"]([^”“»«"]{8,400})[”“»«"]/gu)) {
    const wanted = plainText(words)
      .replace(/ +/g, ' ')
      .trim()
      .replace(/[.,;:]$/, '');
    const at = wanted.length >= 8 ? remiss.plain.indexOf(wanted) : -1;
    if (at < 0) continue;
    const section = remiss.sections.findLast((one) => one.start <= at && at < one.end)?.number;
    const quote = remiss.text.slice(at, at + wanted.length).replace(/\s+/g, ' ');
    // What the remiss is called is no quotation of it.
    if (plainText(remiss.title).includes(wanted)) continue;
    return { quote, section };
  }
  return undefined;
}
