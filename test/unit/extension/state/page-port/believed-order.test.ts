import { expect, test, vi } from 'vitest';
import type { PageNews } from '../../../../../extension/protocol/panel-calls.ts';

const { session } = vi.hoisted(() => ({ session: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (kept: object) => void Object.assign(session, kept),
      },
    },
  },
}));
const { inBelievedOrder } = await import('../../../../../extension/state/page-port/believed-order.ts');
const { rememberSent } = await import('../../../../../extension/background/sent-editions.ts');

const documentState = (document: string) => ({ document, edition: `${document}-1`, known: true, proposals: [] });
const sentState = (document: string): PageNews => ({ event: 'document-state', value: documentState(document) });
const other: PageNews = { answer: 'sections', to: undefined, value: [] };

test('what a page says of the document counts where the worker has told it, and all is taken in its order', async () => {
  await rememberSent(7, 'https://a.se/', { documentState: documentState('urn:ours'), comments: [] });
  const taken: PageNews[] = [];
  const hear = inBelievedOrder(7, (told) => taken.push(told));
  for (const told of [other, sentState('urn:ours'), other, sentState('urn:theirs'), other]) hear(told);
  expect(taken).toEqual([other]);
  await vi.waitFor(() => expect(taken).toHaveLength(5));
  expect(taken).toEqual([
    other,
    sentState('urn:ours'),
    other,
    { event: 'comments-unavailable', value: undefined },
    other,
  ]);
});

test('what was told to another tab isn’t told here', async () => {
  const taken: PageNews[] = [];
  inBelievedOrder(8, (told) => taken.push(told))(sentState('urn:ours'));
  await vi.waitFor(() => expect(taken).toEqual([{ event: 'comments-unavailable', value: undefined }]));
});

test('an event that can’t be taken in, and one that isn’t what it should be, hold up none behind them', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await rememberSent(9, 'https://a.se/', { documentState: documentState('urn:ours'), comments: [] });
  const taken: PageNews[] = [];
  const hear = inBelievedOrder(9, (news) => {
    taken.push(news);
    if (taken.length < 4) throw new Error('not to be drawn');
  });
  const malformed = { event: 'document-state', value: null } as unknown as PageNews;
  for (const news of [other, sentState('urn:ours'), other, malformed, other]) hear(news);
  await vi.waitFor(() => expect(taken).toHaveLength(5));
  expect(taken.slice(3)).toEqual([{ event: 'comments-unavailable', value: undefined }, other]);
  expect([told.mock.calls.length, warned.mock.calls.length]).toEqual([3, 1]);
  vi.restoreAllMocks();
});
