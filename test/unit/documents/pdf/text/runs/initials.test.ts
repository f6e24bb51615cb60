import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { writePdf } from '../../../../../pdf-files/pdf-writer.ts';

test.each([
  ['I', 'Sverige är psykisk ohälsa vanligt bland unga, och', 'I Sverige'],
  ['Å', 'ena sidan ska psykisk hälsa främjas för alla, och', 'Å ena'],
  ['Å', 'tgärder för psykisk hälsa ska främjas för alla, och', 'Åtgärder'],
])('a large %s before "%s" belongs to the line at its top', async (letter, first, beginning) => {
  const lines = [
    first,
    'selektiv prevention riktas till grupper med förhöjd',
    'risk. Målen följs upp varje höst av nämnden, som',
  ];
  const text = [
    { text: letter, x: 70, y: 170, size: 57 },
    ...lines.map((line, i) => ({ text: line, x: letter === 'I' ? 89 : 112, y: 142 + 14 * i, size: 11 })),
    { text: 'redovisar dem.', x: 70, y: 184, size: 11 },
  ];
  const { all } = blocksOf(await read(writePdf([{ text }])));
  const words = all.map((block) => block.text.replace(/\s+/g, ' ')).join(' ');
  expect(words.startsWith(beginning)).toBe(true);
  expect(words).toContain('förhöjd risk. Målen');
});
