import { detailsEn } from '../en/details.ts';
import { detailsSv } from '../sv/details.ts';

export const detailsWords = { sv: { details: detailsSv }, en: { details: detailsEn } };
