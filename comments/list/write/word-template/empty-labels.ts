import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { valueNames } from './placeholders.ts';

/** In UTF-16 units: what is longer, or has the end of a sentence in it, is text of somebody's and stays. */
const longestLabel = 30;

/** "Dnr {{dnr}}", "Handläggare: {{handläggare}}", and nothing else. */
const labelled = /^(?<label>[^{}.!?,;]*[\p{L}\d)][.:]?\s*)\{\{(?<name>[^{}]*)\}\}\s*$/u;

/** Texts this far apart on a line have labels of their own. */
const gap = / {3,}|\t/g;

/** The part of a Word file that holds its text; others hold what stands around its pages. */
export const mainPart = 'word/document.xml';

/** The names of the places that nothing goes into: those within a line, and those with paragraphs of their own, too. */
export interface EmptyPlaces {
  values: ReadonlySet<string>;
  all: readonly string[];
}

/** A Word file without the labels of the places that nothing goes into, and without the lines that then are empty. */
export function withoutEmptyPlaces(bytes: Uint8Array, empty: EmptyPlaces): Uint8Array {
  if (empty.all.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const changed = Object.entries(parts).flatMap(([name, part]): [string, Uint8Array][] => {
    if (!/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)) return [];
    const xml = strFromU8(part);
    const cut = partWithoutEmptyPlaces(xml, name, empty);
    return cut === xml ? [] : [[name, strToU8(cut)]];
  });
  return changed.length > 0 ? zipSync({ ...parts, ...Object.fromEntries(changed) }) : bytes;
}

/** The XML of one part of it. */
export function partWithoutEmptyPlaces(xml: string, name: string, { values, all }: EmptyPlaces): string {
  const cut = withoutLabels(xml, values);
  return name === mainPart ? withoutLabelsAbove(cut, all) : cut;
}

/** A part of an XML text, from the UTF-16 offset `start` to `end`. */
interface Piece {
  start: number;
  end: number;
}

/**
 * Word cuts a text into pieces as it likes, so a label and its place may stand in several.
 * @returns the XML of a part, which is well-formed still
 */
export function withoutLabels(xml: string, empty: ReadonlySet<string>): string {
  const cuts = paragraphsOf(xml).flatMap(({ start, end, lines }) => {
    const labels = lines.flatMap((line) => labelsIn(xml, line, empty));
    if (labels.length === 0) return [];
    const hasMore = /<w:(?:tab|br|cr|sym|drawing|pict|object|fldChar|fldSimple|sectPr|ptab)[\s/>]/.test(
      xml.slice(start, end),
    );
    const left = lines.flat().reduce((sum, piece) => sum + xml.slice(piece.start, piece.end).trim().length, 0);
    const isEmpty = left === labels.reduce((sum, cut) => sum + xml.slice(cut.start, cut.end).trim().length, 0);
    // Cells, headers and boxes need a paragraph, so the last one in them stays.
    const isFollowed = /^\s*<w:p[\s>]/.test(xml.slice(end, end + 200));
    return isEmpty && !hasMore && isFollowed ? [{ start, end }] : labels;
  });
  let [cut, from] = ['', 0];
  for (const { start, end } of cuts) {
    cut += xml.slice(from, start);
    from = end;
  }
  return cut + xml.slice(from);
}

interface ParagraphText extends Piece {
  /** The texts between its line breaks and tabs, in pieces. */
  lines: Piece[][];
}

/**
 * Where a label stands in a paragraph right above that of a place, as a heading does; undefined where there is none. The rule for
 * what is a label is the same, and a heading may be twice as long.
 */
export function labelAbove(xml: string, name: string): { label: Piece; place: Piece } | undefined {
  const paragraphs = paragraphsOf(xml).map(({ start, end, lines }) => ({ start, end, text: textIn(xml, lines) }));
  const at = paragraphs.findIndex(({ text }) => /^\{\{([^{}]*)\}\}$/.exec(text)?.[1]?.trim() === name);
  const place = paragraphs[at];
  if (!place) return undefined;
  for (let i = at - 1, from = place.start; i >= 0; i--) {
    const { start, end, text } = paragraphs[i] as Piece & { text: string };
    if (xml.slice(end, from).trim() !== '') return undefined;
    from = start;
    if (text === '') continue;
    return /^(?:\d+(?:\.\d+)*\.?\s+)?[^{}.!?]*[\p{L}\d]:?$/u.test(text) && text.length <= 2 * longestLabel
      ? { label: { start, end }, place }
      : undefined;
  }
  return undefined;
}

