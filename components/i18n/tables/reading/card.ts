import { cardEn } from '../../en/reading/card.ts';
import { cardSv } from '../../sv/reading/card.ts';

export const cardWords = { sv: cardSv, en: cardEn };
