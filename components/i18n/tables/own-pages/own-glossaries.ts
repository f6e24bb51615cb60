import { ownGlossariesEn } from '../../en/own-pages/own-glossaries.ts';
import { ownGlossariesSv } from '../../sv/own-pages/own-glossaries.ts';

export const ownGlossariesWords = { sv: { ownGlossaries: ownGlossariesSv }, en: { ownGlossaries: ownGlossariesEn } };
