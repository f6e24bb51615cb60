import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Target } from '../../../../../comments/model/comment.ts';
import type { About, Passage } from '../../../../../extension/protocol/messaging.ts';
import type { PageCalls, PageEvents, PageNews } from '../../../../../extension/protocol/panel-calls.ts';
import { readEvent, readPageAnswer } from '../../../../../extension/state/page-port/page-messages.ts';

/** A page's port, through which the test says what it likes. */
const { ports } = vi.hoisted(() => ({ ports: [] as { says: (message: unknown) => void; asked: { id: number }[] }[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {},
    tabs: {
      connect() {
        const listeners: ((message: unknown) => void)[] = [];
        const asked: { id: number }[] = [];
        ports.push({
          asked,
          says(message) {
            for (const listener of listeners) listener(message);
          },
        });
        return {
          postMessage: (message: { id: number }) => asked.push(message),
          disconnect() {},
          onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
          onDisconnect: { addListener() {} },
        };
      },
    },
  },
}));
const { connectPage } = await import('../../../../../extension/state/page-port/page-client.ts');

const target: Target = {
  type: 'passage',
  selectors: [{ type: 'TextQuoteSelector', exact: 'oro' }],
  struck: true,
};
const targets: Target[] = [
  target,
  { ...target, recognised: true },
  { type: 'section', path: ['1 Mål'], selectors: [{ type: 'TextPositionSelector', start: 0, end: 5 }] },
  { type: 'rectangle', page: 1, left: 1.5, top: 2, width: 3, height: 4, path: ['1 Mål'] },
  { type: 'document' },
];
const bare: About = { target: { type: 'document' }, quote: '', section: [], concepts: [] };
const about: About = {
  ...{ target, quote: 'oro', withoutStruck: true, section: ['1 Mål'], page: 'iv' },
  ...{ inSection: targets[2] as Target, concepts: ['oro'], from: 'oro' },
};
const barePassage: Passage = {
  ...{ concept: 'oro', index: 0, before: '', words: 'oro', after: '', section: [] },
  ...{ kind: 'paragraph', how: 'form', label: 'oro' },
};
const passage: Passage = {
  ...{ ...barePassage, page: '2', source: 'note', struck: true, guide: true, how: 'tolerant', certainty: 0.8 },
};
const state = {
  ...{ document: 'urn:d', edition: 'urn:e', known: false },
  proposals: [{ edition: 'urn:f', sameness: 'perhaps the same' as const, alike: 0.9 }],
};
const bareReport: PageEvents['report'] = {
  ...{ title: '', address: 'https://a.se/', done: false, length: 0, hasHeadings: false, unread: [] },
  ...{ isXml: false, isBroken: false, counts: {}, struck: {}, guides: {}, uncertain: 0 },
  ...{ revision: 0, revisions: {}, order: [], facts: [] },
};
const report: PageEvents['report'] = {
  ...bareReport,
  pages: {
    ...{ all: 9, read: 8, missing: 1, harmed: 0, fields: 1, notes: 2, left: 0, addedUnread: [1], slow: [2], late: [3] },
    ...{
      cut: [4],
      unread: [{ why: 'locked', from: 5, to: 6 }],
      damaged: [2],
      unsure: [7],
      illegible: [8],
      faults: 1,
      claimed: 10,
    },
    ...{ textless: [9], recognised: 1, foreign: [1], doubtful: [1], wordless: [2], worse: [3] },
    recognition: { all: 3, done: 1, before: 2, runs: true, failed: [{ page: 2, why: 'memory' }], unkept: 'full' },
  },
  unread: [{ name: 'b.se', isForeign: true, address: 'https://b.se/' }],
  counts: { oro: 2 },
  facts: [{ kind: 'number', text: 'S2026/1', owner: 'Socialdepartementet' }],
};

