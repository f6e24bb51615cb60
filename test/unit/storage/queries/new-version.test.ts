import { JSDOM } from 'jsdom';
import { type ComponentChild, h } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Target } from '../../../../comments/model/comment.ts';
import { versionsSv as words } from '../../../../components/i18n/sv/reading/versions.ts';
import { CallFailure } from '../../../../extension/protocol/call-failure.ts';
import { StorageFailure } from '../../../../storage/db/failure.ts';
import type { ProposedEdition } from '../../../../storage/queries/proposed.ts';
import type { CarriedOver } from '../../../../storage/use-cases/carry-over.ts';

const { window } = new JSDOM('<main></main>');
for (const name of ['document', 'window', 'HTMLElement', 'Node', 'Element'] as const)
  Object.assign(globalThis, { [name]: name === 'window' ? window : window[name] });
// Only now, since Preact looks for the document when it is loaded.
const { render } = await import('preact');
const { NewVersion } = await import('../../../../components/versions/NewVersion.tsx');
const { Carried } = await import('../../../../components/versions/Carried.tsx');
const { failuresSv } = await import('../../../../components/i18n/sv/shared/failures.ts');

const main = window.document.querySelector('main') as HTMLElement;
const show = (what: ComponentChild) => act(() => render(what, main));
const said = () => (main.textContent ?? '').replace(/\s+/g, ' ');
const buttons = () => [...main.querySelectorAll('button')].map(({ textContent }) => textContent);
const press = (says: string) =>
  act(async () => {
    const button = [...main.querySelectorAll('button')].find(({ textContent }) => textContent === says);
    if (!button) throw new Error(`${says}: ${buttons().join(', ')}`);
    button.click();
    await new Promise((resolve) => setTimeout(resolve));
  });

beforeEach(() => act(() => render(null, main)));

const draft: ProposedEdition = {
  edition: 'urn:uuid:draft',
  title: 'Strategi',
  since: '2026-03-01T09:00:00.000Z',
  format: 'page',
  comments: 12,
  alike: 0.823,
  shares: ['address'],
};
const result: CarriedOver = {
  document: 'urn:uuid:document',
  edition: 'urn:uuid:final',
  counts: { unchanged: 9, moved: 1, changed: 1, lost: 1 },
  undo: { type: 'undo', id: 'undo', scope: 'urn:uuid:document', step: 3 },
};
const answers = () => ({
  carryOver: vi.fn(async () => result),
  same: vi.fn(async () => {}),
  other: vi.fn(async () => {}),
  undo: vi.fn(async () => true),
  review: vi.fn(),
  isReviewing: false,
  takeIn: vi.fn(),
  isBegun: false,
  mayBeUnread: false,
});

test('nothing is asked where nothing is proposed', () => {
  show(h(NewVersion, { proposals: [], ...answers() }));
  expect(main.innerHTML).toBe('');
});

test('it says what the document resembles, how much and why', () => {
  show(h(NewVersion, { proposals: [draft], ...answers() }));
  expect(said()).toContain(words.heading('Strategi'));
  expect(said()).toContain(
    'Strategifrån 1 mars 2026 · webbsida · 12 kommentarer82 procent av texten är likadan. Adressen är densamma.',
  );
  expect(said()).toContain('12 kommentarer förs över hit som kopior.');
});

test('a copy in which others have written: what they have said, and that it can be taken in, comes first', async () => {
  const given = answers();
  const copy = {
    arende: 'urn:uuid:arende',
    comments: 2,
    changes: 1,
    replies: 0,
    mended: 0,
    settled: 0,
    authors: ['Anna Ek', 'Bo Ask'],
  };
  show(h(NewVersion, { proposals: [{ ...draft, format: 'word', alike: 1, copy }], ...given }));
  expect(said()).toContain(words.copy.heading('Strategi'));
  expect(said()).toContain('· Word-fil · 12 kommentarer');
  expect(said()).toContain('Filen har 2 kommentarer och en spårad ändring av Anna Ek och Bo Ask');
  expect(buttons()).toEqual([words.copy.takeIn, words.isSame, words.isNew, words.isOther, words.later]);
  expect(main.querySelector('.main-button')?.textContent).toBe(words.copy.takeIn);
  await press(words.copy.takeIn);
  expect(given.takeIn).toHaveBeenCalledWith('urn:uuid:arende');
  // It can be taken in and then be answered to be something, too.
  expect(buttons()).toContain(words.isNew);
  const { arende: _, ...loose } = copy;
  show(h(NewVersion, { proposals: [{ ...draft, copy: loose }], ...given }));
  expect(said()).toContain(words.copy.takeInHow);
});

