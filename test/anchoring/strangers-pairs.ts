/**
 * Pairs of versions as somebody would make them who doesn't know how ours are made: plain text with blank lines, whole
 * sections moved, sentences left out, words struck, put in and exchanged, lines broken anew in all of the text, phrases that
 * come again and again. The comments quote sentences, phrases and single words.
 */
import type { State } from '../../comments/anchoring/found-place.ts';
import { plainDocument } from '../../comments/text/plain-document.ts';
import type { Wanted } from './edited-versions.ts';
import type { Pair, TrueComment } from './pair.ts';
import { type Random, randomFrom } from './random.ts';
import { type TextKind, textOf } from './strangers-texts.ts';

interface Token {
  /** Undefined for a word that has been put in. */
  id: number | undefined;
  text: string;
  /** Is it another word now? */
  replaced: boolean;
  moved: boolean;
}

type Paragraph = Token[];

const phrases = [
  'i enlighet med strategins mål',
  'Region Norrmark ska',
  'under hela planperioden',
  'barn och unga',
  'den som har störst behov',
];
const lines = ['Uppföljning sker årligen.', 'Se även avsnittet om ansvar.', 'Ansvar och roller'];

export function strangersPair(kind: TextKind, seed: number, wanted: Wanted): Pair {
  const random = randomFrom(seed * 7919 + kind.length);
  const texts = withRepetitions(textOf(kind, random), random);
  let next = 0;
  const source = texts.map((text) =>
    text.split(/\s+/).map((word): Token => ({ id: next++, text: word, replaced: false, moved: false })),
  );
  const words = texts.join(' ').match(/\p{Ll}{4,}/gu) ?? [];
  const width = random.pick([0, 0, 72]);
  const old = rendered(source, width, random);
  const now = rendered(reworked(source, words, random), width === 0 ? 0 : random.pick([0, 60, 80]), random);
  return {
    name: `${kind} ${seed}`,
    old: plainDocument(old.text),
    now: plainDocument(now.text),
    comments: drawn(source, old, now, random, wanted),
  };
}

function withRepetitions(texts: readonly string[], random: Random): string[] {
  return texts.flatMap((text) => {
    const words = text.split(/\s+/);
    if (words.length > 6 && random.chance(0.25)) {
      words.splice(random.between(1, words.length - 1), 0, ...random.pick(phrases).split(' '));
    }
    const made = words.join(' ');
    return random.chance(0.06) ? [made, random.pick(lines)] : [made];
  });
}

const operations = {
  delete: 0.05,
  move: 0.06,
  edit: 0.14,
  rewrite: 0.02,
  shorten: 0.04,
  scan: 0.06,
  split: 0.05,
  join: 0.05,
};

function reworked(source: readonly Paragraph[], words: readonly string[], random: Random): Paragraph[] {
  const out: Paragraph[] = [];
  const away: { section: Paragraph[]; from: number }[] = [];
  let joining = false;
  for (let i = 0; i < source.length; i++) {
    const paragraph = (source[i] as Paragraph).map((token) => ({ ...token }));
    const operation = chosen(random);
    if (random.chance(0.006)) {
      // All of a section.
      const section = source.slice(i, i + random.between(3, 8));
      away.push({ section: section.map((one) => one.map((token) => ({ ...token, moved: true }))), from: out.length });
      i += section.length - 1;
      continue;
    }
    if (operation === 'delete') continue;
    if (operation === 'move') {
      away.push({ section: [paragraph.map((token) => ({ ...token, moved: true }))], from: out.length });
      continue;
    }
    const made = changed(paragraph, operation, words, random);
    if (made.length === 0) continue;
    if (joining) out.at(-1)?.push(...made);
    else if (operation === 'split' && made.length > 8) {
      const at = random.between(3, made.length - 3);
      out.push(made.slice(0, at), made.slice(at));
    } else out.push(made);
    joining = operation === 'join';
    if (random.chance(0.03)) out.push(newWords(random.between(6, 40), words, random));
  }
  for (const { section, from } of away) {
    let at = random.between(0, out.length);
    // Over so much that there is no question which of the two has moved.
    for (let tries = 0; Math.abs(at - from) <= 3 * section.length && tries < 50; tries++)
      at = random.between(0, out.length);
    out.splice(at, 0, ...section);
  }
  return out;
}

type Operation = keyof typeof operations | 'keep';

function chosen(random: Random): Operation {
  let dice = random.next();
  for (const [name, share] of Object.entries(operations)) {
    dice -= share;
    if (dice < 0) return name as Operation;
  }
  return 'keep';
}

const newWords = (count: number, words: readonly string[], random: Random): Token[] =>
  Array.from({ length: count }, () => ({ id: undefined, text: random.pick(words), replaced: true, moved: false }));

