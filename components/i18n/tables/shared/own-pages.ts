import { ownPagesEn } from '../../en/shared/own-pages.ts';
import { ownPagesSv } from '../../sv/shared/own-pages.ts';

export const ownPagesWords = { sv: ownPagesSv, en: ownPagesEn };
