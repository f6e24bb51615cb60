import { expect } from '@playwright/test';
import { docxBytes, p, r } from '../../docx.ts';
import { wordRemiss } from '../../word-remiss.ts';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import { poll, test } from '../fixtures.ts';
import { readWord } from '../surfaces/word.ts';

const sentence =
  'Nämnden ansvarar för att främja psykisk hälsa och förebygga psykisk ohälsa i alla verksamheter, och följer varje år upp hur det går. ';
const bullets = [...'•–▪•–▪•–'];
const levels = [...bullets.keys()];
const note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';

const typeset = docxBytes({
  parts: {
    numbering: `<w:abstractNum w:abstractNumId="1">${levels
      .map(
        (level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/><w:lvlText w:val="${bullets[level]}"/></w:lvl>`,
      )
      .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${r(' En not.')}</w:p></w:footnote>`,
  },
  body: [
    p(r(sentence.repeat(6))),
    p(r(sentence) + note + r(` ${sentence}`)),
    ...levels.map((level) => p(r(sentence), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)),
  ].join(''),
});

async function resize(reader: ReadingBrowser, width: number, height: number): Promise<void> {
  await reader.resizePage(width, height);
  await poll(() => reader.inReader(() => innerWidth)).toBe(width);
}

/** The lines of a paragraph, counted from 0: where each begins from above, and how many letters it has; in CSS pixels. */
const linesOf = (reader: ReadingBrowser, paragraph: number) =>
  reader.inReader((paragraph) => {
    const element = document.querySelectorAll<HTMLElement>('.flow-portion > p')[paragraph];
    const lines: { top: number; letters: number }[] = [];
    const walker = document.createTreeWalker(element as Node, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Raised letters stand higher in their line.
      if (node.parentElement?.closest('sup')) continue;
      for (let at = 0; at < (node as Text).length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top } = range.getBoundingClientRect();
        const last = lines.at(-1);
        if (last && Math.abs(last.top - top) < 3) last.letters++;
        else lines.push({ top, letters: 1 });
      }
    }
    return lines;
  }, paragraph);

const lists = (reader: ReadingBrowser) =>
  reader.inReader(() =>
    [...document.querySelectorAll<HTMLElement>('.flow-sheet .item')].map((item) => {
      const words = document.createRange();
      words.selectNodeContents(item.lastChild as Node);
      const { left, width } = words.getBoundingClientRect();
      return { left: Math.round(left), width };
    }),
  );

test.afterEach(({ reader }) => reader.resizePage(1000, 800));

test('a Word file’s lines are as long as one reads well, as far from each other with notes as without, and deep lists have room', async ({
  reader,
}) => {
  await readWord(reader, typeset, 'satt.docx');
  for (const width of [1920, 1366, 1000])
    await test.step(`${width} wide: 60 to 75 letters a line`, async () => {
      await resize(reader, width, 768);
      const full = (await linesOf(reader, 0)).slice(0, -1);
      const letters = full.reduce((sum, line) => sum + line.letters, 0) / full.length;
      expect(letters).toBeGreaterThanOrEqual(60);
      expect(letters).toBeLessThanOrEqual(76);
    });
  await test.step('a note moves no line', async () => {
    const distances = async (paragraph: number) => {
      const lines = await linesOf(reader, paragraph);
      return lines.slice(1).map(({ top }, i) => Math.round(top - (lines[i]?.top ?? 0)));
    };
    const [plain] = await distances(0);
    expect(new Set(await distances(1))).toEqual(new Set([plain]));
  });
  for (const [width, least] of [
    [1366, 350],
    [360, 190],
  ] as const)
    await test.step(`${width} wide: each level of a list stands deeper, and has ${least} px`, async () => {
      await resize(reader, width, 768);
      const items = await lists(reader);
      expect(items).toHaveLength(levels.length);
      const lefts = items.map(({ left }) => left);
      expect(lefts).toEqual([...new Set(lefts)].toSorted((a, b) => a - b));
      expect(Math.min(...items.map((item) => item.width))).toBeGreaterThanOrEqual(least);
    });
});

test('the sign of a comment stays with its words, however narrow the window', async ({ reader }) => {
  await readWord(reader, wordRemiss());
  for (let width = 360; width <= 480; width += 8) {
    await resize(reader, width, 640);
    const apart = await reader.inReader(() => {
      const words = document.querySelector('.flow-sheet .commented');
      const line = [...(words?.getClientRects() ?? [])].at(-1);
      const sign = words?.nextElementSibling?.getBoundingClientRect();
      return line && sign ? sign.top - line.bottom : undefined;
    });
    expect.soft(apart, `${width}`).toBeLessThan(0);
  }
});
