import type { RoundOf } from '../../extension/state/practice/practice-state.ts';
import type { CourseShown } from '../../extension/state/practice/shown-courses.ts';
import type { practiceWords } from '../i18n/tables/own-pages/practice.ts';
import type { WordsFrom } from '../i18n/words-from.ts';

/** What a round is called: "Tio kort", "Pass 2: Besvär eller tillstånd?". */
export function roundName(
  { kind, course, session }: RoundOf,
  courses: readonly CourseShown[],
  words: WordsFrom<[typeof practiceWords]>['practice'],
) {
  if (kind !== 'course' || session === undefined) return kind === 'first' ? words.rounds.first : words.rounds.ten;
  const title = courses.find(({ id }) => id === course)?.course.sessions[session]?.title;
  return title === undefined ? words.sessionNumber(session + 1) : words.session(session + 1, title);
}
