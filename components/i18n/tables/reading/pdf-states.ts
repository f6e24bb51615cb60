import { pdfStatesEn } from '../../en/reading/pdf-states.ts';
import { pdfStatesSv } from '../../sv/reading/pdf-states.ts';

export const pdfStatesWords = { sv: { pdfStates: pdfStatesSv }, en: { pdfStates: pdfStatesEn } };
