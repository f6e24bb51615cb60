import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Comment } from '../../../../../../comments/model/comment.ts';
import type { About } from '../../../../../../extension/protocol/messaging.ts';
import type { Announcement } from '../../../../../../extension/state/comments/announcement.ts';
import type { StoredComments } from '../../../../../../extension/state/comments/stored-comments.ts';
import type { ChangeCommand, Command, DraftCommand } from '../../../../../../storage/commands/command.ts';
import type { DocumentState } from '../../../../../../storage/queries/document-state.ts';
import { aComment } from '../../../../comments/model/records.ts';

const { commands, stored, wait } = vi.hoisted(() => ({
  commands: [] as unknown[],
  stored: { comment: undefined as unknown },
  wait: { for: undefined as Promise<void> | undefined },
}));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../../../../extension/settings/reviewer.ts', () => ({
  currentReviewer: async () => ({ id: 'urn:uuid:r' }),
}));
vi.mock('../../../../../../extension/state/comments/database-parts.ts', async () => ({
  ...(await import('../../../../../../storage/db/failure.ts')),
  ...(await import('../../../../../../extension/state/comments/form/save-command.ts')),
  ownStore: async () => ({ db: { comments: { get: async () => stored.comment } } }),
  joiningArende: async (_store: unknown, command: unknown) => command,
  filesOfArenden: {},
  ownCommand: async (command: unknown) => {
    await wait.for;
    commands.push(command);
  },
}));
const { CommandQueue } = await import('../../../../../../extension/state/command-queue.ts');
const { FormState } = await import('../../../../../../extension/state/comments/form/form-state.ts');

const about: About = { target: { type: 'document' }, quote: '', section: [], concepts: [] };
const state: DocumentState = { document: 'urn:a', edition: 'urn:a-1', known: true, proposals: [] } as never;
const saved = () => (commands as Command[]).filter((one): one is ChangeCommand => one.type === 'change');
const drafts = () => (commands as Command[]).filter((one): one is DraftCommand => one.type === 'draft');

