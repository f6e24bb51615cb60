import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findInPlainText } from '../../../../commands/documents/plain-text.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { coreSchemeFiles } from '../../../../glossary/schemes/core.ts';
import { compile } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';
import { readMarks, unescaped } from '../../../marked-text.ts';
import { score } from '../../../score.ts';

const lexicon = compile(termsOf(loadGlossary(coreSchemeFiles).schemes));
const file = readFileSync(new URL('../../../documents/hard-sentences.txt', import.meta.url), 'utf8');
const rules = file
  .split(/^# /m)
  .slice(1)
  .map((rule) => rule.trim().split('\n'))
  .map(([name = '', ...lines]) => [name, lines.filter((line) => line.trim())] as const);

test('there are at least 300 sentences, 100 of them without a mention', () => {
  const lines = rules.flatMap(([, sentences]) => sentences);
  expect(lines.length).toBeGreaterThan(800);
  expect(lines.filter((line) => !line.includes('[[')).length).toBeGreaterThan(150);
});

const unsolved = 'Inte löst';

test.each(rules.filter(([name]) => !name.startsWith(unsolved)))('%s', (_name, lines) => {
  expect(lines.flatMap(mistakesIn)).toEqual([]);
});

test('what is not solved is still not: solved lines belong under their rule', () => {
  const lines = rules.filter(([name]) => name.startsWith(unsolved)).flatMap(([, sentences]) => sentences);
  expect(lines.filter((line) => mistakesIn(line).length === 0)).toEqual([]);
});

/** What is missed and what is wrong in one line, each with the line. */
function mistakesIn(line: string): string[] {
  const marks = readMarks(unescaped(line));
  return score(marks, findInPlainText(lexicon, marks.text)).mistakes.map((mistake) => `${mistake} in: ${line}`);
}
