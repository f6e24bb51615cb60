import { expect, test } from 'vitest';
import { shareOf } from '../../../../comments/similarity/shared-text.ts';
import { shinglesOf } from '../../../../comments/similarity/shingles.ts';
import { alikeness, sketchOf } from '../../../../comments/similarity/sketch.ts';
import { baseTexts } from '../../../anchoring/base-texts.ts';
import { editedPair } from '../../../anchoring/edited-versions.ts';
import { handMadePairs } from '../../../anchoring/hand-made.ts';

const texts = baseTexts().map(({ name, paragraphs }) => ({ name, text: paragraphs.join('\u2029') }));
const words = (count: number) => Array.from({ length: count }, (_, i) => `ord${i}`);

test.each<[string, string, string]>([
  ['case, punctuation and white space', 'En plan, för psykisk hälsa.', 'en PLAN\nför  (psykisk) hälsa'],
  [
    'a word broken at the line’s end',
    'en plan för befolk-\nningens psykiska hälsa',
    'en plan för befolkningens psykiska hälsa',
  ],
  ['the hyphen of a typesetter', 'en plan för befolk\u2010\nningens hälsa', 'en plan för befolkningens hälsa'],
  ['soft hyphens', 'en plan för befolk\u00adningens hälsa', 'en plan för befolkningens hälsa'],
])('%s make no difference', (_name, a, b) => {
  expect(shinglesOf(a)).toEqual(shinglesOf(b));
  expect(shinglesOf(a).length).toBeGreaterThan(0);
});

test('å, ä and ö are letters of their own', () => {
  expect(shinglesOf('en plan för hälsa')).not.toEqual(shinglesOf('en plan for halsa'));
});

test.each<[string, string[], string[], number]>([
  ['all', words(100), words(100), 1],
  ['nothing', words(100), words(100).map((word) => `${word}x`), 0],
  ['one word of a hundred is another', words(100), words(100).with(50, 'annat'), 0.99],
  ['half of the text is gone', words(100), words(50), 100 / 150],
  ['the halves have changed places', words(100), [...words(100).slice(50), ...words(50)], 1],
  ['too little to have a run', words(3), words(3), 0],
  ['no text', [], [], 0],
])('how much is the same: %s', (_name, a, b, share) => {
  expect(shareOf(a.join(' '), b.join(' '))).toBeCloseTo(share);
  expect(shareOf(b.join(' '), a.join(' '))).toBeCloseTo(share);
});

const jaccard = (a: string, b: string) => {
  const [ours, theirs] = [new Set(shinglesOf(a)), new Set(shinglesOf(b))];
  const both = [...ours].filter((hash) => theirs.has(hash)).length;
  return both / (ours.size + theirs.size - both);
};

test('the sketch’s estimate is near the true share of runs', () => {
  const versions = baseTexts().map(({ name, paragraphs }) => editedPair(name, paragraphs, 5));
  for (const { old, now } of [...versions, ...handMadePairs()]) {
    const estimate = alikeness(sketchOf(old.text), sketchOf(now.text));
    expect(Math.abs((estimate ?? 0) - jaccard(old.text, now.text))).toBeLessThan(0.1);
  }
});

test('texts about the same things have next to nothing in common, versions of one most of it', () => {
  for (const [i, a] of texts.entries()) {
    for (const b of texts.slice(i + 1)) {
      expect(shareOf(a.text, b.text)).toBeLessThan(0.1);
      expect(alikeness(sketchOf(a.text), sketchOf(b.text))).toBeLessThan(0.04);
    }
  }
  for (const { old, now } of handMadePairs()) expect(shareOf(old.text, now.text)).toBeGreaterThan(0.8);
});

test('too little text tells nothing', () => {
  expect(alikeness(sketchOf(words(40).join(' ')), sketchOf(words(40).join(' ')))).toBeUndefined();
  expect(alikeness(sketchOf(words(40).join(' ')), sketchOf(words(400).join(' ')))).toBeUndefined();
  expect(alikeness(sketchOf(words(200).join(' ')), sketchOf(words(200).join(' ')))).toBe(1);
});
