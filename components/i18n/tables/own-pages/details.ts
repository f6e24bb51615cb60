import { detailsEn } from '../../en/own-pages/details.ts';
import { detailsSv } from '../../sv/own-pages/details.ts';

export const detailsWords = { sv: { details: detailsSv }, en: { details: detailsEn } };
