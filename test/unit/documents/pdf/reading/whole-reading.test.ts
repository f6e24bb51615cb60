import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withPdf } from '../../../../../commands/documents/pdf-blocks.ts';
import type { RecognisedPage } from '../../../../../documents/pdf/ocr/page/recognised-page.ts';
import { PageStates } from '../../../../../documents/pdf/reading/page-states.ts';
import { startReading } from '../../../../../documents/pdf/reading/read-page.ts';
import { inParts, type PlacedBlock, type ReadingAnswer } from '../../../../../documents/pdf/reading/reading-answer.ts';
import { WholeReading } from '../../../../../documents/pdf/reading/whole-reading.ts';
import type { PdfBlock } from '../../../../../documents/pdf/text/layout/pdf-block.ts';
import { line, pdfOfPages } from '../../../../pdf-files/pdf-objects.ts';
import { writtenPage } from '../ocr/written-page.ts';

const pages = ['Om samskapande', 'Det som dröjer', 'Det tredje', 'Det sista'].map((words) => ({
  content: line(words),
}));

const limits = { slowAfter: 10, givenUpAfter: 20, slowPages: 5 };
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/**
 * Time goes on when a page is waited for, and only then.
 * @param late the page that is answered when all others have been
 */
async function answersOf({ late = 0 } = {}) {
  const answers: ReadingAnswer[] = [];
  const rest = Promise.withResolvers<void>();
  const send = (answer: ReadingAnswer) => {
    answers.push(answer);
    if (answer.is === 'through') rest.resolve();
  };
  await withPdf(pdfOfPages(pages), async (pdf) => {
    const getPage = async (page: number) => {
      // Asked once more it is there.
      if (page === late && !answers.some(({ is }) => is === 'slow')) {
        void nextTurn().then(() => vi.advanceTimersByTime(limits.slowAfter));
        await rest.promise;
      }
      return pdf.getPage(page);
    };
    const reading = await startReading(pdf);
    const opened = { reading: { ...reading, pdf: insteadOf(pdf, { getPage }) }, end: () => {} };
    await new WholeReading(opened, async () => opened, 1, send, limits).run();
  });
  return answers;
}

