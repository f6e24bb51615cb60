import { failuresEn } from '../../en/shared/failures.ts';
import { failuresSv } from '../../sv/shared/failures.ts';

export const failuresWords = { sv: { failures: failuresSv }, en: { failures: failuresEn } };
