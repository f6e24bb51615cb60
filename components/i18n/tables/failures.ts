import { failuresEn } from '../en/failures.ts';
import { failuresSv } from '../sv/failures.ts';

export const failuresWords = { sv: { failures: failuresSv }, en: { failures: failuresEn } };
