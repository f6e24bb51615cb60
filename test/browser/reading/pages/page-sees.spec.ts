import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { documentFile, paintedWords, read, says, test } from '../../fixtures.ts';
import { type Site, serve } from '../../serve.ts';
import { forgetWork, listedComments, onSelection, write } from '../../surfaces/comments.ts';

/*
 * What a page can learn of what its reader writes. It sees which words are marked, for `CSS.highlights` is the page's, too; it is never to
 * see a word of a comment, and on another origin than the reader's own not even where one is.
 */

const secret = 'Hemlig formulering 4711';

/** A page that keeps all that it can hear and see in its own document. */
const listening = documentFile('alvmarken.html').replace(
  '</head>',
  `<script>
    window.heard = [];
    const keep = (what) => heard.push(String(what));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) { keep(event.type + JSON.stringify(event.detail ?? event.data ?? '')); return dispatch.call(this, event); };
    for (const type of ['message', 'storage', 'input', 'change', 'copy', 'paste', 'keydown', 'beforematch', 'toggle', 'focusin', 'click'])
      addEventListener(type, (event) => keep(type + (event.data ?? event.key ?? event.newValue ?? '') + (event.target?.outerHTML ?? '').slice(0, 500)), true);
    new MutationObserver((records) => {
      for (const { target, addedNodes, attributeName } of records) {
        keep((attributeName ?? '') + (target.getAttribute?.(attributeName ?? '') ?? target.data ?? ''));
        for (const node of addedNodes) keep(node.outerHTML ?? node.data);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  </script></head>`,
);

let own: Site;
let other: Site;
test.beforeAll(async () => {
  own = await serve({ '/': listening });
  other = await serve({ '/': listening });
});
test.afterAll(() => {
  own.close();
  other.close();
});

const seen = (reader: ReadingBrowser): Promise<string> =>
  reader.inPage(() => {
    const { heard } = globalThis as unknown as { heard?: string[] };
    const stored = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
    const highlights = [...CSS.highlights].map(([name, highlight]) => `${name} ${highlight.type}`);
    return [document.documentElement.outerHTML, ...(heard ?? []), ...highlights, ...stored, document.cookie, name].join(
      '\n',
    );
  });
const commented = (reader: ReadingBrowser) => paintedWords(reader, 'remisslasaren-comments');

test('no word of a comment reaches the page; on another origin not even its place, where nothing is known', async ({
  reader,
}) => {
  test.slow();
  await read(reader, own.address);
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  await says(reader, 'Ny kommentar');
  await write(reader, 'Synpunkt', secret);
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await until('the comment’s mark', async () => (await commented(reader)).length > 0);
  expect(await listedComments(reader)).toContain(secret);
  expect(await seen(reader)).not.toContain('4711');

  // The reader is asked whether it is the same document, and until then nothing of it is known there.
  await read(reader, other.address);
  await says(reader, 'Är det här samma dokument som');
  expect(await commented(reader)).toEqual([]);
  expect(await seen(reader)).not.toContain('4711');
  await forgetWork(reader);
});
