import { optionsEn } from '../../en/own-pages/options.ts';
import { optionsSv } from '../../sv/own-pages/options.ts';

export const optionsWords = { sv: { options: optionsSv }, en: { options: optionsEn } };
