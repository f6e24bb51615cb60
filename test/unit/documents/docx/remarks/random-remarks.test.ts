import { expect, test } from 'vitest';
import { DocxFile } from '../../../../../documents/docx/file/docx-file.ts';
import { type DocxRemarks, remarksIn } from '../../../../../documents/docx/remarks/remarks.ts';
import { commentedDocx, type Made, randomDocument, randomNumbers } from './commented-docx.ts';

const seed = Number(process.env.SEED ?? 1);
const documents = 120;

/** The document with the changes of one author accepted and all others rejected. */
const acceptedFrom = ({ paragraphs }: Made, author: string) =>
  paragraphs
    .map(({ parts }) =>
      parts
        .filter((part) => part.is === 'kept' || (part.author === author) === (part.is === 'put'))
        .map(({ text }) => text)
        .join(''),
    )
    .join('\u2029');

/** The original with an author's proposals carried out; undefined where two of them speak of the same words. */
function carriedOut({ original, remarks }: DocxRemarks, author: string): string | undefined {
  const own = remarks.flatMap((one) =>
    one.author === author && one.editing !== undefined && one.span ? [{ ...one.span, editing: one.editing }] : [],
  );
  let [text, at] = ['', 0];
  for (const { start, end, editing } of own) {
    if (start < at) return undefined;
    text += original.text.slice(at, start) + editing;
    at = end;
  }
  return text + original.text.slice(at);
}

/** White space beside words that are taken away or put in isn't told. */
const bare = (text: string) => text.replace(/[\s\u2029]+/g, '');

test(`${documents} documents by the docx package (SEED=${seed}): comments on their words, changes whole, none lost or twice`, async () => {
  const random = randomNumbers(seed);
  let [comments, changes, checked, asked] = [0, 0, 0, 0];
  for (let i = 0; i < documents; i++) {
    const made = randomDocument(random, 5);
    const read = remarksIn(new DocxFile(await commentedDocx(made)));
    const where = `document ${i}`;
    expect(read.original.text, where).toBe(
      made.paragraphs
        .map(({ parts }) => parts.flatMap(({ is, text }) => (is === 'put' ? [] : text)).join(''))
        .join('\u2029'),
    );
    for (const { text, paragraph, from, to, author } of made.comments) {
      const found = read.remarks.filter((one) => one.text === text);
      expect(found, `${where}, ${text}`).toHaveLength(1);
      const [one] = found;
      expect(one?.author).toBe(author);
      const own = made.paragraphs[paragraph]?.parts.slice(from, to).filter(({ is }) => is !== 'put') ?? [];
      const words = own
        .map((part) => part.text)
        .join('')
        .trim();
      const quote = one?.span ? read.original.text.slice(one.span.start, one.span.end) : '';
      if (one?.editing === undefined && words !== '') expect(quote, `${where}, ${text}`).toBe(words);
      else expect(bare(quote), `${where}, ${text}`).toContain(bare(words));
      expect(quote).not.toBe('');
      comments++;
    }
    for (const author of ['Anna Ek', 'Bo Ask', 'Åsa Öberg']) {
      asked++;
      const now = carriedOut(read, author);
      if (now === undefined) continue;
      checked++;
      expect(bare(now), `${where}, ${author}`).toBe(bare(acceptedFrom(made, author)));
    }
    changes += read.remarks.filter(({ editing }) => editing !== undefined).length;
  }
  expect(comments).toBe(documents * 5);
  expect(changes).toBeGreaterThan(500);
  // A comment and a change beside it may speak of one word.
  expect(checked / asked).toBeGreaterThan(0.8);
}, 60_000);
