import { takeInEn } from '../en/take-in.ts';
import { takeInSv } from '../sv/take-in.ts';

export const takeInWords = { sv: { takeIn: takeInSv }, en: { takeIn: takeInEn } };