function changed(paragraph: Paragraph, operation: Operation, words: readonly string[], random: Random): Paragraph {
  if (operation === 'edit') {
    const made = [...paragraph];
    for (let count = random.between(1, Math.max(1, made.length >> 3)); count > 0; count--) {
      const at = random.between(0, made.length - 1);
      const dice = random.next();
      const token = made[at];
      if (!token) break;
      if (dice < 0.2) made.splice(at, 1);
      else if (dice < 0.45) made.splice(at, 0, ...newWords(random.between(1, 3), words, random));
      else if (dice < 0.6) made[at] = { ...token, text: inflected(token.text, random) };
      else made[at] = { ...token, text: random.pick(words), replaced: true };
    }
    return made;
  }
  if (operation === 'rewrite') {
    return paragraph.map((token) =>
      random.chance(0.7) ? { ...token, text: random.pick(words), replaced: true } : token,
    );
  }
  if (operation === 'shorten') {
    const ends = paragraph.flatMap(({ text }, i) => (/[.!?]$/.test(text) ? [i + 1] : []));
    const at = random.between(0, Math.max(0, ends.length - 2));
    if (ends.length < 2) return paragraph;
    return [...paragraph.slice(0, ends[at - 1] ?? 0), ...paragraph.slice(ends[at])];
  }
  if (operation === 'scan') return paragraph.map((token) => ({ ...token, text: read(token.text, random) }));
  return paragraph;
}

function inflected(word: string, random: Random): string {
  return word.replace(/\p{L}{3,}/u, (letters) => letters + random.pick(['s', 'na', 'n', 'de']));
}

/** What an engine without Swedish makes of it, with a stray character now and then. */
function read(word: string, random: Random): string {
  return [...word]
    .map((letter) => {
      const dice = random.next();
      if (dice < 0.004) return '';
      if (dice < 0.008) return `${letter}'`;
      if ('åäÅÄ'.includes(letter)) return random.pick(['a', 'a', 'a', 'i', 'ä']);
      if ('öÖ'.includes(letter)) return random.pick(['o', 'o', 'é', 'd']);
      if (letter === 'l' && dice < 0.04) return 'I';
      if (letter === 'm' && dice < 0.05) return 'rn';
      if (letter === 'e' && dice < 0.02) return 'c';
      return letter;
    })
    .join('');
}

interface Rendered {
  text: string;
  places: Map<number, { start: number; end: number; token: Token }>;
}

/** @param width of the lines in characters, 0: a paragraph is one line */
function rendered(paragraphs: readonly Paragraph[], width: number, random: Random): Rendered {
  let text = '';
  const places: Rendered['places'] = new Map();
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    let column = 0;
    const own = width === 0 && random.chance(0.08) ? random.between(50, 78) : width;
    for (const [i, token] of paragraph.entries()) {
      if (i > 0) {
        const full = own > 0 && column + token.text.length > own;
        text += full ? '\n' : ' ';
        if (full) column = 0;
      }
      const start = text.length;
      const broken = own > 0 && column > own - 8 ? /^(\p{Ll}{3,})(\p{Ll}{4,}.*)$/u.exec(token.text) : undefined;
      text += broken ? `${broken[1]}-\n${broken[2]}` : token.text;
      column = broken ? (broken[2] ?? '').length : column + token.text.length + 1;
      if (token.id !== undefined) places.set(token.id, { start, end: text.length, token });
    }
  }
  return { text, places };
}

const bare = (text: string) => text.replace(/[\s-]/g, '');

function drawn(source: readonly Paragraph[], old: Rendered, now: Rendered, random: Random, wanted: Wanted) {
  const left = { ...wanted };
  const comments: TrueComment[] = [];
  for (let tries = 0; tries < 80_000 && left.verbatim + left.edited + left.gone > 0; tries++) {
    const paragraph = random.pick(source);
    const [first, last] = quoted(paragraph, random);
    const comment = judged(paragraph.slice(first, last + 1), old, now);
    if (!comment) continue;
    const kind = comment.state === 'lost' ? 'gone' : comment.state === 'changed' ? 'edited' : 'verbatim';
    if (left[kind] <= 0) continue;
    left[kind]--;
    comments.push(comment);
  }
  return comments;
}

/** A sentence, a phrase, a word, all of the paragraph. */
function quoted(paragraph: Paragraph, random: Random): [number, number] {
  const end = paragraph.length - 1;
  const dice = random.next();
  if (dice < 0.1) return [0, end];
  if (dice < 0.5) {
    const ends = [-1, ...paragraph.flatMap(({ text }, i) => (/[.!?:]$/.test(text) && i < end ? [i] : [])), end];
    const at = random.between(0, ends.length - 2);
    return [(ends[at] as number) + 1, ends[at + 1] as number];
  }
  const length = dice < 0.56 ? 1 : dice < 0.8 ? random.between(2, 4) : random.between(4, 9);
  const first = random.between(0, Math.max(0, end - length + 1));
  return [first, Math.min(end, first + length - 1)];
}

function judged(tokens: Paragraph, old: Rendered, now: Rendered): TrueComment | undefined {
  const ends = [tokens[0]?.id, tokens.at(-1)?.id].map((id) => old.places.get(id ?? -1));
  const span = { start: ends[0]?.start ?? 0, end: ends[1]?.end ?? 0 };
  const here = tokens.flatMap(({ id }) => now.places.get(id ?? -1) ?? []);
  const kept = here.filter(({ token }) => !token.replaced);
  const share = kept.length / tokens.length;
  if (share < 0.25) return { span, state: 'lost', place: undefined };
  const [head, tail] = [here[0], here.at(-1)];
  if (share < 0.6 || !head || !tail) return undefined;
  const place = { start: head.start, end: tail.end };
  if (place.end - place.start > 2 * (span.end - span.start) + 40) return undefined;
  const [was, is] = [old.text.slice(span.start, span.end), now.text.slice(place.start, place.end)];
  const state: State = bare(was) !== bare(is) ? 'changed' : head.token.moved ? 'moved' : 'unchanged';
  return { span, state, place };
}
