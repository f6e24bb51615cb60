import { practiceEn } from '../en/practice.ts';
import { practiceSv } from '../sv/practice.ts';

export const practiceWords = { sv: { practice: practiceSv }, en: { practice: practiceEn } };
