import { describe, expect, it } from 'vitest';
import { partStarts } from '../../../../documents/flow/draw/parts-of-line.ts';

const sentence = 'Nämnden främjar psykisk hälsa i alla åldrar. ';
const words = 'psykisk hälsa '.repeat(3000);
const every = (step: number, text: string) => Array.from({ length: text.length / step }, (_, i) => i * step);

describe('a very long paragraph is laid out in parts', () => {
  it.each<[name: string, text: string, cuts: number[], ends: string | undefined]>([
    ['sentences', sentence.repeat(1000), [0], '. '],
    ['lines', `${'Mål om hälsa '.repeat(20)}\n`.repeat(150), [0], '\n'],
    ['words', words, [0], ' '],
    ['letters', 'å'.repeat(45_000), [0], 'å'],
    ['many pieces', words, every(7, words), ' '],
  ])('%s', (_, text, cuts, end) => {
    const starts = partStarts(text, cuts);
    expect(starts.length).toBeGreaterThan(3);
    expect(starts.slice(1).map((at) => text.slice(0, at).endsWith(end ?? ''))).not.toContain(false);
    const sizes = starts.map((at, i) => (starts[i + 1] ?? text.length) - at);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(12_000);
    for (const [i, start] of starts.entries())
      expect(cuts.filter((cut) => cut >= start && cut < (starts[i + 1] ?? text.length)).length).toBeLessThanOrEqual(
        1300,
      );
  });

  it.each([
    ['a usual one', sentence.repeat(40), [0]],
    ['one of some pages', sentence.repeat(400), every(45, sentence.repeat(400))],
    ['nothing', '', [0]],
  ])('%s is one', (_, text, cuts) => {
    expect(partStarts(text, cuts)).toEqual([0]);
  });

  it('no letter of two units is cut in two', () => {
    const text = `a${'😀'.repeat(15_000)}`;
    for (const at of partStarts(text, [0])) expect(/[\ud800-\udbff]/.test(text.charAt(at - 1))).toBe(false);
  });
});
