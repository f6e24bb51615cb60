import {
  array,
  type InferOutput,
  literal,
  looseObject,
  maxLength,
  minLength,
  nonEmpty,
  number,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import { looseInstant } from '../../comments/model/calendar.ts';
import { conceptsOf, type Glossary } from '../../glossary/glossary.ts';
import grundkurs from './courses/grundkurs.json' with { type: 'json' };
import { seedOf } from './random.ts';

/** A course as a file: which concepts, in which order. Nothing of anybody's progress. */
const kind = 'remisslasaren-course';
const version = 1;

/** What one line shows. Signs that steer a screen or turn its text around are none of a title's. */
const title = pipe(
  string(),
  nonEmpty(),
  maxLength(120),
  regex(/^[^\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u),
  regex(/\S/),
);
const conceptId = pipe(string(), regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), maxLength(120));

const course = strictObject({
  type: literal(kind),
  version: literal(version),
  title,
  sessions: pipe(
    array(strictObject({ title, concepts: pipe(array(conceptId), minLength(1), maxLength(60)) })),
    minLength(1),
    maxLength(40),
  ),
});
export type Course = InferOutput<typeof course>;

/** A course that the reader has taken in. One that is put away stays, and says so. */
export const keptCourse = strictObject({
  /** `courseId` of it: the same file is the same course. */
  id: pipe(string(), nonEmpty(), maxLength(40)),
  course,
  state: picklist(['kept', 'removed']),
  /** When that was said, ISO 8601. */
  at: looseInstant,
});
export type KeptCourse = InferOutput<typeof keptCourse>;

const ours = looseObject({ type: literal(kind), version: number() });

/** A file that is longer than this is no course. UTF-16 units. */
const longest = 200_000;

/** Why a file is refused. `field`: where in it, as "sessions.0.title". */
export type CourseRefusal =
  | { refused: 'tooLarge' | 'foreign' | 'newer' | 'noneKnown' }
  | { refused: 'faulty'; field: string };

/** The course in a file's text, and which of its concepts the glossary lacks: those are left out. */
export function readCourse(text: string, glossary: Glossary): { course: Course; unknown: string[] } | CourseRefusal {
  if (text.length > longest) return { refused: 'tooLarge' };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { refused: 'foreign' };
  }
  const head = safeParse(ours, given);
  if (!head.success) return { refused: 'foreign' };
  if (head.output.version > version) return { refused: 'newer' };
  const read = safeParse(course, given);
  if (!read.success)
    return { refused: 'faulty', field: read.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '' };
  const isKnown = (id: string) => conceptsOf(glossary, [id]).length > 0;
  const all = [...new Set(read.output.sessions.flatMap(({ concepts }) => concepts))];
  const sessions = read.output.sessions
    .map((session) => ({ ...session, concepts: [...new Set(session.concepts.filter(isKnown))] }))
    .filter(({ concepts }) => concepts.length > 0);
  if (sessions.length === 0) return { refused: 'noneKnown' };
  return { course: { ...read.output, sessions }, unknown: all.filter((id) => !isKnown(id)) };
}

export const writeCourse = (given: Course): string => `${JSON.stringify(given, undefined, 2)}\n`;

/** Concepts as a course of their own, some in each session. */
export function courseOf(name: string, concepts: readonly string[], sessionTitle: (number: number) => string): Course {
  const each = 5;
  const sessions = Array.from({ length: Math.ceil(concepts.length / each) }, (_, i) => ({
    title: sessionTitle(i + 1),
    concepts: concepts.slice(i * each, (i + 1) * each),
  }));
  return { type: kind, version, title: name, sessions };
}

/** Tells courses apart by what is in them. */
export function courseId(given: Course): string {
  const text = JSON.stringify(given);
  return seedOf(text).toString(36) + seedOf(`${text.length} ${text}`).toString(36);
}

/** For new staff: the core schemes in five sessions. */
export const introduction: Course = grundkurs as Course;
