import { importEn } from '../en/import.ts';
import { importSv } from '../sv/import.ts';

export const importWords = { sv: { import: importSv }, en: { import: importEn } };
