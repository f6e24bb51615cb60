import { takeInEn } from '../../en/own-pages/take-in.ts';
import { takeInSv } from '../../sv/own-pages/take-in.ts';

export const takeInWords = { sv: { takeIn: takeInSv }, en: { takeIn: takeInEn } };