/** What a page of ours says: the least, and all that it may hold. */
const events: { [Name in keyof PageEvents]: PageEvents[Name][] } = {
  report: [bareReport, report],
  went: [barePassage, passage],
  'document-state': [state],
  'comments-unavailable': [undefined],
  placed: [
    [],
    [{ comment: 'urn:c', state: 'lost', section: [], candidates: [] }],
    targets.map((target) => ({
      ...{ comment: 'urn:c', state: 'changed', section: ['1 Mål'], page: '2', words: 'oro', target },
      candidates: [{ before: '', words: 'oro', after: '', section: [], target }],
    })),
  ],
  selected: [undefined, bare, about],
  asked: [
    { type: 'open-concept', concept: 'oro' },
    { type: 'compose', about },
    { type: 'open-comments', comments: ['urn:c'] },
  ],
};
const span = { start: 0, end: 3 };
const answers: { [Name in keyof PageCalls]: PageCalls[Name]['answer'][] } = {
  show: [undefined, passage],
  passages: [[], [passage]],
  usage: [{ forms: [{ words: 'oron', count: 2 }] }],
  together: [{ total: 1, sentences: [{ index: 0, parts: [{ text: 'oro', names: ['oro'] }], section: [], page: '2' }] }],
  definitions: [[{ concept: 'oro', index: 0, text: 'Oro är …', meaning: span, whole: span, section: [] }]],
  opened: [undefined],
  'show-fact': [undefined],
  'show-comment': [undefined],
  'comment-on': [undefined, about],
  writing: [undefined],
  sections: [targets.map((target) => ({ path: ['1 Mål'], level: 1, target }))],
  save: [undefined],
  'choose-area': [undefined],
  recognise: [undefined],
  'stop-recognising': [undefined],
  text: [
    { text: { title: '', facts: [], identifiers: [], text: 'oro', sections: [] } },
    {
      text: {
        ...{ title: 'Remiss', facts: report.facts, text: 'oro' },
        identifiers: [{ kind: 'address', value: 'https://a.se/', strength: 'proposes' }],
        ...{ struck: [{ start: 0, before: 0 }], sections: [{ start: 0, level: 1, title: '' }] },
        recognised: [{ start: 0, end: 3 }],
        pages: [{ start: 0, page: 1 }],
      },
      documentState: state,
      begin: { changes: [{ do: 'delete', kind: 'comment', id: 'urn:c' }], snapshot: 'abc' },
    },
  ],
  remarks: [
    undefined,
    'abcdefghij',
    { remarks: [{ is: 'comment', author: 'Bo Ask', text: 'Oklart.', quote: 'oro' }], original: 'oro', around: [] },
  ],
  'take-in': [undefined],
  end: [undefined],
};
const hostile: unknown[] = [
  ...[null, 7, 'oro', [null], [{}], {}, { forms: null }, { ...report, counts: { oro: null } }, { ...bare, quote: {} }],
  ...[
    { ...passage, words: 1 },
    { ...state, proposals: [null] },
    { type: 'compose', about: { ...bare, target: null } },
  ],
  ...[
    { type: 'else' },
    { total: 1, sentences: null },
    { ...answers.text[0], begin: { changes: [null], snapshot: '' } },
  ],
];
/** Their value is looked at by nobody. */
const empty = [
  ...['comments-unavailable', 'opened', 'show-fact', 'show-comment', 'writing', 'save', 'choose-area', 'end'],
  ...['recognise', 'stop-recognising', 'take-in'],
];

beforeEach(() => {
  ports.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

for (const [name, values] of Object.entries(events))
  test(`the event ${name} is read as it was sent, and nothing else in its place`, () => {
    const read = (value: unknown) => readEvent(name as keyof PageEvents, value);
    // A browser that sends JSON leaves out what is undefined.
    for (const value of values) expect(read(value)?.value).toEqual(value);
    if (!empty.includes(name)) expect(hostile.filter((value) => read(value))).toEqual([]);
  });

for (const [name, values] of Object.entries(answers))
  test(`the answer to ${name} is read as it was sent, and nothing else in its place`, () => {
    const read = (value: unknown) => readPageAnswer(name as keyof PageCalls, value);
    for (const value of values) expect(read(value)?.value).toEqual(value);
    if (!empty.includes(name)) expect(hostile.filter((value) => read(value))).toEqual([]);
  });

test('what a page of another’s sends through its port is told to nobody, and what is ours behind it is heard', async () => {
  const heard: PageNews[] = [];
  const page = connectPage(7, 'panel', { hear: (news) => heard.push(news), gone() {} });
  const [port] = ports;
  for (const value of [null, undefined, {}, 'report']) port?.says({ name: 'report', value });
  port?.says({ name: 'report', value: bareReport });
  port?.says({ name: 'document-state', value: null });
  expect(heard).toEqual([
    { event: 'report', value: bareReport },
    { event: 'comments-unavailable', value: undefined },
  ]);
  const text = expect(page.call('text', undefined)).rejects.toMatchObject({ kind: 'failed' });
  const sections = page.call('sections', undefined);
  port?.says({ id: port.asked[0]?.id, value: { text: 'oro' } });
  port?.says({ id: port.asked[1]?.id, value: [] });
  await text;
  expect(await sections).toEqual([]);
});
