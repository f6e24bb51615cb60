import { placesOf } from './letter-widths.ts';
import { partOfRun } from './part-of-run.ts';
import { Places } from './places.ts';
import type { Run } from './runs.ts';

/** A word, or a letter, with its box. */
interface Mark {
  run: number;
  /** UTF-16 offsets into the run's text. */
  start: number;
  end: number;
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/**
 * The runs without what is drawn a second time in the same place: bold or shaded type that is made so, in whole lines or letter by
 * letter, and the text layer of an OCR engine over text that is text already.
 */
export function withoutDoubles(runs: readonly Run[]): Run[] {
  if (!overlapping(runs)) return [...runs];
  const dropped = new Dropped(runs);
  dropWords(runs, dropped);
  dropLetters(runs, dropped);
  return runs.flatMap((run, i) => dropped.left(run, i));
}

/** In type sizes: kerning and italics make letters overlap by less than this. */
const reach = 0.3;

/** Marks by their text, so that other text in the same place, however much, hides none of them. */
class Twins {
  private readonly byText = new Map<string, Places<Mark>>();

  of(text: string): Places<Mark> {
    const known = this.byText.get(text) ?? new Places<Mark>();
    this.byText.set(text, known);
    return known;
  }
}

/** Line → the offset between a text and its copy drawn earlier as a shadow, as found on some of its words. */
class Shadows {
  private readonly shifts = new Map<string, { x: number; y: number }>();

  note(gone: Mark, kept: Mark): void {
    this.shifts.set(lineKey(gone), { x: kept.x0 - gone.x0, y: kept.y - gone.y });
  }

  /** Is the mark part of a shadow? A narrow letter doesn't overlap its own copy, but lies at the same offset. */
  has(mark: Mark, alike: Places<Mark>): boolean {
    const shift = this.shifts.get(lineKey(mark));
    if (!shift) return false;
    const { x0, x1, y, size } = mark;
    const place = { x0: x0 + shift.x, x1: x1 + shift.x, y: y + shift.y };
    return [...alike.near(place)].some(
      (other) =>
        other.run !== mark.run &&
        Math.abs(other.x0 - place.x0) < 0.1 * size &&
        Math.abs(other.y - place.y) < 0.05 * size,
    );
  }
}

const lineKey = ({ y, size }: Mark): string => `${y} ${size}`;

/** Does any text lie on other text? Asked of whole runs, which is all that most pages cost. */
function overlapping(runs: readonly Run[]): boolean {
  for (const turned of Map.groupBy(runs, ({ turn }) => turn).values()) {
    const places = new Places<Run>();
    for (const run of turned) {
      if (run.x1 - run.x0 > widest) continue;
      for (const other of places.near(run)) {
        const size = Math.min(run.size, other.size);
        if (Math.abs(run.y - other.y) < 0.5 * size && shared(run, other) > reach * size) return true;
      }
      places.put(run);
    }
  }
  return false;
}

/** In points: no page is so wide that its text would be, so that a run of it is no word of the page. */
const widest = 20_000;

const shared = (one: { x0: number; x1: number }, other: { x0: number; x1: number }): number =>
  Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);

class Dropped {
  /** Run → for each of its letters, whether it is dropped (1). */
  private readonly letters = new Map<number, Uint8Array>();
  private readonly runs: readonly Run[];

  constructor(runs: readonly Run[]) {
    this.runs = runs;
  }

  drop({ run, start, end }: Mark): void {
    const known = this.letters.get(run) ?? new Uint8Array(this.runs[run]?.text.length ?? 0);
    known.fill(1, start, end);
    this.letters.set(run, known);
  }

  has({ run, start }: Mark): boolean {
    return this.letters.get(run)?.[start] === 1;
  }

  /** The parts of a run that aren't dropped. */
  left(run: Run, index: number): Run[] {
    const letters = this.letters.get(index);
    if (!letters) return [run];
    const parts: Run[] = [];
    for (let start = letters.indexOf(0); start >= 0; ) {
      const next = letters.indexOf(1, start);
      const end = next < 0 ? run.text.length : next;
      if (run.text.slice(start, end).trim() !== '') parts.push(partOfRun(run, start, end));
      start = letters.indexOf(0, end);
      if (next < 0) break;
    }
    return parts;
  }
}

/**
 * Drops words that lie on the same word. Where most words of a layer do, its other words that lie on text are misreadings and go as well.
 */
