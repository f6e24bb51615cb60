import { keyListEn } from '../../en/shared/key-list.ts';
import { keyListSv } from '../../sv/shared/key-list.ts';

export const keyListWords = { sv: { keyList: keyListSv }, en: { keyList: keyListEn } };