test('what of the document is otherwise in a copy is told', () => {
  const copy = { comments: 0, changes: 0, replies: 2, mended: 1, settled: 2, authors: ['Bo Ask'] };
  show(h(NewVersion, { proposals: [{ ...draft, copy }], ...answers() }));
  expect(said()).toContain(
    'Filen har 2 svar av Bo Ask som inte fanns i dokumentet. En av dokumentets egna har andra ord i filen. 2 av dokumentets ändringar är inte längre spårade.',
  );
});

test('a Word file much like a document that was one can be compared with it, and taken in', async () => {
  const given = answers();
  show(
    h(NewVersion, { proposals: [{ ...draft, format: 'word', alike: 0.93, comparable: 'urn:uuid:arende' }], ...given }),
  );
  expect(said()).toContain(words.heading('Strategi'));
  expect(buttons()).toEqual([words.isNew, words.copy.takeIn, words.isSame, words.isOther, words.later]);
  expect(main.querySelector('.main-button')?.textContent).toBe(words.isNew);
  await press(words.copy.takeIn);
  expect(given.takeIn).toHaveBeenCalledWith('urn:uuid:arende');
});

test('where the text is the same, the first answer is that it is the same document', async () => {
  const given = answers();
  const there = { ...draft, alike: 1, shares: [], address: 'https://www.exempel.se/remisser/strategi/' };
  show(h(NewVersion, { proposals: [there], ...given }));
  expect(said()).toContain(words.headingSame('Strategi'));
  expect(said()).toContain(
    'webbsida: www.exempel.se/remisser/strategi/ · 12 kommentarer100 procent av texten är likadan.',
  );
  expect(buttons()).toEqual([words.isSame, words.isNew, words.isOther, words.later]);
  expect(main.querySelector('.main-button')?.textContent).toBe(words.isSame);
  // Another that is only alike.
  show(h(NewVersion, { proposals: [{ ...there, alike: 0.999 }], ...given }));
  expect(said()).toContain('99 procent av texten är likadan.');
  expect(main.querySelector('.main-button')?.textContent).toBe(words.isNew);
});

test('a page and its PDF of the same day are told apart by what and where they are', () => {
  const page = { ...draft, edition: 'urn:uuid:page', address: 'https://www.exempel.se/remisser/strategi/' };
  const pdf: ProposedEdition = {
    ...draft,
    format: 'pdf',
    address: 'https://www.exempel.se/filer/Strategi%20f%C3%B6r%20alla.pdf?v=2',
  };
  show(h(NewVersion, { proposals: [page, pdf], ...answers() }));
  expect(said()).toContain('webbsida: www.exempel.se/remisser/strategi/ · ');
  expect(said()).toContain('PDF: Strategi för alla.pdf · ');
});

test('versions with the same title and day are told apart by number, which is the latest, and the end of the address', () => {
  const at = (number: number, address: string) => ({
    ...draft,
    edition: `urn:uuid:${number}`,
    version: { number, isLatest: number === 2 },
    address,
  });
  const proposals = [
    at(2, 'https://www.exempel.se/s/strategi-v2.html'),
    at(1, 'https://www.exempel.se/s/strategi.html'),
  ];
  show(h(NewVersion, { proposals, ...answers() }));
  expect(said()).toContain('version 2, den senaste · från 1 mars 2026 · webbsida: …/strategi-v2.html · ');
  expect(said()).toContain('version 1 · från 1 mars 2026 · webbsida: …/strategi.html · ');
});

