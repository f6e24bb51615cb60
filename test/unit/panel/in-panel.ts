import { expect } from 'vitest';
import { isShown } from './panel-window.ts';
import { until } from './reading-panel.ts';

/** What a reader sees and does in the panel. */

const apart = /^(P|LI|UL|OL|DIV|H\d|D[LTD]|BUTTON|SUMMARY|SECTION|LABEL|LEGEND|TD|TR|OPTION|HEADER|NAV|FORM|FIELDSET)$/;

const textIn = (node: Node): string => {
  if (node.nodeType === 3) return node.textContent ?? '';
  if (node.nodeType !== 1 || !isShown(node as Element)) return '';
  const text = [...node.childNodes].map(textIn).join('');
  return apart.test((node as Element).tagName) ? ` ${text} ` : text;
};
const folded = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/** What stands in the panel and isn't folded away, white space folded. */
export const panelText = (): string => folded(textIn(document.body));

export const says = (words: string) => until(() => expect(panelText()).toContain(words));

/** The texts of all that fit. */
export const textsOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => folded(textContent ?? ''));

export const listedComments = () => textsOf('.comment .comment-text');
export const lists = (comments: string[]) => until(() => expect(listedComments()).toEqual(comments));

const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.title;

/** Presses the first button with these words, or else with this name; of a menu, its item. */
export const press = (words: string) =>
  until(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button, summary, label, [role=tab]')];
    const drawn = all.filter((one) => !one.matches(':disabled') && (isShown(one) || one.matches('.menu-item')));
    const button =
      drawn.find((one) => folded(one.textContent ?? '') === words) ??
      drawn.find((one) => nameOf(one) === words) ??
      drawn.find((one) => folded(one.textContent ?? '').includes(words)) ??
      drawn.find((one) => nameOf(one).startsWith(words));
    if (!button) throw new Error(`no button "${words}" in "${panelText()}"`);
    button.focus();
    button.click();
  });

/** Presses what fits the selector. */
export const pressOn = (selector: string) =>
  until(() => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in "${panelText()}"`);
    found.focus();
    found.click();
  });

/** Unfolds a part of what is open, unless it is. */
export async function unfold(part: string): Promise<void> {
  const fold = () => document.querySelector<HTMLDetailsElement>(`[data-part=${part}]`);
  await until(() => expect(fold()).not.toBeNull());
  if (!fold()?.open) fold()?.querySelector('summary')?.click();
  await until(() => expect(fold()?.open).toBe(true));
}

const has = (field: Element, value: string): void => {
  (field as HTMLInputElement).value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
};

/** Writes into, or chooses in, the field with this label. */
export const write = (label: string, text: string) =>
  until(() => {
    const field = [...document.querySelectorAll('label')]
      .find((one) => one.querySelector('span')?.textContent === label)
      ?.querySelector<HTMLElement>('input, textarea, select');
    if (!field) throw new Error(`no field ${label} in "${panelText()}"`);
    field.focus();
    has(field, text);
  });

/** Writes into what fits the selector. */
export const writeIn = (selector: string, text: string): void => has(document.querySelector(selector) as Element, text);

/** A key where the focus is. */
export const key = (name: string): void => {
  const parts = name.split('+');
  const init = { key: parts.at(-1) ?? '', ctrlKey: parts.includes('Control'), bubbles: true, cancelable: true };
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
};

/** Saves what is being written, by its keys. */
export const save = () => key('Control+Enter');

/** Leaves the concepts to the test after as they come: none sought, and none open that stays listed though its system is off. */
export async function leaveConcepts(): Promise<void> {
  writeIn('.concept-search input', '');
  await pressOn('[data-item=model]');
  const row = '[aria-controls=concept-psykisk-halsa]';
  if (document.querySelector(row)?.getAttribute('aria-expanded') !== 'true') await pressOn(row);
  await until(() => expect(document.querySelector('.concept.open')?.querySelector(row)).not.toBeNull());
  await pressOn(row);
}
