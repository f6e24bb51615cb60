import { expect } from '@playwright/test';
import { test } from '../fixtures.ts';
import { look } from './look.ts';
import type { Surface } from './surface.ts';

/** A surface on a small page of its own, with nothing wrong. */
const sound = {
  css: '.it { position: absolute; left: 20px; top: 20px; width: 300px; padding: 12px; background: #fff; color: #222 }',
  html: '<div class="it"><p>Psykisk hälsa</p><button>Visa i panelen</button></div>',
};
const rows = '<p>rad</p>'.repeat(100);

/** Name, what is wrong, and what is said of it. */
const faulty: [name: string, page: Partial<typeof sound>, fault: RegExp, looked?: Partial<Surface>][] = [
  ['a ground that isn’t there', { css: `${sound.css} .it { background: transparent }` }, /no ground of its own/],
  ['half a ground', { css: `${sound.css} .it { background: rgb(255 255 255 / 60%) }` }, /no ground of its own/],
  ['no text', { html: '<div class="it"><p hidden>Psykisk hälsa</p><i></i></div>' }, /no text to see/],
  ['outside the window', { css: `${sound.css} .it { left: -30px }` }, /outside the window/],
  ['no padding', { css: `${sound.css} .it { padding: 0 }` }, /stands 0 px from the edge of .it, not 12/],
  [
    'a word cut',
    { css: `${sound.css} p { width: 40px; overflow: hidden; white-space: nowrap }` },
    /is cut: .* outside p/,
  ],
  [
    'a line cut',
    { css: `${sound.css} p { height: 8px; overflow: hidden; margin: 0 }` },
    /of its height stand outside p/,
  ],
  [
    'cut by dots',
    { css: `${sound.css} p { width: 40px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }` },
    /is cut by dots in p/,
  ],
  [
    'a button too narrow',
    { css: `${sound.css} button { width: 30px; white-space: nowrap }` },
    /is cut: .* outside button/,
  ],
  [
    'one text over another',
    { css: `${sound.css} button { position: relative; top: -34px; border: 0; padding: 0 }` },
    /lie over each other/,
  ],
  [
    'a text covered',
    {
      html: '<div class="it"><p>Psykisk hälsa</p></div><i></i>',
      css: `${sound.css} i { position: absolute; inset: 0; background: #fff }`,
    },
    /is covered by i/,
  ],
  ['low contrast', { css: `${sound.css} p { color: #999 }` }, /has a contrast of 2\.8, not 4\.5: #999999 on #ffffff/],
  ['faint by opacity', { css: `${sound.css} p { opacity: 0.5 }` }, /has a contrast of 3\.\d, not 4\.5/],
  ['low contrast, large', { css: `${sound.css} p { color: #999; font-size: 24px }` }, /has a contrast of 2\.8, not 3:/],
  [
    'what should stick and doesn’t',
    { html: `<div class="it"><b class="head">Huvud</b>${rows}</div>` },
    /\.head doesn’t stick/,
    { over: false, sticks: [{ selector: '.head', edge: 'top', covers: 40 }] },
  ],
  [
    'what sticks elsewhere',
    {
      html: `<div class="it"><b class="head">Huvud</b>${rows}</div>`,
      css: `${sound.css} .head { display: block; position: sticky; top: 30px; background: #fff }`,
    },
    /\.head stands 30 px from the top/,
    { over: false, sticks: [{ selector: '.head', edge: 'top', covers: 40 }] },
  ],
  [
    'what sticks and covers too much',
    {
      html: `<div class="it"><b class="head">Huvud</b>${rows}</div>`,
      css: `${sound.css} .head { display: block; position: sticky; top: 0; height: 300px; background: #fff }`,
    },
    /\.head covers 300 px of the window, more than 40/,
    { over: false, sticks: [{ selector: '.head', edge: 'top', covers: 40 }] },
  ],
  [
    'what sticks and can be seen through',
    {
      html: `<div class="it"><b class="head">Huvud</b>${rows}</div>`,
      css: `${sound.css} .head { display: block; position: sticky; top: 0 }`,
    },
    /b\.head sticks and can be seen through/,
    { over: false },
  ],
  [
    'wider than the window',
    { html: `${sound.html}<div style="width: 3000px">.</div>` },
    /px wider than its window/,
    { over: false },
  ],
  ['nothing there', { html: '<p>Psykisk hälsa</p>' }, /\.it isn’t there/],
  ['a drawing without ink', { html: '<canvas class="it"></canvas>' }, /\.it can be seen through/],
];

test('a look finds each fault, and none where there is none', async ({ reader, site }) => {
  await reader.open(`${site.address}empty`);
  const surface: Surface = { name: 'it', in: 'page', selector: '.it', padding: 12, over: true };
  const seen = async ({ css = sound.css, html = sound.html }: Partial<typeof sound>, more: Partial<Surface> = {}) => {
    await reader.inPage(
      (css, html) => {
        document.head.innerHTML = `<style>html { background: #fff } ${css}</style>`;
        document.body.innerHTML = html;
      },
      css,
      html,
    );
    return look(reader, { ...surface, ...more });
  };
  expect(await seen({})).toEqual([]);
  for (const [name, page, fault, more] of faulty) expect((await seen(page, more)).join('\n'), name).toMatch(fault);
});
