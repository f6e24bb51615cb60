import { JSDOM } from 'jsdom';
import { render as draw, h } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { commonSv } from '../../../../components/i18n/sv/shared/common.ts';
import { RowBoundary } from '../../../../components/ui/RowBoundary.tsx';

const { window } = new JSDOM('<main></main>');
const { document } = window;
const main = document.querySelector('main') as unknown as HTMLElement;
vi.stubGlobal('document', document);
// What is to be drawn again has been.
const render = (content: Parameters<typeof draw>[0]) => act(() => draw(content, main));
const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => render(null));

interface Rec {
  name: string;
  bad?: boolean;
}
function Entry({ record }: { record: Rec }) {
  if (record.bad) throw new RangeError('Invalid time value');
  return h('li', null, record.name);
}
const list = (records: Rec[]) =>
  render(
    h(
      'ul',
      null,
      records.map((record, i) => h(RowBoundary, { key: i, of: record, children: h(Entry, { record }) })),
    ),
  );
const rows = () => [...main.querySelectorAll('li')].map(({ textContent }) => textContent);

test('one bad record hides itself and nothing else', async () => {
  await list([{ name: 'a' }, { name: 'b', bad: true }, { name: 'c' }]);
  expect(rows()).toEqual(['a', commonSv.rowNotShown, 'c']);
  expect(warned).toHaveBeenCalled();
});

test('one that has become bad, too; and mended it is there again', async () => {
  const others = [{ name: 'a' }, { name: 'c' }];
  await list([{ name: 'b' }, ...others]);
  expect(rows()).toEqual(['b', 'a', 'c']);
  await list([{ name: 'b', bad: true }, ...others]);
  expect(rows()).toEqual([commonSv.rowNotShown, 'a', 'c']);
  await list([{ name: 'b, mended' }, ...others]);
  expect(rows()).toEqual(['b, mended', 'a', 'c']);
});

test('what is drawn by a function is caught as well', async () => {
  const broken = () => {
    throw new TypeError('no such thing');
  };
  await render(h('div', null, h(RowBoundary, { of: {}, as: 'div', children: broken })));
  expect(main.textContent).toBe(commonSv.rowNotShown);
});

test('in a table it is a row', async () => {
  const broken = () => {
    throw new TypeError('no such thing');
  };
  const body = h('tbody', null, h(RowBoundary, { of: {}, as: 'tr', children: broken }));
  await render(h('table', null, body));
  expect(main.querySelector('tbody > tr > td')?.textContent).toBe(commonSv.rowNotShown);
});
