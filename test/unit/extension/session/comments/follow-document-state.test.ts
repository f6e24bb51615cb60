import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followDocumentState } from '../../../../../extension/session/comments/follow-document-state.ts';
import type { ReadingSession } from '../../../../../extension/session/reading-session.ts';
import type { DocumentAnswer } from '../../../../../storage/queries/document-state.ts';
import { readText } from '../search/read-texts.ts';

const { asked } = vi.hoisted(() => ({ asked: [] as object[] }));
const answer: DocumentAnswer = {
  documentState: { document: 'urn:d', edition: 'urn:e', known: true, proposals: [] },
  comments: [],
};
vi.mock('../../../../../extension/protocol/single-message.ts', () => ({
  message: async (_name: string, wanted: object) => {
    asked.push(wanted);
    return answer;
  },
}));
vi.mock('../../../../../extension/settings/settings.ts', () => ({ written: { onChange() {} } }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  asked.length = 0;
});

/** A scan that is read through; its pages can be recognised. */
function scan() {
  const session = {
    address: 'https://a.se/plan.pdf',
    isComplete: true,
    recognisedPages: 0,
    isRecognising: false,
    commenting: { documentState: undefined as object | undefined, versions: () => ({}) },
    comments: {
      readText: async () => readText('', { title: `efter ${session.recognisedPages} sidor` }),
      async take({ documentState }: DocumentAnswer) {
        session.commenting.documentState = documentState;
      },
      forget() {},
    },
  };
  return session;
}

const sent = () =>
  asked.map((wanted) => ('read' in wanted ? (wanted.read as { title: string }).title : 'its comments'));

test('the worker has the text of a known document once more when all pages that were asked for have been recognised, and no sooner', async () => {
  const session = scan();
  const loaded = vi.fn();
  const ended = new AbortController();
  const failed = () => expect.unreachable();
  const { readThrough } = followDocumentState(session as unknown as ReadingSession, { loaded, failed }, ended.signal);
  readThrough();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent()).toEqual(['efter 0 sidor']);
  session.isRecognising = true;
  for (const page of [1, 2]) {
    session.recognisedPages = page;
    readThrough();
    await vi.advanceTimersByTimeAsync(5_000);
  }
  expect(new Set(sent().slice(1))).toEqual(new Set(['its comments']));
  session.recognisedPages = 3;
  session.isRecognising = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent().at(-1)).toBe('efter 3 sidor');
  const before = asked.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.length).toBe(before);
  expect(loaded).toHaveBeenCalledTimes(before);
  ended.abort();
});
