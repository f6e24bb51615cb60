import { expect, test } from 'vitest';
import { type SentChange, untrackedIn } from '../../../../comments/similarity/untracked.ts';
import { flatten } from '../../../../comments/text/flatten.ts';

const documentOf = (...texts: string[]) =>
  flatten(
    texts.map((text, id) =>
      text.startsWith('# ')
        ? { id, kind: 'heading' as const, level: 1, text: text.slice(2) }
        : { id, kind: 'paragraph' as const, level: 0, text },
    ),
  );
const texts = ['Mål\t3', '# 1 Mål', 'Fler ska må bra.', 'Andelen är 12 procent.', '15', 'Vården ska nå alla.'];
const document = documentOf(...texts);
const withText = (at: number, ...put: string[]) => documentOf(...texts.toSpliced(at, 1, ...put));

test.each([
  ['nothing', document, 0],
  ['a heading’s number', withText(1, '# 2 Mål'), 0],
  ['a page in the table of contents', withText(0, 'Mål\t4'), 0],
  ['white space and hyphens', withText(2, 'Fler  ska må\u00a0bra.'), 0],
  ['where a paragraph ends', withText(2, 'Fler ska', 'må bra.'), 0],
  ['a figure', withText(4, '25'), 1],
  ['a heading’s words', withText(1, '# 1 Medel'), 1],
  ['a paragraph that is gone', documentOf(...texts.toSpliced(3, 1)), 1],
  ['two beside each other, which are one place', documentOf(...texts.with(2, 'a').with(3, 'b')), 1],
  [
    'two beside each other that are each mended',
    documentOf(...texts.with(2, 'Fler ska må bättre.').with(3, 'Andelen är 13 procent.')),
    2,
  ],
  ['two apart', documentOf(...texts.with(2, 'Några ska må bra.').with(5, 'b')), 2],
])('%s', (_, copy, count) => {
  expect(untrackedIn(copy, document, [])).toHaveLength(count);
});

test('another text', () => {
  expect(untrackedIn(documentOf('Helt', 'andra', 'ord'), document, [])).toBe('another text');
  const long = (word: string) => documentOf(...Array.from({ length: 8_000 }, (_, i) => `${word} ${i}`));
  expect(untrackedIn(long('a'), long('b'), [])).toBe('another text');
});

test('what the document was sent with tracked is no difference, and what is changed beside it is one', () => {
  const original = documentOf(...texts, 'Den följs upp varje år.');
  const start = original.text.indexOf('varje');
  const sent: SentChange[] = [{ start, end: start + 5, editing: 'vartannat' }];
  const read = documentOf(...texts, 'Den följs upp vartannat år.', 'varje');
  expect(untrackedIn(original, read, sent)).toHaveLength(0);
  expect(untrackedIn(original, documentOf(...texts, 'Den följs upp varje år.'), sent)).toHaveLength(0);
  const changed = documentOf(...texts.with(5, 'Vården ska nå några.'), 'Den följs upp varje år.');
  const place = changed.text.indexOf('varje');
  expect(untrackedIn(changed, read, [{ start: place, end: place + 5, editing: 'vartannat' }])).toHaveLength(1);
});

test('a sentence that is changed just before a paragraph that the document was sent with as put in', () => {
  const put = (...texts: string[]) => {
    const original = documentOf(...texts);
    const [last = ''] = /\S+$/.exec(texts.at(-1) ?? '') ?? [];
    const end = original.text.length;
    return { original, sent: [{ start: end - last.length, end, editing: `${last}\nDen redovisas.` }] };
  };
  const read = documentOf(...texts, 'Den redovisas.');
  const same = put(...texts);
  expect(untrackedIn(same.original, read, same.sent)).toHaveLength(0);
  const changed = put(...texts.with(5, 'Vården ska nå många.'));
  expect(untrackedIn(changed.original, read, changed.sent)).toHaveLength(1);
});
