import { keyListEn } from '../en/key-list.ts';
import { keyListSv } from '../sv/key-list.ts';

export const keyListWords = { sv: { keyList: keyListSv }, en: { keyList: keyListEn } };