const textIn = (xml: string, lines: readonly Piece[][]): string =>
  lines
    .flat()
    .map(({ start, end }) => xml.slice(start, end))
    .join('')
    .trim();

/** Without those of these places that have a label above, and without that. */
const withoutLabelsAbove = (xml: string, empty: readonly string[]): string =>
  empty.reduce((left, name) => {
    const found = labelAbove(left, name);
    if (!found) return left;
    const { label, place } = found;
    // The last paragraph of a cell or a page has to stay.
    const end = /^\s*<w:p[\s>]/.test(left.slice(place.end, place.end + 200)) ? place.end : label.end;
    // A section's paper and margins stand in its last paragraph.
    const hasMore = /<w:(?:sectPr|drawing|pict|object)[\s/>]/.test(left.slice(label.start, end));
    return hasMore ? left : left.slice(0, label.start) + left.slice(end);
  }, xml);

/** The paragraphs that hold no other: a text box stands within one, and has some of its own. */
function paragraphsOf(xml: string): ParagraphText[] {
  const found: ParagraphText[] = [];
  let open: ParagraphText | undefined;
  for (const { 0: tag, 1: opened, index } of xml.matchAll(/<w:(t|tab|br|cr|p)(?=[\s/>])[^<>]*>|<\/w:p>/g)) {
    const behind = index + tag.length;
    if (opened === 'p') open = tag.endsWith('/>') ? undefined : { start: index, end: behind, lines: [[]] };
    else if (opened === 't' && !tag.endsWith('/>')) {
      const end = xml.indexOf('</w:t>', behind);
      // No element is closed after this point.
      if (end < 0) break;
      open?.lines.at(-1)?.push({ start: behind, end });
    } else if (opened === undefined) {
      if (open) found.push({ ...open, end: behind });
      open = undefined;
    } else open?.lines.push([]);
  }
  return found;
}

/** Where labels with an empty place stand in a line, with the gap before them; in pieces as the line is. */
function labelsIn(xml: string, line: readonly Piece[], empty: ReadonlySet<string>): Piece[] {
  const text = line.map(({ start, end }) => xml.slice(start, end)).join('');
  const gaps = [...text.matchAll(gap)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return [...gaps, { start: text.length, end: text.length }].flatMap(({ start: end }, i) => {
    const before = gaps[i - 1];
    const start = before?.end ?? 0;
    const part = text.slice(start, end);
    const { label = '', name = '' } = labelled.exec(part)?.groups ?? {};
    if (label !== '' && label.length <= longestLabel && empty.has(name.trim()))
      return piecesAt(line, before?.start ?? 0, end);
    return emptyAmong(part, empty).flatMap((cut) => piecesAt(line, start + cut.start, start + cut.end));
  });
}

/**
 * Labels with an empty place among others, "Datum: {{datum}} Dnr: {{dnr}}", with what sets them apart from those before. Where other
 * words than labels stand between the places, or behind the last, it is a sentence.
 */
function emptyAmong(text: string, empty: ReadonlySet<string>): Piece[] {
  const parts = text.split('}}');
  const behind = parts.pop() ?? '';
  const all = parts.map((part) => {
    const [before = '', name] = part.split('{{');
    const apart = /^[\s,;|·•/–—-]*/.exec(before)?.[0].length ?? 0;
    const isEmpty = name !== undefined && empty.has(name.trim());
    return { length: part.length + 2, apart, label: before.slice(apart).trim(), isEmpty };
  });
  const isLine = all.slice(1).every(({ label }) => label === '' || isLabel(label));
  if (all.length < 2 || behind.trim() !== '' || !isLine) return [];
  const cuts: Piece[] = [];
  let [at, isFirst] = [0, true];
  for (const { length, apart, label, isEmpty } of all) {
    const isCut = isEmpty && isLabel(label);
    if (isCut) cuts.push({ start: at, end: at + length });
    // The first remaining text needs no gap before it.
    else if (isFirst && at > 0 && apart > 0) cuts.push({ start: at, end: at + apart });
    if (!isCut) isFirst = false;
    at += length;
  }
  return cuts;
}

const isLabel = (text: string) =>
  text.length <= longestLabel &&
  (/^[^.!?]*[\p{L}\d]\s?:$/u.test(text) || valueNames.some((name) => name === text.toLowerCase()));

/** @param from, @param to of the line's text */
function piecesAt(line: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return line.flatMap(({ start, end }) => {
    const first = at;
    at += end - start;
    const cut = { start: start + Math.max(0, from - first), end: Math.min(end, start + to - first) };
    return cut.start < cut.end ? [cut] : [];
  });
}
