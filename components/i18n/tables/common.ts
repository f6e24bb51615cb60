import { commonEn } from '../en/common.ts';
import { commonSv } from '../sv/common.ts';

export const commonWords = { sv: commonSv, en: commonEn };
