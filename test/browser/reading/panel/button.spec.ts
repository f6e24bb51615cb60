import { expect } from '@playwright/test';
import { chooseInHead, paintedWords, read, says, test } from '../../fixtures.ts';

const isOff = 'Läsningen är avstängd i den här fliken.';

test('with the panel closed, the button opens it and the page is read on; the next press ends it', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}shapes`);
  const before = await paintedWords(reader);
  await reader.closePanel();
  await reader.pressButton();
  await says(reader, 'Former: hur en sida kan se ut');
  expect(await paintedWords(reader)).toEqual(before);
  await chooseInHead(reader, 'end');
  await says(reader, isOff);
  await reader.pressButton();
  await says(reader, 'Former: hur en sida kan se ut');
  await reader.pressButton();
  await says(reader, isOff);
});

test('a press that comes to the page later than the panel which it opened ends nothing', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);
  await reader.openOwn('example.html');
  await says(reader, 'Sandåkra kommun');
  const press = (at: number) =>
    reader.inPanel(async (moment) => {
      const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      return tabs.sendMessage(tab?.id as number, { type: 'button-pressed', at: moment });
    }, at);
  expect(await press(Date.now() - 60_000)).toBe('reading');
  expect(await press(Date.now())).toBe('ended');
});
