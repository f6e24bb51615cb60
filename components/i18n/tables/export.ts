import { exportEn } from '../en/export.ts';
import { exportSv } from '../sv/export.ts';

export const exportWords = { sv: { export: exportSv }, en: { export: exportEn } };
