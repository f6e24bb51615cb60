import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../../components/i18n/tables/', import.meta.url);

/** File of a table → its words in both languages. */
export const tables: Record<string, { sv: object; en: object }> = Object.fromEntries(
  await Promise.all(
    globSync('*/*.ts', { cwd: fileURLToPath(folder) }).map(async (file) => {
      const [table] = Object.values(await import(new URL(file, folder).href));
      return [basename(file, '.ts'), table];
    }),
  ),
);

/** Everything that the interface says in a language, but for the browser's menu. */
export const allWords = (language: 'sv' | 'en'): object =>
  Object.assign({}, ...Object.values(tables).map((table) => table[language]));
