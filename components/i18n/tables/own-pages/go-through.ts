import { goThroughEn } from '../../en/own-pages/go-through.ts';
import { goThroughSv } from '../../sv/own-pages/go-through.ts';

export const goThroughWords = { sv: { goThrough: goThroughSv }, en: { goThrough: goThroughEn } };
