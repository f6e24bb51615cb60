import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commentsEn as en } from '../../../../../../components/i18n/en/reading/comments.ts';
import { commentsSv as sv } from '../../../../../../components/i18n/sv/reading/comments.ts';
import { CallFailure, type CallFailureKind } from '../../../../../../extension/protocol/call-failure.ts';
import type { About } from '../../../../../../extension/protocol/messaging.ts';
import type { SaveProblem } from '../../../../../../extension/state/comments/form/save-problem.ts';
import type { FollowedTab } from '../../../../../../extension/state/follow-active-tab.ts';
import type { TabState } from '../../../../../../extension/state/tab-state.ts';
import type { Command } from '../../../../../../storage/commands/command.ts';
import { StorageFailure } from '../../../../../../storage/db/failure.ts';

const { commands, failWith } = vi.hoisted(() => ({
  commands: [] as unknown[],
  failWith: { command: undefined as Error | undefined },
}));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../../../../extension/settings/reviewer.ts', () => ({
  currentReviewer: async () => ({ id: 'urn:uuid:r' }),
}));
vi.mock('../../../../../../extension/state/comments/database-parts.ts', async () => ({
  ...(await import('../../../../../../storage/db/failure.ts')),
  ...(await import('../../../../../../extension/state/comments/form/save-command.ts')),
  followStored: async () => {},
  ownStore: async () => ({}),
  joiningArende: async (_store: unknown, command: unknown) => command,
  filesOfArenden: {},
  ownCommand: async (command: unknown) => {
    if (failWith.command) throw failWith.command;
    commands.push(command);
  },
}));
const { CommentsState } = await import('../../../../../../extension/state/comments/comments-state.ts');

const about: About = { target: { type: 'document' }, quote: '', section: [], concepts: [] };
const reading = (document: string) =>
  ({
    is: 'reading',
    documentState: { document, edition: `${document}-1`, known: false, proposals: [] },
  }) as unknown as TabState;

/** The form with something in it, in front of a page whose text is what the test says. */
async function written() {
  const state = signal<TabState>(reading('urn:a'));
  const text = Promise.withResolvers<never>();
  // It may fail before anybody has asked.
  text.promise.catch(() => {});
  const tab = { state, asked: signal(undefined), tellWriting() {}, text: () => text.promise };
  const comments = new CommentsState(tab as unknown as FollowedTab, () => '');
  await comments.begin(about);
  comments.form.type({ comment: 'Otydligt.' });
  return { comments, state, text };
}
const drafts = () => (commands as Command[]).filter(({ type }) => type === 'draft');

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  commands.length = 0;
  failWith.command = undefined;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each<[CallFailureKind, SaveProblem]>([
  ['failed', 'text-failed'],
  ['timeout', 'text-late'],
  ['closed', 'text-gone'],
])(
  'a page whose text isn’t had (%s): the form says so, can be saved again, and its draft is kept',
  async (kind, problem) => {
    const { comments, text } = await written();
    const saved = comments.form.save();
    expect(comments.form.open.value).toMatchObject({ saving: true });
    comments.form.type({ reason: 'Två läsningar.' });
    text.reject(new CallFailure(kind, 'text'));
    await saved;
    const fields = { comment: 'Otydligt.', reason: 'Två läsningar.' };
    expect(comments.form.open.value).toMatchObject({ problem, fields });
    expect(comments.form.open.value?.saving ?? false).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(drafts().at(-1)).toMatchObject({ document: 'urn:a', content: { about, fields } });
  },
);

test('what the database refuses is said in its own words', async () => {
  const { comments, text } = await written();
  failWith.command = new StorageFailure('full');
  const saved = comments.form.save();
  text.reject(failWith.command);
  await saved;
  expect(comments.form.open.value).toMatchObject({ problem: 'full' });
});

test('when another document is in front by then, its form is left alone, and the draft is kept for the first', async () => {
  const { comments, state, text } = await written();
  const saved = comments.form.save();
  state.value = reading('urn:b');
  text.reject(new CallFailure('closed', 'text'));
  await saved;
  expect(comments.form.open.value).toBe(undefined);
  expect(drafts()).toMatchObject([{ document: 'urn:a', content: { fields: { comment: 'Otydligt.' } } }]);
});

test.each([
  ['sv', sv, /inte sparad.*Utkastet finns kvar/],
  ['en', en, /hasn’t been saved.*draft is kept/],
])('%s says what happened, that the draft is there, and what to do', (_language, words, says) => {
  const sentences = Object.values(words.form.textProblems);
  expect(new Set(sentences).size).toBe(3);
  for (const sentence of sentences) expect(sentence).toMatch(says);
});

test('who begins the next while a save is under way has the words saved once', async () => {
  const { comments, state } = await written();
  state.value = {
    ...state.value,
    documentState: { document: 'urn:a', edition: 'urn:a-1', known: true, proposals: [] },
  } as TabState;
  const saved = comments.form.save();
  await comments.begin(about);
  await saved;
  expect((commands as Command[]).filter(({ type }) => type !== 'draft')).toHaveLength(1);
  expect(comments.form.open.value?.fields.comment).toBe('');
});
