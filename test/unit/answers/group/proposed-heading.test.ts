/** What a group is called until the coordinator has said so: what somebody has said, and who. */
import { expect, test } from 'vitest';
import { proposedHeading } from '../../../../answers/group/proposed-heading.ts';

const long = `Regionen föreslår att ${'alla ska göra mer, '.repeat(8)}vilket vi avstyrker.`;

test.each<[string, [name: string, words: string][], string | undefined]>([
  [
    'the shortest demand, without who thinks so',
    [
      ['Socialnämnden', 'Nämnden anser att ansvaret för uppföljningen i avsnitt 6.1 bör framgå tydligare.'],
      ['Region Nordbygd', 'Regionen anser även att ansvaret för\nuppföljningen bör förtydligas.'],
    ],
    '”ansvaret för uppföljningen bör förtydligas” (Region Nordbygd m.fl.)',
  ],
  [
    'of one body',
    [
      ['Kungsholmen', 'Barn och unga bör nämnas.'],
      ['Kungsholmen', 'Målbilden bör nämna barn och unga.'],
    ],
    '”Barn och unga bör nämnas” (Kungsholmen)',
  ],
  [
    'what turns it round stays',
    [['A', 'Förvaltningen anser inte att målen är tydliga.']],
    '”Förvaltningen anser inte att målen är tydliga” (A)',
  ],
  ['nobody, too', [['A', 'Ingen av oss anser att målen är tydliga.']], '”Ingen av oss anser att målen är tydliga” (A)'],
  ['a question keeps its sign', [['A', 'Hur ska skolan delta?']], '”Hur ska skolan delta?” (A)'],
  [
    'what only leans on others isn’t taken',
    [
      ['A', 'Detta saknas.'],
      ['B', 'Ett resonemang om kostnader saknas.'],
    ],
    '”Ett resonemang om kostnader saknas” (B m.fl.)',
  ],
  ['but for want of others', [['A', 'Detta saknas.']], '”Detta saknas” (A)'],
  ['whose it is isn’t known', [['', 'Målen bör vara mätbara här.']], '”Målen bör vara mätbara här”'],
  [
    'cut between words',
    [['A', long]],
    '”Regionen föreslår att alla ska göra mer, alla ska göra mer, alla ska göra mer, alla ska göra mer, alla ska …” (A)',
  ],
  ['no text', [['A', ' ']], undefined],
])('%s', (_, said, expected) => {
  expect(proposedHeading(said.map(([name, words]) => ({ name, words })))).toBe(expected);
});