test('carried over: told, still there when nothing is proposed any more, gone through and undone', async () => {
  const given = answers();
  show(h(NewVersion, { proposals: [draft], ...given }));
  await press(words.isNew);
  expect(given.carryOver).toHaveBeenCalledWith(draft.edition);
  show(h(NewVersion, { proposals: [], ...given }));
  expect(said()).toContain('12 kommentarer fördes över: 9 oförändrade, 1 flyttad, 1 ändrad, 1 saknas.');
  expect(window.document.activeElement).toBe(main.querySelector('section'));
  await press('Granska de 3 kommentarerna');
  expect(given.review).toHaveBeenCalledOnce();
  await press(words.undo);
  expect(given.undo).toHaveBeenCalledWith(result.undo);
  show(h(NewVersion, { proposals: [draft], ...given }));
  expect(said()).toContain(words.undone);
  expect(buttons()).toContain(words.isNew);
});

test.each([true, false])(
  'what is missing may stand on a page that isn’t read, where there is one: %s',
  async (mayBeUnread) => {
    show(h(NewVersion, { proposals: [draft], ...answers(), mayBeUnread }));
    await press(words.isNew);
    expect(said().includes(words.missingMaybeUnread)).toBe(mayBeUnread);
  },
);

test('where something else has been done since, it isn’t undone, and that is said', async () => {
  const given = { ...answers(), undo: vi.fn(async () => false) };
  show(h(NewVersion, { proposals: [draft], ...given }));
  await press(words.isNew);
  await press(words.undo);
  expect(said()).toContain(words.overtaken);
  expect(buttons()).toContain(words.undo);
});

test('with several, the comments of the one chosen are carried over', async () => {
  const other = { ...draft, edition: 'urn:uuid:other', title: 'Plan', comments: 1, since: '2026-02-01T09:00:00.000Z' };
  const given = answers();
  show(h(NewVersion, { proposals: [draft, other], ...given }));
  expect(said()).toContain('från 1 februari 2026');
  await act(() => (main.querySelectorAll('input')[1] as HTMLInputElement).click());
  expect(said()).toContain(words.isNewWhat(1));
  await press(words.isNew);
  expect(given.carryOver).toHaveBeenCalledWith('urn:uuid:other');
});

test.each([
  [words.isSame, 'same', words.sameNoted],
  [words.isOther, 'other', words.otherNoted],
] as const)('%s', async (says, answer, noted) => {
  const given = answers();
  show(h(NewVersion, { proposals: [draft], ...given }));
  await press(says);
  expect(given[answer]).toHaveBeenCalledOnce();
  expect(said()).toContain(noted);
  show(h(NewVersion, { proposals: [], ...given }));
  await press(words.close);
  expect(main.innerHTML).toBe('');
});

test('what fails is said, and can be tried again', async () => {
  const given = { ...answers(), carryOver: vi.fn(() => Promise.reject(new StorageFailure('full'))) };
  show(h(NewVersion, { proposals: [draft], ...given }));
  await press(words.isNew);
  expect(said()).toContain(failuresSv.full);
  expect(buttons()).toContain(words.isNew);
});

test.each([
  ['failed', 'text-failed'],
  ['timeout', 'text-late'],
  ['closed', 'text-gone'],
] as const)('a page whose text isn’t had (%s) is said to be so, whatever was answered', async (kind, problem) => {
  const rejects = () => vi.fn(() => Promise.reject(new CallFailure(kind, 'text')));
  const given = { ...answers(), carryOver: rejects(), same: rejects(), other: rejects() };
  for (const answer of [words.isNew, words.isSame, words.isOther]) {
    await act(() => render(null, main));
    show(h(NewVersion, { proposals: [draft], ...given }));
    await press(answer);
    expect(said()).toContain(words.textProblems[problem]);
  }
});

test('put off, it is folded; of another it is asked in full', async () => {
  const given = answers();
  const opened = vi.fn();
  main.addEventListener('toggle', opened, { capture: true, once: true });
  show(h(NewVersion, { proposals: [draft], ...given }));
  // That it was opened is told a moment later, which isn't to open it again.
  await vi.waitFor(() => expect(opened).toHaveBeenCalled());
  await press(words.later);
  expect(main.querySelector('details')?.open).toBe(false);
  show(h(NewVersion, { proposals: [{ ...draft, edition: 'urn:uuid:other' }], ...given }));
  expect(main.querySelector('details')?.open).toBe(true);
  expect(buttons()).toContain(words.isNew);
});

