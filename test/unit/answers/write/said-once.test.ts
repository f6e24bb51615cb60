/** What a PM says once though several points are about it, and how it leads from one to another. */
import { expect, test } from 'vitest';
import { remissammanstallning } from '../../../../answers/write/remissammanstallning.ts';
import type { OutgoingChoice } from '../../../../answers/write/source.ts';
import { urn } from '../../../example-work.ts';
import { linesOf, under } from './letter-lines.ts';
import { exampleSource } from './outgoing-source.ts';

const choice: OutgoingChoice = { order: 'instans', appendix: false, notes: false, names: true };
const pm = (changes = {}, how: Partial<OutgoingChoice> = {}) =>
  remissammanstallning(exampleSource(changes), { ...choice, ...how });

test('points of one body that are about another section, too, are told with its name once', () => {
  const about = { about: ['6.1', '7.1'] };
  expect(linesOf(pm({ p2: about, p4: about, p5: about }, { order: 'section' }))).toContain(
    'Se även synpunkt 1 och 2 (Region Nordbygd) och synpunkt 4 (Socialnämnden).',
  );
});

test('two opinions in one sentence, of which something is done about one, are quoted once with what is done about that', () => {
  const { points } = exampleSource();
  const first = points.find(({ id }) => id === urn('p5')) as (typeof points)[number];
  const twin = { ...first, id: urn('twin'), stance: 'stöd' as const };
  const lines = (decisions: readonly ['beaktas' | undefined, 'noteras' | undefined]) => {
    const [mine, theirs] = [first, twin].map((one, i) => ({ ...one, ...(decisions[i] && { response: decisions[i] }) }));
    const source = { ...exampleSource(), points: [mine, theirs] as typeof points };
    return under(remissammanstallning(source, choice), '## Synpunkter efter remissinstans').slice(2);
  };
  const quote = '> […] de ekonomiska konsekvenserna behöver beskrivas.';
  expect(lines([undefined, 'noteras'])).toEqual([
    '1 och 2. Ändringsförslag och stöd, avsnitt 7.1:',
    quote,
    'Synpunkt 2. Förslag till hantering: noteras.',
  ]);
  expect(lines(['beaktas', 'noteras']).filter((line) => line === quote)).toHaveLength(2);
});

test.each(['instans', 'section', 'group'] as const)(
  'ordered by %s, the same decision for the same reason is printed once, and a mere response each time',
  (order) => {
    const all = (decision: Record<string, string>) => {
      const alone = { group: undefined, ...decision };
      return linesOf(pm({ p1: alone, p2: alone, p4: alone, p5: alone, p6: alone }, { order }));
    };
    const reasoned = all({ response: 'noteras', reason: 'Det prövas i budgeten.' });
    expect(reasoned.filter((line) => line.includes('Det prövas i budgeten.'))).toHaveLength(1);
    expect(reasoned.filter((line) => /^Hanteras som synpunkt \d\.$/.test(line))).toHaveLength(4);
    expect(all({ response: 'noteras' }).filter((line) => line.endsWith('hantering: noteras.'))).toHaveLength(5);
  },
);

test('what is told of an answer stays with the first of its points, and what leads to a quote with that', () => {
  const { parts } = pm();
  const leading = parts.flatMap((part) => (part.type === 'text' && part.leads ? [part.text] : []));
  expect(leading).toContain('Svar daterat den 12 juni 2026.');
  expect(leading).toContain('1. Ändringsförslag, avsnitt 6.1:');
});

test('what is about the whole stands by its numbers, wherever in the remiss the words are that it quotes', () => {
  const about = { about: ['hela'] };
  const quoting = { ...about, quote: '7.1 Kostnader' };
  const lines = linesOf(pm({ p1: about, p2: about, p4: quoting, p5: about, p6: about }, { order: 'section' }));
  expect(lines.flatMap((line) => /^(\d)\. .*:$/.exec(line)?.[1] ?? [])).toEqual(['1', '2', '3', '4', '5']);
});

test('a quote begins with no sign of the sentence before', () => {
  const source = exampleSource();
  const text = source.points.find(({ id }) => id === urn('p4'));
  const [span = { start: 0, end: 0 }] = text?.spans ?? [];
  // From the full stop of the paragraph before.
  const early = pm({ p4: { spans: [{ start: span.start - 2, end: span.end }] } });
  expect(linesOf(early)).toContain('> Regionen anser att ansvaret för uppföljningen bör förtydligas.');
});
