import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadGlossary } from '../../glossary/glossary.ts';
import { coreSchemeFiles } from '../../glossary/schemes/core.ts';
import { findInBlocks } from '../../matching/find-in-blocks.ts';
import { compile } from '../../matching/lexicon.ts';
import { termsOf } from '../../matching/terms.ts';
import { readMarks, unescaped } from '../marked-text.ts';

const lexicon = compile(termsOf(loadGlossary(coreSchemeFiles).schemes));
const file = readFileSync(new URL('../documents/hard-sentences.txt', import.meta.url), 'utf8');
const rules = file
  .split(/^# /m)
  .slice(1)
  .map((rule) => rule.trim().split('\n'))
  .map(([name = '', ...lines]) => [name, lines.filter((line) => line.trim())] as const);

test('there are at least 300 sentences, 100 of them without a mention', () => {
  const lines = rules.flatMap(([, sentences]) => sentences);
  expect(lines.length).toBeGreaterThan(600);
  expect(lines.filter((line) => !line.includes('[[')).length).toBeGreaterThan(100);
});

test.each(rules)('%s', (_name, lines) => {
  expect(lines.flatMap(mistakesIn)).toEqual([]);
});

/** What is missed and what is wrong in one line, each with the line. A hit is right that overlaps a mark of its concept. */
function mistakesIn(line: string): string[] {
  const { text, spans } = readMarks(unescaped(line));
  const paragraphs = text.split(/(?<=\n\n)/);
  const blocks = findInBlocks(
    lexicon,
    paragraphs.map((paragraph) => ({ text: paragraph, looks: 'swedish' as const })),
  );
  let offset = 0;
  const hits = blocks.flatMap((matches, i) => {
    const placed = matches.map(({ start, end, concept }) => ({ start: start + offset, end: end + offset, concept }));
    offset += paragraphs[i]?.length ?? 0;
    return placed;
  });
  const left = new Set(hits);
  const missed = spans.filter(({ start, end, concept }) => {
    const hit = [...left].find((one) => one.concept === concept && one.start < end && start < one.end);
    if (hit) left.delete(hit);
    return !hit;
  });
  return [
    ...missed.map((span) => ({ kind: 'missed', span })),
    ...[...left].map((span) => ({ kind: 'wrong', span })),
  ].map(({ kind, span: { start, end, concept } }) => `${kind} ${concept} "${text.slice(start, end)}" in: ${line}`);
}