function dropWords(runs: readonly Run[], dropped: Dropped): void {
  const words = runs.flatMap((run, i) => marksOf(run, i, /\S+/g));
  const lying: [Mark, Mark][] = [];
  for (const group of Map.groupBy(words, ({ run }) => runs[run]?.turn).values()) {
    const places = new Places<Mark>();
    const twins = new Twins();
    const shadows = new Shadows();
    for (const word of group) {
      const alike = twins.of(word.text);
      for (const other of alike.near(word)) {
        if (other.run === word.run || dropped.has(other) || !lieTogether(word, other)) continue;
        const gone = isFirstDouble(runs, other, word) ? other : word;
        dropped.drop(gone);
        shadows.note(gone, gone === word ? other : word);
        if (gone === word) break;
        alike.take(other);
        places.take(other);
      }
      if (dropped.has(word)) continue;
      for (const other of places.near(word)) {
        if (other.text !== word.text && other.run !== word.run && lieTogether(word, other)) lying.push([other, word]);
      }
      alike.put(word);
      places.put(word);
    }
    for (const word of group) if (!dropped.has(word) && shadows.has(word, twins.of(word.text))) dropped.drop(word);
  }
  const layer = layerAmong(runs, words, dropped);
  for (const [one, other] of lying) {
    if (dropped.has(one) || dropped.has(other)) continue;
    if (layer.has(one.run) !== layer.has(other.run)) dropped.drop(layer.has(one.run) ? one : other);
  }
}

/** An OCR engine's boxes are a little beside the letters, and its sizes are guesses. */
function lieTogether(one: Mark, other: Mark): boolean {
  const [small, large] = [Math.min(one.size, other.size), Math.max(one.size, other.size)];
  return (
    small > 0.5 * large &&
    Math.abs(one.y - other.y) < 0.5 * small &&
    shared(one, other) > 0.5 * Math.min(one.x1 - one.x0, other.x1 - other.x0)
  );
}

/**
 * Of two equal marks in one place, should the one that was drawn first be dropped? The later one is on top, where a pointer meets it. But
 * an OCR engine's text is dropped in favour of the document's own, and of two layers the first.
 */
function isFirstDouble(runs: readonly Run[], first: Mark, second: Mark): boolean {
  const [one, other] = [runs[first.run] as Run, runs[second.run] as Run];
  const isStretched = ({ stretch }: Run) => Math.abs(stretch - 1) > 0.03;
  if (isStretched(one) !== isStretched(other)) return isStretched(one);
  return one.font === other.font && Math.abs(one.size - other.size) < 0.05 * one.size && closeTo(one, other);
}

const closeTo = (one: Run, other: Run): boolean => Math.abs(one.y - other.y) < 0.15 * one.size;

/** The layers, as runs, most of whose words have been dropped: what remains of them is dropped too where it lies on other text. */
function layerAmong(runs: readonly Run[], words: readonly Mark[], dropped: Dropped): Set<number> {
  const layer = new Set<number>();
  const most = (marks: readonly Mark[]) => marks.filter((word) => dropped.has(word)).length > 0.6 * marks.length;
  const byFont = Map.groupBy(words, ({ run }) => runs[run]?.font);
  for (const marks of byFont.values()) if (most(marks)) for (const { run } of marks) layer.add(run);
  for (const [run, marks] of Map.groupBy(words, (word) => word.run)) if (most(marks)) layer.add(run);
  return layer;
}

/** Letters that lie on the same letter of another run: bold type that is made letter by letter. */
function dropLetters(runs: readonly Run[], dropped: Dropped): void {
  const marks = runs.flatMap((run, i) => marksOf(run, i, /\S/g)).filter((mark) => !dropped.has(mark));
  for (const group of Map.groupBy(marks, ({ run }) => runs[run]?.turn).values()) {
    const twins = new Twins();
    const shadows = new Shadows();
    for (const letter of group) {
      const alike = twins.of(`${letter.text} ${runs[letter.run]?.font}`);
      for (const other of alike.near(letter)) {
        if (other.run === letter.run || dropped.has(other) || !lieOnEachOther(other, letter)) continue;
        dropped.drop(other);
        shadows.note(other, letter);
        alike.take(other);
      }
      alike.put(letter);
    }
    for (const letter of group) {
      const alike = twins.of(`${letter.text} ${runs[letter.run]?.font}`);
      if (!dropped.has(letter) && shadows.has(letter, alike)) dropped.drop(letter);
    }
  }
}

function lieOnEachOther(one: Mark, other: Mark): boolean {
  return (
    Math.abs(one.size - other.size) < 0.1 * one.size &&
    Math.abs(one.y - other.y) < 0.15 * one.size &&
    shared(one, other) > 0.5 * Math.min(one.x1 - one.x0, other.x1 - other.x0)
  );
}

function marksOf(run: Run, index: number, pattern: RegExp): Mark[] {
  const { text, x0, x1, y, size } = run;
  if (x1 - x0 > widest) return [];
  const places = placesOf(text, x0, x1);
  return [...text.matchAll(pattern)].map(({ 0: mark, index: start }) => {
    const end = start + mark.length;
    return { run: index, start, end, text: mark, x0: places[start] ?? x0, x1: places[end] ?? x1, y, size };
  });
}