const passage: Target = { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact: 'x' }] };
const decisions = () => ({ accept: vi.fn(), move: vi.fn(), withoutPlace: vi.fn(), show: vi.fn(), choose: vi.fn() });
const base = { target: passage, mayBeUnread: false, selection: undefined };

test('changed words: what differs is marked in both, and read out', () => {
  const [before, now] = ['Nämnden ska följa upp.', 'Nämnden bör följa upp.'];
  show(h(Carried, { ...base, ...decisions(), state: 'changed', before, now }));
  expect(main.querySelector('del')?.textContent).toBe('borttaget: ska');
  expect(main.querySelector('ins')?.textContent).toBe('tillagt: bör');
});

test.each<[string, string, string]>([
  ['broken at a line’s end', 'för befolkningens hälsa', 'för befolk-\nningens\nhälsa'],
  ['with soft hyphens', 'för befolkningens hälsa', 'för befolk\u00adningens hälsa'],
])('words %s aren’t others', (_name, before, now) => {
  show(h(Carried, { ...base, ...decisions(), state: 'moved', before, now }));
  expect(main.querySelectorAll('del, ins, .part-name')).toHaveLength(0);
  expect(main.querySelectorAll('blockquote')).toHaveLength(1);
});

test('it is moved only to what is selected', async () => {
  const given = decisions();
  show(h(Carried, { ...base, ...given, state: 'changed', before: 'a', now: 'b' }));
  await press(words.move);
  expect(given.move).not.toHaveBeenCalled();
  show(h(Carried, { ...base, ...given, state: 'changed', before: 'a', now: 'b', selection: passage }));
  await press(words.move);
  expect(given.move).toHaveBeenCalledWith(passage);
  await press(words.accept);
  await press(words.withoutPlace);
  expect([given.accept, given.withoutPlace].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('lost words can’t be accepted, but given one of the places that resemble them', async () => {
  const given = decisions();
  const candidates = Array.from({ length: 7 }, (_, i) => ({
    before: `${i} `,
    words: 'Klart: 2028.',
    after: '',
    section: [],
  }));
  show(h(Carried, { ...base, ...given, state: 'lost', before: 'Klart: 2028.', now: undefined, candidates }));
  expect(said()).toContain(words.states.several);
  expect(buttons()).not.toContain(words.accept);
  expect(main.querySelectorAll('li')).toHaveLength(5);
  await press(words.moreCandidates(2));
  expect(main.querySelectorAll('li')).toHaveLength(7);
  await act(() => main.querySelector<HTMLButtonElement>('li:nth-child(7) button:last-child')?.click());
  expect(given.choose).toHaveBeenCalledWith(6);
  await act(() => main.querySelector<HTMLButtonElement>('li:nth-child(2) button')?.click());
  expect(given.show).toHaveBeenCalledWith(1);
});

test.each<[Target, 'changed' | 'lost', string]>([
  [{ type: 'rectangle', page: 2, left: 0, top: 0, width: 1, height: 1 }, 'changed', words.states.page],
  [{ type: 'rectangle', page: 2, left: 0, top: 0, width: 1, height: 1 }, 'lost', words.states.noPage],
  [{ type: 'section', path: ['Mål'], selectors: [] }, 'changed', words.sections.changed],
])('of %j that is %s it says so', (target, state, says) => {
  show(h(Carried, { ...base, ...decisions(), target, state, before: undefined, now: undefined }));
  expect(said()).toContain(says);
});

test.each<[Target, string, string]>([
  [passage, words.states.maybeUnread, words.states.lost],
  [{ type: 'section', path: ['Mål'], selectors: [] }, words.sections.maybeUnread, words.sections.lost],
])('while pages aren’t read, nothing that is lost is said to be gone: %j', (target, maybe, gone) => {
  const lost = { ...base, ...decisions(), target, state: 'lost' as const, before: 'Mål', now: undefined };
  show(h(Carried, { ...lost, mayBeUnread: true }));
  expect(said()).toContain(maybe);
  expect(said()).not.toContain(gone);
  show(h(Carried, { ...lost, mayBeUnread: false }));
  expect(said()).toContain(gone);
});
