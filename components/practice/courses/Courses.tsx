import { withoutTurns } from '../../../language/swedish/letters/without-turns.ts';
import './courses.css';
import { useSignal } from '@preact/signals';
import { downloadJson } from '../../../extension/state/download.ts';
import { usePractice } from '../../../extension/state/practice/context.ts';
import type { CourseShown } from '../../../extension/state/practice/shown-courses.ts';
import { readCourse, writeCourse } from '../../../learning/practice/course.ts';
import { practiceWords } from '../../i18n/tables/own-pages/practice.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { FileButton, jsonFiles } from '../../ui/controls/FileButton.tsx';
import { RowBoundary } from '../../ui/RowBoundary.tsx';
import { textOfFile } from '../../ui/text-of-file.ts';

const useWords = wordsFrom(practiceWords, ownPagesWords);

/** The courses with their sessions, and the way for one to come in as a file. */
export function Courses() {
  const { practice, pages } = useWords();
  const practiceState = usePractice();
  const status = useSignal('');
  const takeIn = async (file: File) => {
    const read = readCourse(await textOfFile(file), practiceState.glossary);
    if ('refused' in read) {
      status.value = practice.refusals[read.refused](withoutTurns(file.name), 'field' in read ? read.field : '');
    } else if (await practiceState.keepCourse(read.course)) {
      status.value = practice.takenIn(withoutTurns(read.course.title), read.unknown);
    }
  };
  const putAway = async ({ course }: CourseShown) => {
    if (!(await practiceState.putAway(course))) return;
    status.value = practice.isPutAway(course.title);
    document.getElementById('courses')?.focus();
  };
  return (
    <section aria-labelledby="courses">
      <h3 id="courses" tabIndex={-1}>
        {practice.courses}
      </h3>
      {practiceState.courses.value.map((shown) => (
        <RowBoundary key={shown.id} of={shown} as="div">
          <OneCourse shown={shown} putAway={putAway} />
        </RowBoundary>
      ))}
      <p class="quiet-text">{practice.courseWhat}</p>
      <p class="quiet-text">
        {practice.seeWelcome} <a href="/welcome.html">{pages.titles.welcome}</a>
      </p>
      <div class="buttons">
        <FileButton accept={jsonFiles} name={practice.takeIn} take={(file) => void takeIn(file)} />
      </div>
      <p role="status">{status}</p>
    </section>
  );
}

interface Props {
  shown: CourseShown;
  putAway(shown: CourseShown): Promise<void>;
}

function OneCourse({ shown, putAway }: Props) {
  const { practice } = useWords();
  const practiceState = usePractice();
  const { id, course, done, own } = shown;
  // The first that hasn't been done is the next; all of them can be opened.
  const next = course.sessions.findIndex((_, i) => !done.has(i));
  return (
    <div class="course">
      <h4 lang="sv">{course.title}</h4>
      <p class="quiet-text">{practice.sessionsDone(done.size, course.sessions.length)}</p>
      <ol>
        {course.sessions.map(({ title }, i) => (
          <li key={`${i} ${title}`}>
            <button
              type="button"
              class={i === next ? 'session next' : 'session'}
              onClick={() => {
                practiceState.goTo({ is: 'session', course: id, session: i });
              }}
            >
              <span lang="sv">{practice.session(i + 1, title)}</span>
              {done.has(i) && <span class="done">{practice.done}</span>}
            </button>
          </li>
        ))}
      </ol>
      <div class="buttons">
        <button
          type="button"
          aria-label={practice.saveCourseOf(course.title)}
          onClick={() => downloadJson(writeCourse(course), 'remisslasaren-kurs.json')}
        >
          {practice.saveCourse}
        </button>
        {own && (
          <button type="button" aria-label={practice.putAwayOf(course.title)} onClick={() => void putAway(shown)}>
            {practice.putAway}
          </button>
        )}
      </div>
    </div>
  );
}