function aForm(comments: readonly Comment[] = []) {
  const needs = {
    documentState: signal<DocumentState | undefined>(state),
    stored: signal<StoredComments | undefined>(undefined),
    comments: signal(comments),
    placed: signal(new Map()),
    commands: new CommandQueue(),
    tab: { text: () => Promise.reject(new Error('gone')) },
    shown: { awaited: signal<readonly string[]>([]), current: signal<string | undefined>(undefined), await: vi.fn() },
    announcement: signal<Announcement | undefined>(undefined),
    startFrom: (concept: string) => `${concept}: `,
  };
  const form = new FormState(needs);
  form.keepDraftOf(state);
  return { form, needs };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  commands.length = 0;
  stored.comment = undefined;
  wait.for = undefined;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([true, false])(
  'what is saved goes, is announced and shown in the list; begun in the document: %s',
  async (inDocument) => {
    const { form, needs } = aForm();
    await form.begin(about, inDocument);
    form.type({ comment: 'Otydligt.' });
    await form.save();
    const change = saved()[0]?.changes.at(-1);
    const id = change?.do === 'create' ? change.record.id : '';
    expect(form.open.value).toBeUndefined();
    expect(needs.announcement.value).toMatchObject({ is: 'saved', fromDocument: inDocument });
    expect(needs.shown.current.value).toBe(id);
    expect(needs.shown.await).toHaveBeenCalledWith([id]);
    await vi.runAllTimersAsync();
    expect(drafts()).toEqual([]);
  },
);

test('what is being written becomes a comment, as a draft, when something else is begun', async () => {
  const { form, needs } = aForm();
  await form.begin(about);
  form.type({ comment: 'Otydligt.' });
  await form.begin({ ...about, from: 'mål' });
  expect(saved()).toMatchObject([{ changes: [{ record: { commenting: 'Otydligt.', status: 'utkast' } }] }]);
  expect(needs.announcement.value).toEqual({ is: 'saved-before' });
  expect(form.open.value?.fields.comment).toBe('mål: ');
});

test('what is being saved isn’t saved twice when something else is begun meanwhile', async () => {
  const { form } = aForm();
  const { promise, resolve } = Promise.withResolvers<void>();
  wait.for = promise;
  await form.begin(about);
  form.type({ comment: 'Otydligt.' });
  const saving = form.save();
  const begun = form.begin(about);
  resolve();
  await Promise.all([saving, begun]);
  expect(saved()).toHaveLength(1);
  expect(form.open.value?.fields.comment).toBe('');
});

test('nothing in the form changes, and nothing is written, where another window has changed the comment, until it is saved once more', async () => {
  const { form, needs } = aForm([aComment('1', { commenting: 'Otydligt.', assessing: 'tillstyrker' }) as Comment]);
  await form.edit(needs.comments.value[0] as Comment);
  form.type({ comment: 'Otydligt här.' });
  needs.comments.value = [aComment('1', { commenting: 'Oklart.', assessing: 'avstyrker' }) as Comment];
  await form.save();
  expect(form.open.value).toMatchObject({
    fields: { comment: 'Otydligt här.', stance: 'tillstyrker' },
    elsewhere: { comment: 'Oklart.', stance: 'avstyrker' },
  });
  expect(saved()).toEqual([]);
  // What is typed doesn't take away what has been told.
  form.type({ comment: 'Otydligt just här.' });
  expect(form.open.value?.elsewhere?.stance).toBe('avstyrker');
  await form.save();
  expect(saved()).toMatchObject([
    { changes: [{ do: 'set', fields: { commenting: 'Otydligt just här.', assessing: 'tillstyrker' } }] },
  ]);
});

test.each(['text', 'stance'] as const)(
  'of what only the other has changed nothing is taken over unseen: %s',
  async (of) => {
    const { form, needs } = aForm([aComment('1', { commenting: 'Otydligt.', assessing: 'tillstyrker' }) as Comment]);
    await form.edit(needs.comments.value[0] as Comment);
    form.type(of === 'text' ? { stance: 'avråder' } : { comment: 'Otydligt här.' });
    const now = {
      commenting: of === 'text' ? 'Oklart.' : 'Otydligt.',
      assessing: of === 'text' ? 'tillstyrker' : 'avstyrker',
    };
    needs.comments.value = [aComment('1', now as Partial<Comment>) as Comment];
    await form.save();
    expect(saved()).toEqual([]);
    expect(form.open.value?.elsewhere).toMatchObject({ comment: now.commenting, stance: now.assessing });
  },
);

test.each<[what: string, reader: About | undefined, written: Comment['target'] | undefined]>([
  ['where the reader has left it', undefined, undefined],
  ['and another one that the reader has chosen is written', { ...about, quote: '' }, { type: 'document' }],
])('a place that another window has given the comment meanwhile is kept, %s', async (_what, reader, written) => {
  const before = aComment('1', { commenting: 'Otydligt.' }) as Comment;
  const target: Comment['target'] = { type: 'section', path: ['Bakgrund'], selectors: [] };
  const { form, needs } = aForm([before]);
  await form.edit(before);
  needs.comments.value = [{ ...before, target }];
  form.type({ comment: 'Otydligt här.' });
  if (reader) form.retarget(reader);
  await form.save();
  const change = saved()[0]?.changes[0];
  expect(change).toMatchObject({ do: 'set', fields: { commenting: 'Otydligt här.' } });
  expect(change?.do === 'set' && change.kind === 'comment' ? change.fields.target : null).toEqual(written);
});

test('a form as it was opened leaves no draft where another window has moved its comment', async () => {
  const before = aComment('1', { commenting: 'Otydligt.' }) as Comment;
  const { form, needs } = aForm([before]);
  await form.edit(before);
  needs.comments.value = [{ ...before, target: { type: 'document' } }];
  form.type({});
  form.leave();
  await vi.advanceTimersByTimeAsync(1000);
  expect(drafts().map(({ content }) => content)).toEqual([null]);
});

test('what is thrown away is forgotten, also where the database reports it a moment longer', async () => {
  const { form, needs } = aForm();
  await form.begin(about);
  form.type({ comment: 'Otydligt.' });
  const [content, at] = [form.open.value, new Date().toISOString()];
  needs.stored.value = { comments: [], arende: undefined, undoable: {}, draft: { content, at } };
  form.leave();
  expect(form.kept?.form.fields.comment).toBe('Otydligt.');
  await vi.advanceTimersByTimeAsync(1000);
  await form.discard();
  expect(drafts().at(-1)?.content).toBe(null);
  expect([form.open.value, form.kept]).toEqual([undefined, undefined]);
});

test('a comment that was deleted meanwhile is written only when the reader has been told, whatever is typed then', async () => {
  const comment = aComment('1', { commenting: 'Otydligt.' }) as Comment;
  const { form } = aForm([comment]);
  await form.edit(comment);
  form.type({ comment: 'Otydligt här.' });
  stored.comment = { ...comment, deleted: true, stamps: {} };
  await form.save();
  expect(form.open.value).toMatchObject({ problem: 'deleted', fields: { comment: 'Otydligt här.' } });
  expect(saved()).toEqual([]);
  form.type({ comment: 'Otydligt just här.' });
  expect(form.open.value?.problem).toBe(undefined);
  await form.save();
  expect(saved()).toMatchObject([{ changes: [{ do: 'set', fields: { commenting: 'Otydligt just här.' } }] }]);
});
