import { afterAll, expect, test } from 'vitest';
import { startNodeEngine } from '../../../../../commands/documents/ocr/node-engine.ts';
import { recognisePage } from '../../../../../documents/pdf/ocr/engine/recognise.ts';
import { quarterTurned } from '../../../../../documents/pdf/ocr/picture/grey-picture.ts';
import { withGroundAndRules, withHandwriting, withPhotograph, withStamp } from '../../../../ocr-scans/beside-text.ts';
import { drawText } from '../../../../ocr-scans/draw-text.ts';
import { writtenFont } from '../../../../pdf-files/written-font.ts';

const engine = startNodeEngine();
afterAll(async () => (await engine).end());

const line = 'Psykisk ohälsa är vanligare bland unga kvinnor än bland män, och åtgärderna följs upp varje höst.';

test('the real engine reads a small page that stands on its head, and says where its words are', async () => {
  const { picture } = drawText(['# Målbild', line, line], { font: writtenFont, size: 14, dpi: 150 });
  const transform = [150 / 72, 0, 0, -150 / 72, 0, picture.height] as const;
  const page = await recognisePage(await engine, { page: 1, picture: quarterTurned(picture, 2), transform });
  expect(page.turned).toBe(180);
  expect(page.words.map(({ text }) => text).join(' ')).toBe(`Målbild ${line} ${line}`);
  // Of the heading, which stands at the foot of the page as it lies, its letters seen from above.
  const [left, bottom, right, top] = page.words[0]?.box ?? [0, 0, 0, 0];
  expect(right).toBeCloseTo(595 - 64, -1);
  expect(right - left).toBeGreaterThan(3 * (top - bottom));
  expect(bottom).toBeLessThan(100);
  expect(page.lines[page.words[0]?.line ?? 0]?.size).toBeGreaterThan(1.2 * (page.lines.at(-1)?.size ?? 0));
}, 60_000);

const empty = () => drawText([], { font: writtenFont, size: 12, dpi: 100 }).picture;

test.each([
  ['an empty page', empty()],
  ['a photograph', withPhotograph(empty(), 3, 0.05, 0.9)],
  ['notes by hand, a signature and a stamp', withStamp(withHandwriting(empty(), 4), 5)],
  ['a coloured ground, frames, rules and holes', withGroundAndRules(empty())],
])(
  '%s gives no words',
  async (_, picture) => {
    const transform = [100 / 72, 0, 0, -100 / 72, 0, picture.height] as const;
    expect((await recognisePage(await engine, { page: 1, picture, transform })).words).toEqual([]);
  },
  60_000,
);
