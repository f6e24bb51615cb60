/**
 * A document's own definitions, also those in two blocks: a term in a word list and the text after it, a heading
 * and the paragraph that says what it is.
 */
import { fold } from '../../swedish/letters/fold.ts';
import { addAll } from '../../swedish/many.ts';
import { roughSentence } from '../../swedish/sentences/rough-sentence.ts';
import type { Match } from '../match.ts';
import { saysKind, saysName } from './definition-kinds.ts';
import { judging } from './definition-meanings.ts';
import { either, pattern } from './definition-parts.ts';
import { definitionsIn, type OwnDefinition } from './own-definitions.ts';

export interface SearchedText {
  kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'footnote';
  /** A heading's level, 1 to 6; else 0. */
  level: number;
  text: string;
  matches: readonly Match[];
}

/** Which blocks the words and their meaning stand in, by index; the offsets are each block's own. */
export interface PlacedDefinition extends OwnDefinition {
  block: number;
  meaningBlock: number;
}

/** Finds definitions block by block, so that one can rest in between; a long document takes a second. `distinct` then joins them. */
export function* definitionsByBlock(blocks: readonly SearchedText[]): Iterable<PlacedDefinition[]> {
  const isWordList = followWordLists();
  for (const [block, one] of blocks.entries()) {
    const listed = isWordList(one);
    if (one.matches.length === 0) continue;
    const definitions: PlacedDefinition[] = [];
    for (const own of definitionsIn(one.text, one.matches)) definitions.push({ ...own, block, meaningBlock: block });
    for (const term of termsAlone(one)) {
      const next = blocks[block + 1];
      const found = next && meaningIn(next, one, term, listed);
      if (!found) continue;
      const { concept, scheme, start, end } = term;
      definitions.push({ concept, scheme, start, end, ...found, block, meaningBlock: block + 1 });
    }
    addAll(
      definitions,
      rows(one, listed).map((row) => ({ ...row, block, meaningBlock: block })),
    );
    yield definitions;
  }
}

const aboutWords = pattern(
  `(?<!\\p{L})(?:ordlista|ordförklaring\\p{L}*|begreppsförklaring\\p{L}*|begreppslista|definition\\p{L}*|terminologi|${either('begrepp|centrala begrepp|termer')}(?!\\p{L})|begreppen|termlista|förklaringar)`,
);
const aboutColumns = pattern(
  `^\\s*${either('begrepp|term|ord|uttryck|definition|förklaring|betydelse|innebörd|begreppets innebörd')}\\s*$`,
);

/** Tells, for one block after the other, whether it stands under a heading that announces a word list, or in a table of words. */
function followWordLists(): (block: SearchedText) => boolean {
  let level = 0;
  let table: 'none' | 'other' | 'words' = 'none';
  return ({ kind, level: own, text }) => {
    if (kind === 'heading') {
      if (level === 0 || own <= level) level = text.length < 120 && aboutWords.test(fold(text).text) ? own : 0;
    }
    if (kind !== 'table-cell') table = 'none';
    else if (table !== 'words' && text.length < 40) table = aboutColumns.test(fold(text).text) ? 'words' : 'other';
    return level > 0 || table === 'words';
  };
}

