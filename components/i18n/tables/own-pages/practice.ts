import { practiceEn } from '../../en/own-pages/practice.ts';
import { practiceSv } from '../../sv/own-pages/practice.ts';

export const practiceWords = { sv: { practice: practiceSv }, en: { practice: practiceEn } };
