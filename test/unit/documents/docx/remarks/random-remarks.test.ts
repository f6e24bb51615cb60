import { expect, test } from 'vitest';
import { DocxFile } from '../../../../../documents/docx/file/docx-file.ts';
import { type DocxRemarks, remarksIn } from '../../../../../documents/docx/remarks/remarks.ts';
import { commentedDocx, type Made, randomDocument, randomNumbers } from './commented-docx.ts';

const seed = Number(process.env.SEED ?? 1);
const documents = 120;

/**
 * The document with the changes of one author accepted and all others rejected, but for what others have struck directly beside the author's
 * insertions.
 */
const acceptedFrom = ({ paragraphs }: Made, author: string) =>
  paragraphs
    .map(({ parts }) => {
      const replaced = new Set(parts.flatMap((part, i) => (isPutBy(author, part) ? struckBeside(parts, i) : [])));
      return parts
        .filter((part) => part.is === 'kept' || (part.author === author) === (part.is === 'put'))
        .filter((part) => !replaced.has(part))
        .map(({ text }) => text)
        .join('');
    })
    .join('\u2029');

type Part = Made['paragraphs'][number]['parts'][number];
const isPutBy = (author: string, part: Part) => part.is === 'put' && part.author === author;

/** All that is struck on either side up to words that stay; behind another insertion only where letters would touch letters. */
function struckBeside(parts: readonly Part[], i: number): Part[] {
  const runs = [parts.slice(0, i).reverse(), parts.slice(i + 1)];
  return runs.flatMap((run, side) => {
    const changed = run.slice(
      0,
      [...run, { is: 'kept' }].findIndex(({ is }) => is === 'kept'),
    );
    const from = changed.findIndex(({ is }) => is === 'taken');
    const near = changed.slice(Math.max(0, from));
    const struck = near.slice(
      0,
      [...near, { is: 'put' }].findIndex(({ is }) => is === 'put'),
    );
    const [own, other] = [parts[i]?.text ?? '', struck[0]?.text ?? ''];
    const touch = side === 0 ? other + own : own + other;
    const at = side === 0 ? other.length : own.length;
    const isGlued = /^[\p{L}\p{N}]{2}$/u.test(touch.slice(at - 1, at + 1));
    return from > 0 && !isGlued ? [] : struck;
  });
}

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
      // What is changed in words that another has put in isn't told of the original.
      if (now === undefined || read.remarks.some((one) => one.author === author && one.within)) continue;
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
