import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Comment } from '../../../../../comments/model/comment.ts';
import { commentsSv } from '../../../../../components/i18n/sv/reading/comments.ts';
import { commonSv } from '../../../../../components/i18n/sv/shared/common.ts';
import type { PlacedComment, PlaceState } from '../../../../../extension/protocol/messaging.ts';
import { aComment } from '../../../comments/model/records.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { CommentItem } = await import('../../../../../components/comment-list/rows/CommentItem.tsx');

const actions = { show() {}, edit() {}, remove() {}, choose() {}, arrived() {} };
const quoting = (exact: string): Partial<Comment> => ({
  target: { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact }] },
});
const quotingUnder = (path: string[]): Partial<Comment> => ({
  target: {
    type: 'passage',
    selectors: [
      { type: 'TextQuoteSelector', exact: 'Vi ska.' },
      { type: 'remiss:SectionSelector', path },
    ],
  },
});
const aboutSection = (path: string[]): Partial<Comment> => ({
  target: { type: 'section', path, selectors: [] } as never,
});

function draw(
  fields: Partial<Comment>,
  props: { expanded?: boolean; choosing?: boolean; isBeingChanged?: boolean; awaited?: 'focus'; by?: string } = {},
  state: PlaceState = 'unchanged',
  placed?: Pick<PlacedComment, 'struck' | 'absent'>,
): void {
  const comment = { stamps: {}, ...aComment('1', fields) } as unknown as Comment;
  const all = {
    ...{ number: 1, of: 1, expanded: false, choosing: false, chosen: false, isBeingChanged: false, awaited: undefined },
    by: undefined,
    ...props,
  };
  const there = placed && { comment: '1', state, section: [], candidates: [], ...placed };
  const listed = { comment, placed: there, state };
  act(() => render(h(CommentItem, { ...all, listed, actions, commentsState: undefined, selection: undefined }), main));
}
const button = (says: string) => [...main.querySelectorAll('button')].find(({ textContent }) => textContent === says);
const quote = () => main.querySelector('.comment-quote') as HTMLButtonElement;
const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent ?? '';

beforeEach(() => render(null, main));

test('of pages of quoted text two lines are shown, and the rest to who asks; its name stays short', () => {
  const pages = 'Människor i olika tillstånd behöver stöd. '.repeat(280).trim();
  draw(quoting(pages));
  expect(quote().textContent?.length).toBeLessThanOrEqual(200);
  draw(quoting(pages), { expanded: true });
  expect(quote().textContent?.length).toBeLessThanOrEqual(200);
  expect(quote().querySelector('.short-quote')).not.toBeNull();
  act(() => button(commentsSv.form.wholeQuote)?.click());
  expect(quote().textContent).toBe(pages);
  expect(nameOf(quote()).length).toBeLessThanOrEqual(200);
  act(() => button(commentsSv.list.less)?.click());
  expect(quote().textContent?.length).toBeLessThanOrEqual(200);
});

test('a quote of some lines is whole in a comment that is', () => {
  draw(quoting('Nämnder och bolag bedömer vilka insatser som är lämpade.'), { expanded: true });
  expect(quote().querySelector('.short-quote')).toBeNull();
  expect(button(commentsSv.form.wholeQuote)).toBe(undefined);
});

test('in short the lines of a text are counted without those that are empty', () => {
  const commenting = 'Bra.\n\n \nMen oklart.\n\nVem?';
  draw({ commenting });
  expect(main.querySelector('.comment-text')?.textContent).toBe('Bra.\nMen oklart.\nVem?');
  draw({ commenting }, { expanded: true });
  expect(main.querySelector('.comment-text')?.textContent).toBe(commenting);
});

test.each<[string, Partial<Comment>, PlaceState, string | undefined]>([
  ['lost words', quotingUnder(['3. Psykisk hälsa', '3.2 Mål']), 'lost', 'Stod förut i 3.2 Mål'],
  ['kept without a place', quotingUnder(['3. Psykisk hälsa']), 'without-place', 'Stod förut i 3. Psykisk hälsa'],
  ['words that are there', quotingUnder(['3. Psykisk hälsa']), 'unchanged', undefined],
  ['words under no heading', quoting('Vi ska.'), 'lost', undefined],
  ['a section that is gone', aboutSection(['3. Psykisk hälsa', '3.2 Mål']), 'lost', 'Stod förut i 3. Psykisk hälsa'],
])('the section that a comment stood in: %s', (_name, fields, state, says) => {
  draw(fields, {}, state);
  expect((main.querySelector('.stood-in summary') ?? main.querySelector('.stood-in'))?.textContent).toBe(says);
});

