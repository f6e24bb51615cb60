import { welcomeEn } from '../en/welcome.ts';
import { welcomeSv } from '../sv/welcome.ts';

export const welcomeWords = { sv: { welcome: welcomeSv }, en: { welcome: welcomeEn } };
