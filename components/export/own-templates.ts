import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { isTemplate, type Template } from '../../comment-list/templates/own.ts';
import { newId } from '../../storage/new-id.ts';
import type { OwnTemplates } from './plan.ts';

/**
 * The reader's own templates, in `storage.local`: one entry each, so that two pages that write at the same time don't undo each
 * other. They go along into backups. One that is removed stays as null, so that no backup brings it back.
 */
const prefix = 'list-template-';

/** Follows them, in whichever page they are changed. */
export async function followOwnTemplates(): Promise<ReadonlySignal<OwnTemplates>> {
  const templates = signal<OwnTemplates>(await stored());
  browser.storage.local.onChanged.addListener(async (changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) templates.value = await stored();
  });
  return templates;
}

async function stored(): Promise<OwnTemplates> {
  const { compare } = new Intl.Collator('sv', { numeric: true });
  const found = Object.entries(await browser.storage.local.get(null)).flatMap(([key, template]) =>
    key.startsWith(prefix) && isTemplate(template) ? [[key, template] as const] : [],
  );
  return Object.fromEntries(found.toSorted(([, a], [, b]) => compare(a.name, b.name)));
}

/** @returns the key that it is kept under */
export async function keepTemplate(template: Template, key = prefix + newId()): Promise<string> {
  await browser.storage.local.set({ [key]: template });
  return key;
}

export const removeTemplate = (key: string): Promise<void> => browser.storage.local.set({ [key]: null });

/** "Vår lista (2)" where another is called "Vår lista". */
export function freeName(name: string, own: OwnTemplates): string {
  const taken = new Set(Object.values(own).map((template) => template.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  return free;
}
