import { pdfEn } from '../en/pdf.ts';
import { pdfSv } from '../sv/pdf.ts';

export const pdfWords = { sv: { pdf: pdfSv }, en: { pdf: pdfEn } };
