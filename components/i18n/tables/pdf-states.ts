import { pdfStatesEn } from '../en/pdf-states.ts';
import { pdfStatesSv } from '../sv/pdf-states.ts';

export const pdfStatesWords = { sv: { pdfStates: pdfStatesSv }, en: { pdfStates: pdfStatesEn } };
