import { type ReadonlySignal, signal } from '@preact/signals';
import { custom } from 'valibot';
import { isTemplate, type Template } from '../../../comments/list/templates/own.ts';
import { newId } from '../../../storage/db/new-id.ts';
import { KeyedChoices } from '../../settings/keyed.ts';
import type { OwnTemplates } from './plan.ts';

/** The reader's own templates. They go along into backups. */
export const templateChoices = new KeyedChoices<Template>({
  prefix: 'list-template-',
  choice: custom<Template>(isTemplate),
});

/** Follows them, in whichever page they are changed. */
export async function followOwnTemplates(): Promise<ReadonlySignal<OwnTemplates>> {
  const templates = signal<OwnTemplates>(byName(await templateChoices.read()));
  templateChoices.onChange((own) => {
    templates.value = byName(own);
  });
  return templates;
}

/** Under the keys that they are stored by, which lists name them by, too. */
function byName(own: Readonly<Record<string, Template>>): OwnTemplates {
  const { compare } = new Intl.Collator('sv', { numeric: true });
  const sorted = Object.entries(own).toSorted(([, a], [, b]) => compare(a.name, b.name));
  return Object.fromEntries(sorted.map(([id, template]) => [templateChoices.prefix + id, template]));
}

/**
 * @param key of the one that it replaces
 * @returns the key that it is kept under
 */
export async function keepTemplate(template: Template, key = templateChoices.prefix + newId()): Promise<string> {
  await templateChoices.write({ [idOf(key)]: template });
  return key;
}

export const removeTemplate = (key: string): Promise<void> => templateChoices.takeBack(idOf(key));

const idOf = (key: string) => key.slice(templateChoices.prefix.length);

/** "Vår lista (2)" where another is called "Vår lista". */
export function freeName(name: string, own: OwnTemplates): string {
  const taken = new Set(Object.values(own).map((template) => template.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  return free;
}
