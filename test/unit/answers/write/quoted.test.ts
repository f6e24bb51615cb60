/** What comments words of the remiss, as in the margin of a Word file, and names no section. */
import { expect, test } from 'vitest';
import { answerTables } from '../../../../answers/write/answer-tables.ts';
import { answersInIso } from '../../../../answers/write/iso-form.ts';
import { RemissParts } from '../../../../answers/write/remiss-parts.ts';
import { remissammanstallning } from '../../../../answers/write/remissammanstallning.ts';
import type { OutgoingChoice } from '../../../../answers/write/source.ts';
import type { Table } from '../../../../comments/list/list.ts';
import { rowsOf, under } from './letter-lines.ts';
import { exampleSource } from './outgoing-source.ts';

const choice: OutgoingChoice = { order: 'instans', appendix: false, notes: false, names: true };

const commented = 'Ansvaret för uppföljning ligger hos regionen.';
const planned = `6 Genomförande\u20296.1 Uppföljning\u2029${commented} Den görs varje år.\u20297.1 Kostnader\u2029Den görs varje år. Inget kostar mer.`;
/** The example, with a remiss that has text below its headings. */
function withText(changes: Parameters<typeof exampleSource>[0]) {
  const source = exampleSource(changes);
  const sections = ['6 Genomförande', '6.1 Uppföljning', '7.1 Kostnader'].map((title, i) => ({
    ...{ title, level: i === 0 ? 1 : 2, start: planned.indexOf(title) },
  }));
  const id = 'f'.repeat(64);
  return { ...source, texts: new Map([...source.texts, [id, { id, text: planned, sections }]]) };
}

test('what comments words of the remiss stands where they stand, in its order; what may stand in two sections, in none', () => {
  const source = withText({
    p2: { about: [], quote: 'Inget kostar\nmer', group: undefined },
    p4: { about: [], quote: 'Den görs varje år', group: undefined },
    p5: { about: [], quote: 'ligger hos regionen' },
    p6: { about: [], quote: 'Ansvaret för uppfölj\u00adning' },
  });
  const letter = remissammanstallning(source, { ...choice, order: 'section' });
  expect(under(letter, '## Synpunkter efter avsnitt').filter((line) => !line.startsWith('>'))).toEqual([
    '### Hela förslaget',
    '3. Socialnämnden, stöd:',
    '### 6.1 Uppföljning',
    '5. Utbildningsförvaltningen, invändning, om ”Ansvaret för uppfölj\u00adning”:',
    '2. Region Nordbygd, ändringsförslag, om ”ligger hos regionen”:',
    '### 7.1 Kostnader',
    '4. Socialnämnden, ändringsförslag, om ”Inget kostar mer”:',
    '### Övriga synpunkter',
    '1. Region Nordbygd, ändringsförslag, om ”Den görs varje år”:',
  ]);
  const [table] = answerTables(source, choice) as [Table];
  expect(rowsOf(table).map(([, , about]) => about)).toEqual([
    ...['', '6.1 Uppföljning', 'Hela förslaget', '7.1 Kostnader', '6.1 Uppföljning'],
  ]);
  expect(rowsOf(answersInIso(source))[1]?.[2]).toBe('6.1');
});

test('words under a heading that others are called as, too, stand under the one above it', () => {
  const source = withText({ p5: { about: [], quote: 'Inget kostar mer' }, p6: { about: [], quote: commented } });
  const twice = planned.replaceAll(/6\.1 Uppföljning|7\.1 Kostnader/g, 'Bakgrund');
  const starts = [0, twice.indexOf('Bakgrund'), twice.lastIndexOf('Bakgrund')];
  const sections = starts.map((start, i) => ({ start, level: i + 1, title: i === 0 ? '6 Genomförande' : 'Bakgrund' }));
  const id = 'f'.repeat(64);
  const texts = new Map([...source.texts, [id, { id, text: twice, sections }]]);
  const names = new RemissParts({ ...source, texts });
  expect([names.quoted(commented).part, names.quoted('Inget kostar mer').part]).toEqual(['Bakgrund', 'Bakgrund']);
  const flat = sections.map((one, i) => ({ ...one, level: i === 0 ? 1 : 2 }));
  const level = new RemissParts({ ...source, texts: new Map([...texts, [id, { id, text: twice, sections: flat }]]) });
  expect([level.quoted(commented).part, level.quoted('Inget kostar mer').part]).toEqual(['Bakgrund', '6']);
});