function insteadOf<Whole extends object>(whole: Whole, some: Partial<Whole>): Whole {
  return new Proxy(whole, {
    get(target, name) {
      const value = Reflect.get(some, name) ?? Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function blocksAfter(answers: readonly ReadingAnswer[]) {
  const blocks: PlacedBlock[] = [];
  const states = new PageStates(pages.length);
  let complete = false;
  for (const answer of answers) {
    states.take(answer);
    if (answer.is !== 'change') continue;
    blocks.splice(answer.change.at, answer.change.removed, ...answer.change.put);
    complete = answer.change.complete;
  }
  return { texts: blocks.map(({ text }) => text), told: states.pagesRead(), complete };
}

describe('all of a PDF, as it is told', () => {
  test('blocks in order, the facts before it is complete, and the end last', async () => {
    const answers = await answersOf();
    expect(blocksAfter(answers)).toMatchObject({
      texts: ['Om samskapande', 'Det som dröjer', 'Det tredje', 'Det sista'],
      told: { all: 4, read: 4, slow: [], unread: [] },
      complete: true,
    });
    const kinds = answers.map((answer) => (answer.is === 'change' && answer.change.complete ? 'complete' : answer.is));
    expect(kinds.indexOf('facts')).toBeLessThan(kinds.indexOf('complete'));
    expect(kinds.at(-1)).toBe('done');
  });

  test('a page that comes late stands where it belongs', async () => {
    const answers = await answersOf({ late: 2 });
    const through = answers.findIndex(({ is }) => is === 'through');
    expect(blocksAfter(answers.slice(0, through))).toMatchObject({
      texts: ['Om samskapande', 'Det tredje', 'Det sista'],
      told: { read: 3, slow: [2] },
      complete: true,
    });
    expect(blocksAfter(answers)).toMatchObject({
      texts: ['Om samskapande', 'Det som dröjer', 'Det tredje', 'Det sista'],
      told: { read: 4, slow: [], unread: [] },
      complete: true,
    });
  });
});

test('a change with many blocks is told in parts that make the same', () => {
  const put = Array.from({ length: 450 }, (_, i) => ({ id: i, pieces: [] }) as unknown as PdfBlock);
  const list = [-1, -2, -3];
  const parts = [...inParts({ at: 1, removed: 1, put, complete: true })];
  for (const { at, removed, put: some } of parts) list.splice(at, removed, ...some.map(({ id }) => id));
  expect(list).toEqual([-1, ...Array.from({ length: 450 }, (_, i) => i), -3]);
  expect(parts.map(({ complete }) => complete)).toEqual([false, false, true]);
});

test('pages with one reason are told in rows; what can’t go on leaves the rest', () => {
  const states = new PageStates(9);
  const unread = (page: number, why: 'damaged' | 'too-large') => states.take({ is: 'unread', page, why });
  unread(4, 'damaged');
  unread(2, 'damaged');
  unread(3, 'damaged');
  unread(6, 'too-large');
  states.take({ is: 'slow', page: 7 });
  states.take({ is: 'claimed', pages: 12 });
  states.take({ is: 'page', page: { number: 1, layer: 'missing', added: [], unread: [] } });
  expect(states.pagesRead()).toMatchObject({
    read: 5,
    missing: 1,
    slow: [7],
    claimed: 12,
    unread: [
      { why: 'damaged', from: 2, to: 4 },
      { why: 'too-large', from: 6, to: 6 },
    ],
  });
  states.take({ is: 'failed', message: '' });
  expect(states.pagesRead()).toMatchObject({
    read: 9,
    slow: [],
    unread: [{ to: 5 }, { why: 'too-large' }, { from: 7, to: 9 }],
  });
});

test('a page that comes late is told until it is shown', () => {
  const states = new PageStates(3);
  const page = (number: number) => states.take({ is: 'page', page: { number, layer: 'good', added: [], unread: [] } });
  page(1);
  states.take({ is: 'slow', page: 2 });
  expect(states.pagesRead().late).toEqual([]);
  page(3);
  page(2);
  expect(states.pagesRead()).toMatchObject({ slow: [], late: [2], read: 3 });
  expect(states.pagesRead((number) => number === 2).late).toEqual([]);
});

test('of a page without text that can be read none is said to be cut', () => {
  const states = new PageStates(3);
  const page = (number: number, layer: 'good' | 'missing') =>
    states.take({ is: 'page', page: { number, layer, added: [], unread: [] } });
  page(1, 'missing');
  page(2, 'good');
  expect(states.pagesRead(undefined, [3, 1, 2])).toMatchObject({ missing: 1, cut: [2, 3] });
});

const scanned: RecognisedPage = writtenPage([
  { text: 'Psykisk hälsa', x: 60, y: 100, size: 24 },
  { text: 'Arbetet för psykisk hälsa går vidare i hela landet.', x: 60, y: 160 },
]);

/** A file whose second page is a picture. */
async function readScan(recognise: (whole: WholeReading) => void, page: RecognisedPage = { ...scanned, page: 2 }) {
  const answers: ReadingAnswer[] = [];
  await withPdf(pdfOfPages([{ content: line('Om samskapande') }, { content: '' }]), async (pdf) => {
    const opened = { reading: await startReading(pdf), end: () => {} };
    const whole = new WholeReading(
      opened,
      async () => opened,
      1,
      (answer) => void answers.push(answer),
      limits,
    );
    if (recognise === before) whole.recognised(page);
    await whole.run();
    if (recognise === after) whole.recognised(page);
  });
  return answers;
}
const before = () => {};
const after = () => {};

describe('a page that was recognised from its picture', () => {
  test.each([
    ['before the file was opened', before],
    ['after all was read', after],
  ])('%s stands where it belongs, and says so', async (_name, when) => {
    const answers = await readScan(when);
    const { texts, told, complete } = blocksAfter(answers);
    expect(texts).toEqual(['Om samskapande', 'Psykisk hälsa', 'Arbetet för psykisk hälsa går vidare i hela landet.']);
    expect(told).toMatchObject({ missing: 0, recognised: 1, foreign: [], wordless: [] });
    expect(complete).toBe(true);
  });

  test('is asked for once: without words in it, it lacks text no more', async () => {
    const { told } = blocksAfter(await readScan(after, { ...scanned, page: 2, words: [], lines: [] }));
    expect(told).toMatchObject({ missing: 0, recognised: 0, wordless: [2] });
  });

  test('in another language than Swedish is read, and told', async () => {
    const english = 'The report says how many people have been waiting for help, and for how long.';
    const lines = Array.from({ length: 6 }, (_, i) => ({ text: english, x: 20, y: 100 + 20 * i }));
    const { texts, told } = blocksAfter(await readScan(after, { ...writtenPage(lines), page: 2 }));
    expect(texts.join(' ')).toContain(english);
    expect(told).toMatchObject({ missing: 0, recognised: 1, foreign: [2], wordless: [] });
  });

  test('of which the engine is uncertain on the whole is told, whatever language it seems to be in', async () => {
    const unsure = scanned.words.map((word) => ({ ...word, certainty: 64 }));
    const { told } = blocksAfter(await readScan(after, { ...scanned, page: 2, words: unsure }));
    expect(told).toMatchObject({ missing: 0, recognised: 1, doubtful: [2], foreign: [] });
  });

  test('leaves a page alone whose own text is good', async () => {
    const { texts, told } = blocksAfter(await readScan(after, { ...scanned, page: 1 }));
    expect(texts).toEqual(['Om samskapande']);
    expect(told).toMatchObject({ missing: 1, recognised: 0 });
  });

  test('in a file with such a page the thread stays, and in others it doesn’t', async () => {
    expect((await readScan(before)).at(-1)).toEqual({ is: 'done', stays: true });
    expect((await answersOf()).at(-1)).toEqual({ is: 'done', stays: false });
  });
});
