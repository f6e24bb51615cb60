import { conceptsEn } from '../../en/shared/concepts.ts';
import { conceptsSv } from '../../sv/shared/concepts.ts';

export const conceptsWords = { sv: conceptsSv, en: conceptsEn };
