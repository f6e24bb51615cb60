import { type ReadingBrowser, until } from '../../browser/drivers/reading-browser.ts';

/** A trusted click on the first element that fits on a page of ours. */
export async function clickOnPage(reader: ReadingBrowser, selector: string): Promise<void> {
  const { x, y } = await until(`${selector} on the page`, () =>
    reader.inPage((sought) => {
      const found = document.querySelector(`${sought}:not(:disabled)`);
      if (!found) return undefined;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, selector),
  );
  await reader.movePointer(x, y);
  await reader.pressPointer();
  await reader.releasePointer();
}
