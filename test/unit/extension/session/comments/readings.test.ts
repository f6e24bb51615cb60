import { expect, test } from 'vitest';
import type { Comment, Target } from '../../../../../comments/model/comment.ts';
import { made } from '../../../../../comments/model/record.ts';
import { selectorsOf } from '../../../../../comments/model/target/target.ts';
import { DocxFile } from '../../../../../documents/docx/file/docx-file.ts';
import type { DocxView } from '../../../../../documents/docx/text/docx-block.ts';
import { readDocx } from '../../../../../documents/docx/text/docx-document.ts';
import { wordsInReading } from '../../../../../documents/docx/text/words-in-reading.ts';
import { trackedViews } from '../../../../../documents/flow/content/tracked-views.ts';
import { Commenting } from '../../../../../extension/session/comments/commenting.ts';
import type { ReadBlock } from '../../../../../extension/session/search/search.ts';
import { WholeText } from '../../../../../extension/session/search/whole-text.ts';
import { docxBytes, p, r } from '../../../../docx.ts';
import { aComment } from '../../../comments/model/records.ts';
import { randomNumbers } from '../../../documents/docx/remarks/commented-docx.ts';

const stamper = { writer: 'test', now: () => new Date('2026-03-01T09:00:00.000Z') };
const by = 'w:id="1" w:author="Anna Ek" w:date="2026-03-01T10:00:00Z"';
const ins = (text: string) => `<w:ins ${by}>${r(text)}</w:ins>`;
const del = (text: string) =>
  `<w:del ${by}>${r(text).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`;

/** A document in each of its readings, with ids as the reader gives them: none is used twice. */
function aDocument(body: string) {
  const file = new DocxFile(docxBytes({ body }));
  const blocksIn = (view: DocxView) => readDocx(file, view, 1 + 1000 * trackedViews.indexOf(view)).blocks;
  const blocks = new Map(trackedViews.map((view) => [view, blocksIn(view)]));
  const of = (view: DocxView) => blocks.get(view) ?? [];
  const textOf = (view: DocxView) =>
    new WholeText({
      blocks: () => of(view).map((block): ReadBlock => ({ looks: 'swedish', ...block })),
      hitsIn: () => [],
    });
  const shownIn = (view: DocxView) =>
    new Commenting(textOf(view), () => undefined, {
      isOneOfSeveral: () => view !== 'marked',
      others: async () =>
        trackedViews
          .filter((other) => other !== view)
          .map((other) => ({ blocks: of(other), shownAt: wordsInReading(of(other), of(view)) })),
    });
  return { of, textOf, shownIn };
}
type Made = ReturnType<typeof aDocument>;

const commentOn = (target: Target, id = '1') => made<Comment>(aComment(id, { target }), stamper);

/** A comment on words of a block of a reading. @param nth which of the blocks with them, from 0 */
function commentIn({ of, textOf }: Made, view: DocxView, words: string, nth = 0): Comment {
  const block = of(view).filter(({ text }) => text.includes(words))[nth];
  const at = block?.text.indexOf(words) ?? 0;
  const place = (offset: number) => ({ block: block?.id ?? 0, offset });
  return commentOn(textOf(view).about({ start: place(at), end: place(at + words.length) })?.target as Target);
}

/** What is shown of the comment in a reading: its state, and its words with the block's number from 0. */
async function standsIn({ of, shownIn }: Made, view: DocxView, comment: Comment): Promise<string[]> {
  const commenting = shownIn(view);
  await commenting.place([comment], undefined);
  const [{ state, spans } = { state: 'none', spans: [] }] = commenting.standing();
  const words = spans.map(({ block, start, end }) => {
    const i = of(view).findIndex(({ id }) => id === block);
    return `${i} ${of(view)[i]?.text.slice(start, end)}`;
  });
  return [state, ...words];
}

const withoutPosition = ({ target, ...comment }: Comment): Comment => ({
  ...comment,
  target: { type: 'passage', selectors: selectorsOf(target).filter(({ type }) => type !== 'TextPositionSelector') },
});

const oneSentence =
  p(r('Kommunen ska varje år redovisa hur det går.')) +
  p(`${r('Arbetet ska ')}${del('i första hand ')}${r('främja ')}${ins('god ')}${r('psykisk hälsa.')}`) +
  p(r('Det ska i första hand ske i skolan.'));

test.each<[string, DocxView, string, Record<DocxView, string[]>]>([
  [
    'struck words, made where they stand',
    'original',
    'i första hand främja',
    {
      original: ['unchanged', '1 i första hand främja'],
      marked: ['unchanged', '2 i första hand', '1 främja'],
      final: ['unchanged', '1 främja'],
    },
  ],
  [
    'the struck words alone, made beside the text',
    'marked',
    'i första hand',
    { marked: ['unchanged', '2 i första hand'], original: ['unchanged', '1 i första hand'], final: ['unseen'] },
  ],
  [
    'words with others put in between',
    'original',
    'främja psykisk',
    {
      original: ['unchanged', '1 främja psykisk'],
      marked: ['unchanged', '1 främja god psykisk'],
      final: ['unchanged', '1 främja god psykisk'],
    },
  ],
  [
    'words that were put in',
    'final',
    'god',
    { final: ['unchanged', '1 god'], marked: ['unchanged', '1 god'], original: ['unseen'] },
  ],
])('a comment on %s', async (_, view, words, expected) => {
  const document = aDocument(oneSentence);
  const comment = commentIn(document, view, words);
  for (const shown of trackedViews) {
    expect(await standsIn(document, shown, comment), shown).toEqual(expected[shown]);
    // As it comes from a colleague's file.
    expect(await standsIn(document, shown, withoutPosition(comment)), shown).toEqual(expected[shown]);
  }
});