test('the headings over the one that a comment stood under are shown to who asks', () => {
  draw(quotingUnder(['Strategi', '3. Psykisk hälsa', '3.2 Mål']), {}, 'lost');
  expect(main.querySelector<HTMLDetailsElement>('details.stood-in')?.open).toBe(false);
  expect(main.querySelector('.stood-in > p')?.textContent).toBe('Strategi › 3. Psykisk hälsa › 3.2 Mål');
});

test('a comment that a draft changes says so', () => {
  draw({}, { isBeingChanged: true });
  expect(main.querySelector('.hint')?.textContent).toBe(commentsSv.list.changeBegun);
});

const at = (second: number) => ({
  created: '2026-03-01T09:00:00.000Z',
  modified: `2026-03-01T09:00:0${second}.000Z~000000~a`,
});
const carriedProposal: Partial<Comment> = {
  ...quoting('Finansieringen ska säkras.'),
  editing: 'Finansiering ska alltid säkras.',
  carried: { state: 'changed', quote: 'Finansiering ska säkras.' },
};
test.each<[string, Partial<Comment>, string[]]>([
  ['carried over, it stands against the old words', { ...carriedProposal, stamps: { '*': at(1) } }, ['alltid']],
  [
    'written anew, against the new',
    { ...carriedProposal, stamps: { '*': at(1), editing: at(2) } },
    ['Finansieringen ska säkras.', 'Finansiering ska alltid säkras.'],
  ],
])('a proposal for words that have changed: %s', (_name, fields, marked) => {
  draw(fields, { expanded: true });
  const changes = [...main.querySelectorAll('.difference ins, .difference del')];
  expect(changes.map(({ textContent }) => textContent?.trim())).toEqual(marked);
  expect(button(commentsSv.list.editProposal) !== undefined).toBe(marked.length === 1);
});

test('while several are chosen a row is chosen and not changed', () => {
  draw({});
  expect(button(commentsSv.list.edit)).toBeDefined();
  draw({}, { choosing: true });
  expect(button(commentsSv.list.edit)).toBe(undefined);
  expect(button(commentsSv.list.remove)).toBe(undefined);
});

test.each([
  ['the form that was saved', '<form class="comment-form"><textarea></textarea></form>', 'row'],
  ['the search field, meanwhile', '<input type="search">', 'field'],
  ['nothing', '<p tabindex="-1"></p>', 'row'],
])('the row of what was saved takes the focus from %s or leaves it there', (_, html, where) => {
  window.HTMLElement.prototype.scrollIntoView = () => {};
  const beside = window.document.createElement('div');
  beside.innerHTML = html;
  window.document.body.append(beside);
  beside.querySelector<HTMLElement>('textarea, input, p')?.focus();
  draw(quoting('Nämnder'), { awaited: 'focus' });
  expect(main.contains(window.document.activeElement as unknown as Element) ? 'row' : 'field').toBe(where);
  beside.remove();
});

const stamped = (created: string, modified: string): Partial<Comment> => ({
  created,
  stamps: { commenting: { created, modified } },
});

test('a comment says when it was written, of today the time alone, and that it was changed only where it was', () => {
  const today = new Date();
  const at = (minutes: number) => new Date(today.setHours(20, minutes, 0, 0)).toISOString();
  const says = () => main.querySelector('.comment-known .hint')?.textContent;
  draw(stamped(at(20), `${at(20)}~1`), { expanded: true });
  expect(says()).toBe('av Åsa Öberg, kl. 20.20');
  draw(stamped(at(20), at(34)), { expanded: true });
  expect(says()).toBe('av Åsa Öberg, ändrad kl. 20.34');
  draw(stamped('2026-02-27T12:00:00.000Z', '2026-02-28T12:00:00.000Z'), { expanded: true });
  expect(says()).toBe('av Åsa Öberg, ändrad 28 februari 2026');
});

test('of words that the document has struck out, or hasn’t at all, the quote says so', () => {
  draw(quoting('Vi ska.'), {}, 'unchanged', { struck: true });
  expect(quote().querySelector('del')?.textContent).toBe('Vi ska.');
  expect(quote().textContent).toBe(`Vi ska. (${commonSv.struckText})`);
  draw(quoting('Vi ska.'), {}, 'lost', { absent: true });
  expect(quote().textContent).toBe(`Vi ska. (${commonSv.absentText})`);
  expect(quote().querySelector('del')).toBeNull();
});

test.each([[false], [true]])('who else has written it stands there, whole or in short: %s', (expanded) => {
  const creator = { id: 'urn:uuid:bo', name: 'Bo Ask' };
  draw({ creator }, { expanded, by: 'Bo Ask, Socialförvaltningen' });
  expect(main.querySelector('.comment-by')?.textContent).toBe('Bo Ask, Socialförvaltningen');
  expect(main.querySelector('.comment-known')?.textContent).not.toContain('Bo Ask');
  draw({ creator }, { expanded });
  expect(main.querySelector('.comment-by')).toBeNull();
});
