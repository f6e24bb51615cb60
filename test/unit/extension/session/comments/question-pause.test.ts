import { expect, it } from 'vitest';
import { QuestionPause } from '../../../../../extension/session/comments/question-pause.ts';

it.each([
  ['one thing is asked about at once', [1000], [0]],
  ['what follows soon waits until all is there', [1000, 1010, 1060], [0, 60, 60]],
  ['what follows later is one thing again', [1000, 1010, 1100], [0, 60, 0]],
])('%s', (_, written, pauses) => {
  const pause = new QuestionPause();
  expect(written.map((now) => pause.after(now))).toEqual(pauses);
});
