import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Comment } from '../../../../../../comments/model/comment.ts';
import type { About } from '../../../../../../extension/protocol/messaging.ts';
import type { FormFields } from '../../../../../../extension/state/comments/form/form-fields.ts';
import type { StoredComments } from '../../../../../../extension/state/comments/stored-comments.ts';
import type { FollowedTab } from '../../../../../../extension/state/follow-active-tab.ts';
import type { TabState } from '../../../../../../extension/state/tab-state.ts';
import type { Command, DraftCommand } from '../../../../../../storage/commands/command.ts';
import { aComment } from '../../../../comments/model/records.ts';

const { commands, heard } = vi.hoisted(() => ({
  commands: [] as unknown[],
  heard: { by: undefined as ((stored: StoredComments) => void) | undefined },
}));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../../../../extension/settings/reviewer.ts', () => ({
  currentReviewer: async () => ({ id: 'urn:uuid:r' }),
}));
vi.mock('../../../../../../extension/state/comments/database-parts.ts', async () => ({
  ...(await import('../../../../../../storage/db/failure.ts')),
  ...(await import('../../../../../../extension/state/comments/form/save-command.ts')),
  followStored: async (_documentState: unknown, listener: (stored: StoredComments) => void) => {
    heard.by = listener;
  },
  ownCommand: async (command: unknown) => void commands.push(command),
  ownStore: async () => undefined,
  joiningArende: async (_store: unknown, command: unknown) => command,
  filesOfArenden: {},
}));
const { CommentsState } = await import('../../../../../../extension/state/comments/comments-state.ts');
const { formToEdit } = await import('../../../../../../extension/state/comments/form/open-form.ts');

const about: About = { target: { type: 'document' }, quote: 'psykisk hälsa', section: [], concepts: [] };
const comment = aComment('1', {
  commenting: 'Otydligt.',
  assessing: 'avstyrker',
  describing: 'Två läsningar.',
  tagging: ['a', 'b'],
  status: 'klar',
}) as Comment;
const stored = (draft?: StoredComments['draft']): StoredComments => ({
  comments: [comment],
  arende: undefined,
  undoable: {},
  draft,
});

async function opened(draft?: StoredComments['draft']) {
  const documentState = { document: 'urn:a', edition: 'urn:a-1', known: true, proposals: [] };
  const state = signal({ is: 'reading', report: {}, documentState } as unknown as TabState);
  const tab = { state, asked: signal(undefined), tellWriting() {}, text: () => Promise.reject(new Error('gone')) };
  const comments = new CommentsState(tab as unknown as FollowedTab, () => 'I dokumentet står ”psykisk hälsa”.');
  await vi.waitFor(() => expect(heard.by).toBeDefined());
  heard.by?.(stored(draft));
  return comments;
}
const written = () => (commands as Command[]).filter(({ type }) => type !== 'draft');
const keptLast = () => (commands as DraftCommand[]).filter(({ type }) => type === 'draft').at(-1)?.content ?? null;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  commands.length = 0;
  heard.by = undefined;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each<[string, Partial<FormFields>[], kept: boolean]>([
  ['nothing', [], false],
  ['something that is taken back', [{ comment: 'Otydligt här.' }, { comment: 'Otydligt.' }], false],
  ['white space alone', [{ comment: 'Otydligt. ', labels: 'a,b' }], false],
  ['the words', [{ comment: 'Otydligt här.' }], true],
  ['the stance', [{ stance: '' }], true],
  ['the status', [{ done: false }], true],
])('a comment’s form leaves a draft where one has changed what it says: %s', async (_what, changes, kept) => {
  const comments = await opened();
  await comments.form.edit(comment);
  for (const fields of changes) {
    comments.form.type(fields);
    await vi.advanceTimersByTimeAsync(1000);
  }
  comments.form.leave();
  await vi.advanceTimersByTimeAsync(1000);
  expect(keptLast() !== null).toBe(kept);
});

test('a new form with a beginning of ours leaves a draft only when one has gone on from it', async () => {
  const comments = await opened();
  await comments.begin({ ...about, from: 'psykisk-halsa' });
  comments.form.leave();
  await vi.advanceTimersByTimeAsync(1000);
  expect(keptLast()).toBe(null);
  await comments.begin({ ...about, from: 'psykisk-halsa' });
  comments.form.type({ comment: `${comments.form.open.value?.fields.comment} Stämmer det?` });
  comments.form.leave();
  await vi.advanceTimersByTimeAsync(1000);
  expect(keptLast()).not.toBe(null);
});

test('a form that is as it was isn’t saved when one begins something else', async () => {
  const comments = await opened();
  await comments.form.edit(comment);
  await comments.begin(about);
  expect(written()).toEqual([]);
  expect(comments.announcement.value).toBe(undefined);
});

test('a draft that says what its comment says, kept by an earlier version, is offered no more', async () => {
  const comments = await opened({ content: formToEdit(comment, undefined), at: '2026-11-29T15:36:00Z' });
  expect(comments.form.open.value).toBe(undefined);
  expect(comments.form.kept).toBe(undefined);
});
