import { expect, test } from 'vitest';
import { factsOf } from '../../../documents/facts.ts';

/** As long as a block is read, in characters. */
const longest = 3000;
const day = ' senast den 15 mars 2027.';
const repeated = (unit: string) => unit.repeat(Math.ceil(longest / unit.length)).slice(0, longest);

/** Milliseconds of this thread's own work, however busy the machine is. */
function cpuTime(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Words that a last day is told in, said so often that any two places might be the ends of its clause. */
test.each([
  'senast den 15 mars 2027, ',
  'Svar: ',
  'Datum: ',
  '1–15 mars 2027 till den ',
  'Svara senast 1 mars. ',
  'Tiden har förlängts till den 1 mars 2027. ',
  'Svar senast 2027-03-15 | ',
  'Svar: att, i och att, svar senast den 5/6 2027, och att, i och för, svar ',
  'den den alla era ',
  'i,i,i,',
  'svar, ',
  'om om planen om ',
  'RS 2026-1',
])('a document of nothing but %j is read in a moment', (unit) => {
  const texts = [repeated(unit), repeated(unit).slice(0, -day.length) + day];
  const blocks = Array.from({ length: 20 }, (_, id) => ({
    id,
    kind: 'paragraph' as const,
    level: 0,
    text: texts[id % 2] as string,
  }));
  // The slowest takes a fifth of it; where each pair of places is tried, it takes half a minute.
  expect(cpuTime(() => factsOf(blocks))).toBeLessThan(1500);
});

test('numbers without end are as many as are told', () => {
  const text = (block: number) =>
    Array.from({ length: 200 }, (_, i) => `KS 2026-${String(1000 + block * 200 + i)}`).join(', ');
  const blocks = Array.from({ length: 60 }, (_, id) => ({ id, kind: 'paragraph' as const, level: 0, text: text(id) }));
  expect(cpuTime(() => expect(factsOf(blocks)).toHaveLength(6))).toBeLessThan(300);
});

test('a last day is found though much is said on both sides of it', () => {
  const names = Array.from({ length: 60 }, (_, i) => `Nämnd ${i}, förvaltning ${i}`).join(', ');
  const text = `Remiss till ${names}; svar ska lämnas senast den 15 mars 2027 till registrator, och sedan ${names}.`;
  const [fact] = factsOf([{ id: 0, kind: 'paragraph', level: 0, text }]);
  expect(fact?.day).toBe('2027-03-15');
});
