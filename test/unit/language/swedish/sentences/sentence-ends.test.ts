import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentenceEnds } from '../../../../../language/swedish/sentences/sentence-ends.ts';
import { sentenceAround } from '../../../../../language/swedish/sentences/sentences.ts';
import { threadTime } from '../../../../thread-time.ts';

const lines = readFileSync(new URL('../../../../documents/sentence-ends.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test('there are many of each kind', () => expect(lines.length).toBeGreaterThan(95));

test.each(lines)('%s', (line) => {
  const text = line.replaceAll(' | ', ' ').replaceAll('|', '');
  const sentences = line.split('|').map((sentence) => sentence.trim());
  let from = 0;
  const found = sentenceEnds(text).map((end) => {
    const sentence = text.slice(from, end).trim();
    from = end;
    return sentence;
  });
  expect(found).toEqual(sentences);
});

test.each([
  ['Först. [Psykisk hälsa är viktigt. Stöd behövs.] Sist.', 'Psykisk hälsa är viktigt. Stöd'],
  ['[Dosen är 5 mg.] Psykisk ohälsa följs upp.', 'Dosen'],
  ['Dosen är 5 mg. [Psykisk ohälsa följs upp.]', 'ohälsa'],
  ['[Enligt ordf. Berg är stödet litet.] Det ska öka.', 'litet'],
])('around a span: %s', (marked, words) => {
  const [from, to] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replace(/[[\]]/g, '');
  const at = text.indexOf(words);
  const { start, end } = sentenceAround(text, at, at + words.length);
  expect(text.slice(start, end)).toBe(text.slice(from, to));
});

test.each(['. ', 'A. ', 't. ex. ', '.” ', '1. ', '\n \n', '…', `a.${' '.repeat(60)}`, '!)', '"', 'x'])(
  'takes time in proportion to the text: %j',
  (part) => {
    const text = part.repeat(Math.ceil(400_000 / part.length));
    expect(threadTime(() => sentenceEnds(text))).toBeLessThan(3000);
  },
);
