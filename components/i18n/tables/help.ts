import { helpEn } from '../en/help.ts';
import { helpSv } from '../sv/help.ts';

export const helpWords = { sv: { help: helpSv }, en: { help: helpEn } };
