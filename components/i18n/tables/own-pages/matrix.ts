import { matrixEn } from '../../en/own-pages/matrix.ts';
import { matrixSv } from '../../sv/own-pages/matrix.ts';

export const matrixWords = { sv: { matrix: matrixSv }, en: { matrix: matrixEn } };
