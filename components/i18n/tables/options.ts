import { optionsEn } from '../en/options.ts';
import { optionsSv } from '../sv/options.ts';

export const optionsWords = { sv: { options: optionsSv }, en: { options: optionsEn } };
