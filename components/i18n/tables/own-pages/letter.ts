import { letterEn } from '../../en/own-pages/letter.ts';
import { letterSv } from '../../sv/own-pages/letter.ts';

export const letterWords = { sv: { letter: letterSv }, en: { letter: letterEn } };