/** The concept that a block names if it holds nothing else. */
function termsAlone({ text, matches }: SearchedText): Match[] {
  if (text.length > 160) return [];
  return matches.filter(
    ({ how, start, end }) =>
      how !== 'compound' &&
      /^[^\p{L}]*$/u.test(text.slice(0, start)) &&
      /^["”]?\s*(?:\([^()]{1,60}\)\s*)?(?:[:.*]\s*)?(?:\d{1,2}\s*)?$/u.test(text.slice(end)),
  );
}

/** A fragment has no finite verb before what is said about it. */
const finite = pattern(
  `(?<!\\p{L})${either('är|ska|skall|bör|kan|har|behöver|måste|finns|innebär|får|blir|ger|ökar|minskar|omfattar|ansvarar|arbetar|används|bedrivs|genomförs|pågår|gäller|sker|utgör|bidrar|kräver|visar|erbjuds|erbjuder|tar|vill|var|hade|påverkar|leder|saknas|följs|planeras|ingår')}(?!\\p{L})`,
);
const subordinate = /(?<!\p{L})(?:som|där|då|när|att|vars|vilken|vilket|vilka)(?!\p{L})/u;
const isFragment = (words: string) =>
  !/^\s*(?:det|de|den|allt)\s/u.test(words) && !finite.test(words.slice(0, subordinate.exec(words)?.index));
const isOfAnyKind = pattern('^["”]?(?:\\s*\\([^()]{1,60}\\))?\\s+är\\s+(?=(?:en|ett|när|att)\\s)');
const refers = pattern('^\\s*(?:se|jfr|jämför|framgår|avsnitt|bilaga|sid(?:a|an)?|kap)(?!\\p{L})');

function meaningIn(
  { kind, text, matches }: SearchedText,
  named: SearchedText,
  { concept }: Match,
  listed: boolean,
): Pick<PlacedDefinition, 'by' | 'meaning'> | undefined {
  const start = /\S/.exec(text)?.index ?? text.length;
  if (kind === 'heading' || text.length - start < 15 || (kind === 'table-cell') !== (named.kind === 'table-cell'))
    return undefined;
  const sentence = roughSentence(text, start, start);
  const said = fold(text.slice(start, sentence.end)).text;
  if (sentence.question || refers.test(said) || !/(?<!\p{L})(?:\p{L}+[\s,/]+){2}\p{L}/u.test(said)) return undefined;
  const by = named.kind === 'heading' ? 'heading' : 'entry';
  if (listed && termsAlone({ kind, level: 0, text, matches }).length === 0) {
    return { by, meaning: { start, end: text.trimEnd().length } };
  }
  // Under a heading with its name a concept may be said to be any kind of thing.
  const again = matches.find((match) => match.concept === concept && match.start - start <= 4);
  if (again && by === 'heading') {
    const behind = fold(text.slice(again.end, sentence.end)).text;
    const is = isOfAnyKind.exec(behind);
    const meaning = behind.slice(is?.[0].length);
    if (!is || judging.test(meaning) || /^(?:en|ett)\s+av\s/.test(meaning)) return undefined;
    return { by, meaning: { start: again.end + is[0].length, end: sentence.end } };
  }
  if (!(saysKind.test(said) || saysName.test(said)) || !isFragment(said)) return undefined;
  return { by, meaning: { start, end: sentence.end } };
}

/** "Psykisk ohälsa: …" in a word list needs nothing more to be one, nor "psykisk ohälsa: …" with a small letter. */
function rows({ kind, text, matches }: SearchedText, listed: boolean): OwnDefinition[] {
  if (kind === 'heading') return [];
  return matches.flatMap(({ concept, scheme, how, start, end }) => {
    if (how === 'compound' || !/^[^\p{L}]*$/u.test(text.slice(0, start))) return [];
    const mark = /^["”]?(?:\s*\([^()]{1,60}\))?(?::\s|\s[–—-]\s|\s=\s)\s*(?=\p{L}+\s+\p{L}+\s+\p{L})/u.exec(
      text.slice(end),
    );
    if (!mark) return [];
    const meant = fold(text.slice(end + mark[0].length)).text;
    if (!listed && !(/^\p{Ll}/u.test(text.trimStart()) && mark[0].includes(':') && isFragment(meant))) return [];
    return [
      {
        concept,
        scheme,
        by: 'entry',
        start,
        end,
        meaning: { start: end + mark[0].length, end: text.trimEnd().length },
      },
    ];
  });
}

/** Each definition once. Where a sentence defines a concept by its own words, the heading above it isn't counted as a second definition. */
export function distinct(definitions: readonly PlacedDefinition[]): PlacedDefinition[] {
  const seen = new Set<string>();
  return definitions
    .toSorted((a, b) => a.meaningBlock - b.meaningBlock || b.block - a.block)
    .filter(({ concept, scheme, by, meaningBlock, meaning }) => {
      const key = `${scheme} ${concept} ${meaningBlock} ${by === 'heading' || by === 'entry' ? '' : meaning.start}`;
      const known = seen.has(key) || (by === 'heading' && seen.has(`${scheme} ${concept} ${meaningBlock}`));
      seen.add(key);
      seen.add(`${scheme} ${concept} ${meaningBlock}`);
      return !known;
    });
}
