import { letterEn } from '../en/letter.ts';
import { letterSv } from '../sv/letter.ts';

export const letterWords = { sv: { letter: letterSv }, en: { letter: letterEn } };
