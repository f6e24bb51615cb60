import { welcomeEn } from '../../en/own-pages/welcome.ts';
import { welcomeSv } from '../../sv/own-pages/welcome.ts';

export const welcomeWords = { sv: { welcome: welcomeSv }, en: { welcome: welcomeEn } };
