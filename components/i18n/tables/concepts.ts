import { conceptsEn } from '../en/concepts.ts';
import { conceptsSv } from '../sv/concepts.ts';

export const conceptsWords = { sv: conceptsSv, en: conceptsEn };
