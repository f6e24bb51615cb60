import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { askForLostStyles } from '../../../../components/app/lost-styles.ts';

/** A page with a sheet that has come and one that hasn't; both are links, as JSDOM loads neither. */
function pageWith(): Document {
  const { document } = new JSDOM(
    '<head><link rel="stylesheet" href="/base.css"><link rel="stylesheet" href="/panel.css"><link rel="icon" href="/i.png"></head>',
  ).window;
  const [base] = document.querySelectorAll('link');
  Object.defineProperty(base, 'sheet', { value: { cssRules: [{}] } });
  return document;
}

test('a style sheet that hasn’t come is asked for again, a few times, in its place', () => {
  const page = pageWith();
  const before = [...page.querySelectorAll('link')];
  askForLostStyles(page);
  const asked = [...page.querySelectorAll('link')];
  expect(asked.map(({ href }) => href)).toEqual(before.map(({ href }) => href));
  expect(asked.map((link, i) => link === before[i])).toEqual([true, false, true]);
  let [last, times] = [asked[1] as Element, 1];
  for (let i = 0; i < 10; i++) {
    last.dispatchEvent(new (page.defaultView as unknown as typeof globalThis).Event('error'));
    const now = page.querySelectorAll('link')[1] as Element;
    if (now !== last) times++;
    last = now;
  }
  expect(times).toBe(3);
});

test('a page whose sheets have all come is left as it is', () => {
  const page = pageWith();
  page.querySelectorAll('link')[1]?.remove();
  const before = [...page.querySelectorAll('link')];
  askForLostStyles(page);
  expect([...page.querySelectorAll('link')].every((link, i) => link === before[i])).toBe(true);
});
