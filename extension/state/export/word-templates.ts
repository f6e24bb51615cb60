import { type ReadonlySignal, signal } from '@preact/signals';
import { array, type InferOutput, maxLength, nonEmpty, pipe, regex, strictObject, string } from 'valibot';
import { bundledNames } from '../../../comments/list/write/word-template/bundled-names.ts';
import { largestTemplate, type TemplateFault } from '../../../comments/list/write/word-template/limits.ts';
import { newId } from '../../../storage/db/new-id.ts';
import { KeyedChoices } from '../../settings/keyed.ts';
import type { LetterFile } from './workers/letter-file.ts';

/** A Word file of the reader's own that letters are written into, with the names of the places in it. */
const wordTemplate = strictObject({
  name: pipe(string(), nonEmpty(), maxLength(260)),
  /** The file in base 64. */
  data: pipe(string(), maxLength(Math.ceil(largestTemplate / 3) * 4), regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  places: array(string()),
});
export type WordTemplate = InferOutput<typeof wordTemplate>;
/** By the keys that they are stored under, which plans name them by, too. */
export type WordTemplates = Readonly<Record<string, WordTemplate>>;

/** They go along into backups. */
export const wordTemplateChoices = new KeyedChoices<WordTemplate>({ prefix: 'word-template-', choice: wordTemplate });

/** Follows them, in whichever page they are changed. */
export async function followWordTemplates(): Promise<ReadonlySignal<WordTemplates>> {
  const templates = signal<WordTemplates>(byKey(await wordTemplateChoices.read()));
  wordTemplateChoices.onChange((kept) => {
    templates.value = byKey(kept);
  });
  return templates;
}

/**
 * The Word file that a letter is written into; one that is gone is none.
 * @param chosen the name of one of ours, or the key of one of the reader's
 */
export function chosenWordFile(templates: WordTemplates, chosen = ''): LetterFile | undefined {
  const bundled = bundledNames.find((name) => name === chosen);
  if (bundled) return { bundled };
  const { data, places } = templates[chosen] ?? {};
  return data !== undefined && places ? { data, places } : undefined;
}

const byKey = (kept: Readonly<Record<string, WordTemplate>>): WordTemplates =>
  Object.fromEntries(Object.entries(kept).map(([id, one]) => [wordTemplateChoices.prefix + id, one]));

/**
 * Keeps a file to write letters into.
 * @returns its key and which of its places it has several times, or why it can't be one
 */
export async function keepWordTemplate(
  file: File,
): Promise<{ key: string; repeated: readonly string[] } | { fault: TemplateFault }> {
  if (file.size > largestTemplate) return { fault: { why: 'too-large' } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  // What reads Word files is large, and only who chooses one needs it.
  const { checkTemplate } = await import('../../../comments/list/write/word-template/check-template.ts');
  const read = await checkTemplate(bytes);
  if ('why' in read) return { fault: read };
  const id = newId();
  const name = file.name.slice(0, 260) || 'Mall.docx';
  await wordTemplateChoices.write({ [id]: { name, data: inBase64(bytes), places: [...read.places] } });
  return { key: wordTemplateChoices.prefix + id, repeated: read.repeated };
}

export const removeWordTemplate = (key: string): Promise<void> =>
  wordTemplateChoices.takeBack(key.slice(wordTemplateChoices.prefix.length));

const inBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
};
