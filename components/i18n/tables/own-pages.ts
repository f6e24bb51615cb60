import { ownPagesEn } from '../en/own-pages.ts';
import { ownPagesSv } from '../sv/own-pages.ts';

export const ownPagesWords = { sv: ownPagesSv, en: ownPagesEn };
