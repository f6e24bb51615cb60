/**
 * Pairs of versions, by operations on paragraphs. Each word knows where it comes from, so the truth is counted and not
 * searched for.
 */
import type { State } from '../../comments/anchoring/found-place.ts';
import { type FlatDocument, type FlatSpan, flatten } from '../../comments/text/flatten.ts';
import { bent, scanned } from './harm.ts';
import type { Pair, TrueComment } from './pair.ts';
import { type Random, randomFrom } from './random.ts';

interface Word {
  /** Number of the old word, -1 for a new one. */
  from: number;
  text: string;
  /** What stands behind it, if not the end. */
  gap: string;
  /** Is it still the old word, though perhaps harmed or bent? */
  left: boolean;
}

interface Paragraph {
  words: Word[];
  moved: boolean;
}

export interface Wanted {
  verbatim: number;
  edited: number;
  gone: number;
}

export const asked: Wanted = { verbatim: 400, edited: 80, gone: 20 };

/** @param hostile adds boilerplate paragraphs with one word different and phrases that come again and again */
export function editedPair(
  name: string,
  paragraphs: readonly string[],
  seed: number,
  wanted = asked,
  hostile = true,
): Pair {
  const random = randomFrom(seed);
  const texts = hostile ? withBoilerplate(paragraphs, random) : [...paragraphs];
  let number = 0;
  const source: Paragraph[] = texts.map((text) => ({
    moved: false,
    words: text.split(/\s+/).map((word) => ({ from: number++, text: word, gap: ' ', left: true })),
  }));
  const { document: old, places: oldPlaces } = rendered(source);
  const vocabulary = source
    .flatMap(({ words }) => words.map(({ text }) => text))
    .filter((word) => /^\p{Ll}{5,}$/u.test(word));
  const { document: now, places, words } = rendered(edited(source, vocabulary, random));
  const comments = drawn(source, random, wanted, (first, last) => {
    const span = { start: oldPlaces.get(first)?.start ?? 0, end: oldPlaces.get(last)?.end ?? 0 };
    return truth(first, last, span, old, now, places, words);
  });
  return { name: `${name} ${seed}`, old, now, comments };
}

function withBoilerplate(paragraphs: readonly string[], random: Random): string[] {
  const who = ['Regionen', 'Kommunen', 'Länsstyrelsen', 'Nämnden', 'Folkhälsomyndigheten', 'Socialstyrelsen'];
  const lines = who.map(
    (one) =>
      `${one} ansvarar för att följa upp insatserna inom området och redovisar resultatet till styrelsen senast i mars varje år.`,
  );
  const again = 'Uppföljning sker årligen inom ramen för ordinarie verksamhet.';
  const texts = [...paragraphs];
  for (const line of lines) texts.splice(random.between(0, texts.length), 0, line);
  const together = random.between(0, texts.length);
  texts.splice(together, 0, ...lines.map((line) => line.replace('mars', random.pick(['april', 'maj', 'juni']))));
  return texts.map((text) => (random.chance(0.12) ? `${text} ${again}` : text));
}

const copied = (words: readonly Word[]): Word[] => words.map((word) => ({ ...word }));

function edited(source: readonly Paragraph[], vocabulary: readonly string[], random: Random): Paragraph[] {
  const made = (count: number): Word[] =>
    Array.from({ length: count }, (_, i) => ({
      from: -1,
      text: random.pick(vocabulary) + (i === count - 1 ? '.' : ''),
      gap: ' ',
      left: false,
    }));
  const out: Paragraph[] = [];
  const moved: Paragraph[] = [];
  let join = false;
  const dices = source.map(() => random.next());
  const staying = source.filter((_, i) => (dices[i] as number) >= 0.46);
  for (const [i, paragraph] of source.entries()) {
    let words = copied(paragraph.words);
    const dice = dices[i] as number;
    if (dice < 0.05) continue;
    if (dice < 0.1) {
      moved.push({ words, moved: true });
      continue;
    }
    if (dice < 0.2) replaceSome(words, random, vocabulary, random.between(1, 3));
    else if (dice < 0.24) replaceSome(words, random, vocabulary, Math.ceil(words.length * 0.3));
    else if (dice < 0.28) rewriteSentence(words, random, vocabulary);
    else if (dice < 0.33) words.splice(sentenceStart(words, random), 0, ...made(random.between(6, 18)));
    else if (dice < 0.36) {
      const from = sentenceStart(words, random);
      words.splice(from, Math.max(1, words.length >> 2));
      if (words.length === 0) continue;
    } else if (dice < 0.41) for (const word of words) word.text = scanned(word.text, random);
    else if (dice < 0.46) for (const word of words) if (random.chance(0.1)) word.text = bent(word.text, random);
    if (dice > 0.46 && dice < 0.56) rewrap(words, random);
    if (join) {
      out.at(-1)?.words.push(...words);
      words = [];
    }
    join = dice > 0.56 && dice < 0.59;
    if (dice > 0.59 && dice < 0.63 && words.length > 8) {
      const at = random.between(3, words.length - 3);
      out.push({ words: words.slice(0, at), moved: false }, { words: words.slice(at), moved: false });
    } else if (words.length > 0) out.push({ words, moved: false });
    if (random.chance(0.04)) out.push({ words: made(random.between(5, 60)), moved: false });
    // An excerpt of what stands elsewhere, as a summary has it.
    if (random.chance(0.01)) {
      // Of what has been deleted, moved or edited, a copy would be the thing itself.
      const copy = copied(random.pick(staying).words).map((word) => ({ ...word, from: -1 }));
      out.splice(random.between(0, out.length), 0, { words: copy, moved: false });
    }
  }
  for (const paragraph of moved) out.splice(random.between(0, out.length), 0, paragraph);
  return out;
}