test('of the same struck words twice each comment is at its own', async () => {
  const document = aDocument(
    p(`${r('Vi ')}${del('ska ')}${r('mäta.')}`) + p(r('Vi ska mäta.')) + p(`${r('Ni ')}${del('ska ')}${r('mäta.')}`),
  );
  const [first, second] = [commentIn(document, 'original', 'ska', 0), commentIn(document, 'original', 'ska', 2)];
  expect(await standsIn(document, 'marked', first)).toEqual(['unchanged', '1 ska']);
  expect(await standsIn(document, 'marked', second)).toEqual(['unchanged', '4 ska']);
  expect(await standsIn(document, 'final', first)).toEqual(['unseen']);
});

test('while what is shown isn’t whole, a comment that isn’t found is looked for again', async () => {
  const document = aDocument(oneSentence);
  const comment = commentIn(document, 'original', 'i första hand');
  let isWhole = false;
  const commenting = new Commenting(document.textOf('marked'), () => undefined, {
    isOneOfSeveral: () => false,
    others: async () =>
      isWhole
        ? [{ blocks: document.of('original'), shownAt: wordsInReading(document.of('original'), document.of('marked')) }]
        : undefined,
  });
  await commenting.place([comment], undefined);
  isWhole = true;
  expect(commenting.changed([], [])).toBe(true);
  await commenting.placeAgain();
  expect(commenting.standing()).toMatchObject([{ state: 'unchanged', spans: [{ start: 0, end: 13 }] }]);
});

const seed = Number(process.env.SEED ?? 1);
const documents = 150;

test(`${documents} documents of few words (SEED=${seed}): in each reading a comment is on the words that it was made on, or on none`, async () => {
  const random = randomNumbers(seed);
  const pick = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)] as One;
  let checked = 0;
  for (let i = 0; i < documents; i++) {
    const paragraph = () =>
      Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
        const kind = pick([r, r, ins, del]);
        // What comes in the place of the very same words can't be told from them.
        return kind(pick(kind === ins ? ['bör ', 'ni '] : ['ska ', 'vi ', 'hälsa ', 'god vård ', 'i hand, ']));
      }).join('');
    const document = aDocument(Array.from({ length: 2 + Math.floor(random() * 4) }, () => p(paragraph())).join(''));
    const [view, shown] = [pick(trackedViews), pick(trackedViews)];
    const own = document.of(view);
    const block = pick(own);
    if (!block) continue;
    const [a, b] = [Math.floor(random() * block.text.length), Math.floor(random() * block.text.length)];
    const place = (offset: number) => ({ block: block.id, offset });
    const about = document.textOf(view).about({ start: place(Math.min(a, b)), end: place(Math.max(a, b) + 1) });
    if (!about) continue;
    const commenting = document.shownIn(shown);
    await commenting.place([commentOn(about.target)], undefined);
    const [{ state, spans } = { state: 'none', spans: [] }] = commenting.standing();
    const hasLetters = /\p{L}/u.test(about.quote);
    const elementsOf = (blocks: typeof own, on: readonly { block: number; start: number; end: number }[]) =>
      on.flatMap((span) => {
        const { text = '', pieces = [] } = blocks.find(({ id }) => id === span.block) ?? {};
        return pieces
          .filter((piece) => piece.start < span.end && span.start < piece.end)
          .map(({ at, start, end }) => ({
            at,
            words: text.slice(Math.max(start, span.start), Math.min(end, span.end)),
          }));
      });
    const position = selectorsOf(about.target).find((one) => one.type === 'TextPositionSelector');
    const flat = document.textOf(view).flat.places.find(({ id }) => id === block.id)?.start ?? 0;
    const meant = elementsOf(own, [
      { block: block.id, start: (position?.start ?? 0) - flat, end: (position?.end ?? 0) - flat },
    ]);
    const drawn = new Set(document.of(shown).flatMap(({ pieces }) => pieces.map(({ at }) => at)));
    const there = meant.filter(({ at }) => drawn.has(at));
    const ats = there.map(({ at }) => at);
    // A comma alone that is left of words is none of them.
    const words = there.flatMap(({ at, words }) => (!hasLetters || /\p{L}/u.test(words) ? [at] : []));
    const found = elementsOf(document.of(shown), spans).map(({ at }) => at);
    const where = `document ${i}, ${view} in ${shown}, ${state}: ${about.quote}`;
    if (words.length === 0) expect(found, where).toEqual([]);
    // Between them there may be words that were put in.
    const others = found.filter((at) => at < Math.min(...ats) || at > Math.max(...ats));
    expect(others, where).toEqual([]);
    for (const at of words) expect(found, where).toContain(at);
    expect(['unchanged', 'unseen'], where).toContain(state);
    checked++;
  }
  expect(checked).toBeGreaterThan(documents * 0.9);
}, 60_000);
