import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { About } from '../../../../extension/protocol/messaging.ts';
import type { PageNews } from '../../../../extension/protocol/panel-calls.ts';
import type { ReadingSession } from '../../../../extension/session/reading-session.ts';

const { browser, connecting, sender } = await vi.hoisted(async () => {
  const { fakePorts } = await import('../protocol/fake-ports.ts');
  const sender = { id: 'us', url: 'chrome-extension://us/sidepanel.html', origin: 'chrome-extension://us' };
  const { connecting, connect, onConnect } = fakePorts(sender);
  const runtime = {
    id: 'us',
    getURL: (path: string) => `chrome-extension://us${path}`,
    sendMessage: async () => undefined,
    onConnect,
  };
  return { browser: { runtime, tabs: { connect } }, connecting, sender };
});
vi.mock('wxt/browser', () => ({ browser }));
const { servePanel } = await import('../../../../extension/session/serve-panel.ts');
const { connectPage } = await import('../../../../extension/state/page-port/page-client.ts');
const { besidePort, panelPort } = await import('../../../../extension/protocol/panel-calls.ts');

const report = {
  ...{ title: 'Remiss', address: 'https://a.se/', done: true, length: 3, hasHeadings: false, unread: [] },
  ...{ isXml: false, isBroken: false, counts: { oro: 1 }, struck: {}, guides: {}, uncertain: 0 },
  ...{ revision: 1, revisions: { oro: 1 }, order: ['oro'], facts: [] },
};
const passage = {
  ...{ concept: 'oro', index: 0, before: '', words: 'oro', after: '', section: [] },
  ...{ kind: 'paragraph', how: 'form', label: 'oro' },
};
const about: About = { target: { type: 'document' }, quote: '', section: [], concepts: [] };

function served(comments: object = {}) {
  const write = vi.fn(async () => {});
  const session = {
    count: 0,
    report: () => report,
    show: (_concept: string, index: number) => (index === 0 ? passage : undefined),
    found: { passages: (_concept: string, from: number, count: number) => [{ ...passage, index: from + count }] },
    commenting: { documentState: undefined },
    comments: { write, sections: () => [], ...comments },
  };
  const lifetime = new AbortController();
  const end = vi.fn(() => lifetime.abort());
  const panels = servePanel(session as unknown as ReadingSession, lifetime.signal, end);
  return { panels, lifetime, end, write };
}

function following(name = panelPort) {
  const heard: PageNews[] = [];
  const gone = vi.fn();
  return { heard, gone, page: connectPage(7, name, { hear: (news) => heard.push(news), gone }) };
}
const passed = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  connecting.clear();
  sender.id = 'us';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('who connects is told how far it has been read, and has an answer to each question', async () => {
  served();
  const { page, heard } = following();
  page.ask('show', { concept: 'oro', index: 0 });
  page.ask('show', { concept: 'oro', index: 1 });
  page.ask('passages', { concept: 'oro', from: 2, count: 20 });
  await passed();
  expect(heard).toEqual([
    { event: 'report', value: report },
    { answer: 'show', to: { concept: 'oro', index: 0 }, value: passage },
    { answer: 'show', to: { concept: 'oro', index: 1 }, value: undefined },
    { answer: 'passages', to: { concept: 'oro', from: 2, count: 20 }, value: [{ ...passage, index: 22 }] },
  ]);
});

test('a text that can’t be had is a failure to whoever asks for it, and the next question has its answer', async () => {
  served({ textAndBegin: () => Promise.reject(new Error('no bytes')) });
  const { page } = following();
  await expect(page.call('text', undefined)).rejects.toMatchObject({ kind: 'failed', message: /no bytes/ });
  expect(await page.call('sections', undefined)).toEqual([]);
});

test('a session that ends leaves nobody waiting', async () => {
  const { end } = served({ textAndBegin: () => new Promise(() => {}) });
  const { page, gone } = following();
  const text = expect(page.call('text', undefined)).rejects.toMatchObject({ kind: 'closed' });
  page.ask('end', undefined);
  await text;
  expect([end.mock.calls.length, gone.mock.calls.length]).toEqual([1, 1]);
  expect(console.warn).not.toHaveBeenCalled();
});

test('what the reader asks for before there is a panel is told to the first that comes, once', async () => {
  const { panels } = served();
  expect(panels.ask({ type: 'compose', about })).toBe(false);
  const asked = (heard: PageNews[]) => heard.filter((news) => 'event' in news && news.event === 'asked');
  const [beside, first, second] = [following(besidePort), following(), following()];
  await passed();
  expect([beside, first, second].map(({ heard }) => asked(heard).length)).toEqual([0, 1, 0]);
  expect(panels.ask({ type: 'open-concept', concept: 'oro' })).toBe(true);
  await passed();
  expect([beside, first, second].map(({ heard }) => asked(heard).length)).toEqual([0, 2, 1]);
});

test('which concept is open, and what is written of, goes with the last panel and not with what stands beside', async () => {
  const { panels, write } = served();
  const [panel, beside] = [following(), following(besidePort)];
  panel.page.ask('opened', { concept: 'oro' });
  await passed();
  expect([panels.opened, panels.watched]).toEqual(['oro', true]);
  beside.page.close();
  await passed();
  expect(panels.opened).toBe('oro');
  panel.page.close();
  await passed();
  expect([panels.opened, panels.watched, write.mock.calls]).toEqual([undefined, false, [[undefined]]]);
});

test('another extension that connects is told nothing', async () => {
  served();
  sender.id = 'them';
  const { page, heard } = following();
  page.ask('end', undefined);
  await passed();
  expect(heard).toEqual([]);
});
