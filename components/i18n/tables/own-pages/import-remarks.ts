import { importRemarksEn } from '../../en/own-pages/import-remarks.ts';
import { importRemarksSv } from '../../sv/own-pages/import-remarks.ts';

export const importRemarksWords = { sv: { importRemarks: importRemarksSv }, en: { importRemarks: importRemarksEn } };
