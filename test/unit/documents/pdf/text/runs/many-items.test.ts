import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';
import { threadTime } from '../../../../../thread-time.ts';

test('a page of very many scattered letters is laid out in a time that grows with their number', async () => {
  let random = 1;
  const next = () => {
    random = (random * 16_807) % 2_147_483_647;
    return random / 2_147_483_647;
  };
  const spentOn = async (count: number): Promise<number> => {
    const text = Array.from(
      { length: count },
      (): WrittenText => ({ text: 'a', x: 20 + next() * 550, y: 20 + next() * 800, size: 2 }),
    );
    const source = await read(writePdf([{ text }]));
    return threadTime(() => blocksOf(source));
  };
  // The first pays for what is compiled on the way.
  await spentOn(1_000);
  const [few, many] = [await spentOn(3_000), await spentOn(12_000)];
  // Four times as many take four times as long; with the number's square sixteen.
  expect(many / few).toBeLessThan(10);
});
