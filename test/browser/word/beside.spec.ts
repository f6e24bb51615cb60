import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { docxBytes, p, r } from '../../docx.ts';
import { test } from '../fixtures.ts';
import { readWord } from '../surfaces/word.ts';

const on = (id: number, content: string) =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, text: string) =>
  `<w:comment w:id="${id}" w:author="Anna Ek" w:initials="AE">${p(r(text))}</w:comment>`;

test('comments on hidden text, pictures and headers mark no words of the text, and say what they are on', async ({
  reader,
}, info) => {
  const picture = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Karta"/></wp:inline></w:drawing></w:r>';
  const bytes = docxBytes({
    body:
      p(r('Vi ') + on(1, r('hemligt ', '<w:vanish/>')) + r('ska främja psykisk hälsa.')) +
      p(r('Kartan ') + on(2, picture) + r(' visar kommunen.')) +
      '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>',
    parts: {
      header: p(on(3, r('Skogsby')) + r(' kommun')),
      comments: comment(1, 'Varför dold?') + comment(2, 'Vilken skala?') + comment(3, 'Fel namn.'),
    },
  });
  await readWord(reader, bytes);
  await writeFile(info.outputPath('beside.png'), await reader.pictureOfPage());
  const seen = await reader.inReader(() => ({
    commented: [...document.querySelectorAll('.flow-sheet .commented')].map(({ textContent }) => textContent),
    boxes: [...document.querySelectorAll('.file-comments')].map((box) => [
      box.previousElementSibling?.textContent,
      box.textContent,
    ]),
  }));
  expect(seen.commented).toEqual(['Skogsby']);
  expect(seen.boxes).toHaveLength(3);
  expect(seen.boxes[1]?.[1]).toContain('Står vid dold text.');
  expect(seen.boxes[2]?.[1]).toContain('Står vid en bild.');
  expect(seen.boxes[0]?.[0]).toContain('Skogsby');
  expect(seen.boxes[2]?.[0]).toContain('Kartan');
});
