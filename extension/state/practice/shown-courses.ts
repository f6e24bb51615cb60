import { type Course, courseId, introduction } from '../../../learning/practice/course.ts';
import type { Round } from '../../../learning/practice/review.ts';
import type { StoredLearning } from '../../../storage/queries/learning.ts';

export interface CourseShown {
  id: string;
  course: Course;
  /** Which of its sessions have been done. */
  done: ReadonlySet<number>;
  /** Can it be put away? The introduction can't. */
  own: boolean;
}

/** The introduction, and the courses that are kept, in the order in which they came. */
export function shownCourses({ courses, rounds }: Pick<StoredLearning, 'courses' | 'rounds'>): CourseShown[] {
  const kept = courses.filter(({ state }) => state === 'kept').toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const all = [
    { id: courseId(introduction), course: introduction, own: false },
    ...kept.map(({ id, course }) => ({ id, course, own: true })),
  ];
  return all.map((one) => ({
    ...one,
    done: new Set(
      rounds.flatMap(({ course, session, ended }) =>
        ended && course === one.id && session !== undefined ? [session] : [],
      ),
    ),
  }));
}

/** The first session of a course that hasn't been done; of the introduction where the round was of none. */
export function nextSession(
  courses: readonly CourseShown[],
  { course: id }: Round,
): { course: CourseShown; session: number } | undefined {
  const course = courses.find((one) => (id === undefined ? !one.own : one.id === id));
  const session = course?.course.sessions.findIndex((_, i) => !course.done.has(i)) ?? -1;
  return course && session >= 0 ? { course, session } : undefined;
}
