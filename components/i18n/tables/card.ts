import { cardEn } from '../en/card.ts';
import { cardSv } from '../sv/card.ts';

export const cardWords = { sv: cardSv, en: cardEn };
