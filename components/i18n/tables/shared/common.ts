import { commonEn } from '../../en/shared/common.ts';
import { commonSv } from '../../sv/shared/common.ts';

export const commonWords = { sv: commonSv, en: commonEn };