function replaceSome(words: Word[], random: Random, vocabulary: readonly string[], count: number): void {
  for (let i = 0; i < count; i++) {
    const word = random.pick(words);
    const kind = random.next();
    if (kind < 0.35) word.text = bent(word.text, random);
    else {
      word.text = random.pick(vocabulary) + (/[.,:;]$/.exec(word.text)?.[0] ?? '');
      word.left = false;
    }
  }
}

function sentenceStart(words: readonly Word[], random: Random): number {
  const starts = words.flatMap(({ text }, i) => (/[.:]$/.test(text) ? [i + 1] : []));
  return random.pick([0, ...starts]);
}

function rewriteSentence(words: Word[], random: Random, vocabulary: readonly string[]): void {
  for (let i = sentenceStart(words, random); i < words.length; i++) {
    const word = words[i] as Word;
    if (random.chance(0.75)) {
      word.left = false;
      word.text = random.pick(vocabulary) + (/[.,:;]$/.exec(word.text)?.[0] ?? '');
    }
    if (/[.:]$/.test(word.text)) break;
  }
}

function rewrap(words: Word[], random: Random): void {
  let column = 0;
  for (const word of words) {
    column += word.text.length + 1;
    if (column < 60) continue;
    column = 0;
    const broken = /^(\p{Ll}{3,})(\p{Ll}{3,})$/u.exec(word.text);
    if (broken && random.chance(0.4)) word.text = `${broken[1]}-\n${broken[2]}`;
    else word.gap = '\n';
  }
}

function rendered(paragraphs: readonly Paragraph[]) {
  const document = flatten(
    paragraphs.map(({ words }, i) => ({
      id: i,
      kind: 'paragraph' as const,
      level: 0,
      text: words.map(({ text, gap }, j) => text + (j < words.length - 1 ? gap : '')).join(''),
    })),
  );
  /** Old word → where it stands. */
  const places = new Map<number, FlatSpan>();
  const list: { word: Word; moved: boolean; span: FlatSpan }[] = [];
  for (const [i, { words, moved }] of paragraphs.entries()) {
    let at = document.places[i]?.start ?? 0;
    for (const word of words) {
      const span = { start: at, end: at + word.text.length };
      list.push({ word, moved, span });
      if (word.from >= 0) places.set(word.from, span);
      at = span.end + word.gap.length;
    }
  }
  return {
    document,
    places,
    words: new Map(list.filter(({ word }) => word.from >= 0).map((one) => [one.word.from, one])),
  };
}

/** Without white space and hyphens, which the width of a line decides over. */
const spoken = (text: string) => text.replace(/[\s\u00ad\u2010-]/g, '');

/** @returns undefined where it is a matter of taste whether the words are left */
function truth(
  first: number,
  last: number,
  span: FlatSpan,
  old: FlatDocument<unknown>,
  now: FlatDocument<unknown>,
  places: Map<number, FlatSpan>,
  words: ReturnType<typeof rendered>['words'],
): TrueComment | undefined {
  const here = Array.from({ length: last - first + 1 }, (_, i) => words.get(first + i));
  const left = here.filter((one) => one?.word.left);
  const share = left.length / here.length;
  if (share < 0.25) return { span, state: 'lost', place: undefined };
  if (share < 0.55) return undefined;
  const head = places.get(first) ?? left[0]?.span;
  const tail = places.get(last) ?? left.at(-1)?.span;
  if (!head || !tail || head.start >= tail.end) return undefined;
  const place = { start: head.start, end: tail.end };
  // A quote whose ends have gone to different places is two quotes.
  if (place.end - place.start > 2.5 * (span.end - span.start) + 100) return undefined;
  const same = spoken(old.text.slice(span.start, span.end)) === spoken(now.text.slice(place.start, place.end));
  const state: State = !same ? 'changed' : left.some((one) => one?.moved) ? 'moved' : 'unchanged';
  return { span, state, place };
}

function drawn(
  source: readonly Paragraph[],
  random: Random,
  wanted: Wanted,
  judge: (first: number, last: number) => TrueComment | undefined,
): TrueComment[] {
  const left = { ...wanted };
  const comments: TrueComment[] = [];
  for (let tries = 0; tries < 60_000 && left.verbatim + left.edited + left.gone > 0; tries++) {
    const { words } = random.pick(source);
    const start = random.between(0, words.length - 1);
    const length = random.pick([3, 4, 6, 8, 12, 20, 40, words.length]);
    let last = Math.min(words.length - 1, start + length - 1);
    const first = length === words.length ? 0 : Math.max(0, Math.min(start, last - 2));
    if (length === words.length) last = words.length - 1;
    let [from, to] = [words[first]?.from ?? 0, words[last]?.from ?? 0];
    // Now and then over the paragraph's end.
    if (random.chance(0.03)) [from, to] = [to - 2, to + 5];
    if (from < 0) from = 0;
    const comment = judge(from, to);
    if (!comment || comment.span.end <= comment.span.start) continue;
    const kind = comment.state === 'lost' ? 'gone' : comment.state === 'changed' ? 'edited' : 'verbatim';
    if (left[kind] <= 0) continue;
    left[kind]--;
    comments.push(comment);
  }
  return comments;
}
