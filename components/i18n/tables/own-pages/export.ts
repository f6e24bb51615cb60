import { exportEn } from '../../en/own-pages/export.ts';
import { exportSv } from '../../sv/own-pages/export.ts';

export const exportWords = { sv: { export: exportSv }, en: { export: exportEn } };
