import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

test('a page of very many scattered letters is laid out in a time that grows with their number', async () => {
  let random = 1;
  const next = () => {
    random = (random * 16_807) % 2_147_483_647;
    return random / 2_147_483_647;
  };
  const text = Array.from(
    { length: 12_000 },
    (): WrittenText => ({ text: 'a', x: 20 + next() * 550, y: 20 + next() * 800, size: 2 }),
  );
  const source = await read(writePdf([{ text }]));
  const start = performance.now();
  blocksOf(source);
  // A second on a slow machine. With the number's square it took 30.
  expect(performance.now() - start).toBeLessThan(6000);
});
