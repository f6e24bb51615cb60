/**
 * What a screen reader says, in order, on the way from an opened remiss to a saved comment, by the keys alone: what has the focus as the
 * browser's own accessibility tree has it, and what is announced. Chromium alone gives its tree to tests.
 */
import { expect } from '@playwright/test';
import type { ChromiumBrowser } from '../drivers/chromium.ts';
import { until } from '../drivers/reading-browser.ts';
import { openFresh, poll, says, test } from '../fixtures.ts';
import { forgetWork, press, selectWords } from '../surfaces/comments.ts';

const words = 'Hur svaret bör utformas framgår av avsnitt 8.';

test.afterEach(async ({ reader }) => {
  await press(reader, 'Begrepp');
  await forgetWork(reader);
});

test('from opening to a saved comment', async ({ reader, site }) => {
  const { saidAtFocus, pressInPanel, inPanel } = reader as ChromiumBrowser;
  /** What has been announced, whatever has the focus. */
  const announced = () => inPanel(() => (globalThis as unknown as { announced: string[] }).announced);
  await openFresh(reader, `${site.address}remiss`);
  await reader.pressButton();
  await inPanel(() => {
    const scope = globalThis as unknown as { announced: string[] };
    scope.announced = [];
    const regions = '[role=status], [role=alert], [aria-live]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.closest(regions)?.textContent?.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
        if (text && scope.announced.at(-1) !== text) scope.announced.push(text);
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await says(reader, 'psykisk hälsa');
  await until('the end of the reading', () => inPanel(() => document.querySelector('.document .busy') === null));
  const tabs = async (times: number) => {
    const said: string[] = [];
    for (let i = 0; i < times; i++) {
      await pressInPanel('Tab');
      said.push(await saidAtFocus());
    }
    return said;
  };
  expect(await tabs(8)).toEqual([
    'button "Mer", expanded false, hasPopup menu',
    expect.stringMatching(/^button "Region Älvmarken · \d+ dagar kvar", expanded false$/),
    'tab "Begrepp 20", selected true',
    'searchbox "Sök begrepp"',
    'button "Ordning", expanded false, hasPopup menu',
    'link "Karta över Begreppsmodellen för psykisk hälsa (öppnas i ny flik)"',
    'button "psykisk hälsa 18 ställen", expanded false',
    'button "psykiskt välbefinnande 11 ställen", expanded false',
  ]);
  await selectWords(reader, words);
  await reader.giveCommand('comment');
  await until('the form', () => inPanel(() => document.activeElement?.localName === 'textarea'));
  expect(await saidAtFocus()).toBe(`textbox "Synpunkt", "${words}"`);
  const form = [
    'button "Tillstyrker", pressed false, "Tillstyrker (Alt+1)"',
    'button "Tillstyrker med ändring", pressed false, "Tillstyrker med ändring (Alt+2)"',
    'button "Tillstyrker med förbehåll", pressed false, "Tillstyrker med förbehåll (Alt+3)"',
    'button "Avstyrker", pressed false, "Avstyrker (Alt+4)"',
    'button "Avråder", pressed false, "Avråder (Alt+5)"',
    'button "Inget att erinra", pressed false, "Inget att erinra (Alt+6)"',
    'button "Inga synpunkter", pressed false, "Inga synpunkter (Alt+7)"',
    'radio "Klar", checked true',
    'button "Typ", expanded false',
    'button "Motivering", expanded false',
    'button "Etiketter", expanded false',
    'button "Spara", "Ctrl+Enter"',
  ];
  expect(await tabs(form.length)).toEqual(form);
  for (const _ of form) await pressInPanel('Shift+Tab');
  for (const letter of 'Bra.') await pressInPanel(letter);
  expect(await saidAtFocus()).toBe(`textbox "Synpunkt", value "Bra.", "${words}"`);
  const before = (await announced()).length;
  await pressInPanel('Control+Enter');
  const saved = /^Sparad \d\d\.\d\d\. F6 går till dokumentet\.$/;
  await poll(announced).toContainEqual(expect.stringMatching(saved));
  await until('the new row', async () => (await saidAtFocus()) === `button "${words}", "Visa i dokumentet"`);
  // Of what has been told before nothing is told again.
  expect((await announced()).slice(before)).toEqual([expect.stringMatching(saved)]);
});
