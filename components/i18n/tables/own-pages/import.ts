import { importEn } from '../../en/own-pages/import.ts';
import { importSv } from '../../sv/own-pages/import.ts';

export const importWords = { sv: { import: importSv }, en: { import: importEn } };
