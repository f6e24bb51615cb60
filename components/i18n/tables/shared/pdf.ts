import { pdfEn } from '../../en/shared/pdf.ts';
import { pdfSv } from '../../sv/shared/pdf.ts';

export const pdfWords = { sv: { pdf: pdfSv }, en: { pdf: pdfEn } };
