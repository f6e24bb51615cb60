import type { Words } from '../words/sv.ts';
import type { CourseShown, RoundOf } from './learning-work.ts';

/** What a round is called: "Tio kort", "Pass 2: Besvär eller tillstånd?". */
export function roundName(
  { kind, course, session }: RoundOf,
  courses: readonly CourseShown[],
  words: Words['learning'],
) {
  if (kind !== 'course' || session === undefined) return kind === 'first' ? words.rounds.first : words.rounds.ten;
  const title = courses.find(({ id }) => id === course)?.course.sessions[session]?.title;
  return title === undefined ? words.sessionNumber(session + 1) : words.session(session + 1, title);
}
