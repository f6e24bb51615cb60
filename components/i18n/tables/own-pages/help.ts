import { helpEn } from '../../en/own-pages/help.ts';
import { helpSv } from '../../sv/own-pages/help.ts';

export const helpWords = { sv: { help: helpSv }, en: { help: helpEn } };
