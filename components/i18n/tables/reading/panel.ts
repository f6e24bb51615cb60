import { panelEn } from '../../en/reading/panel.ts';
import { panelSv } from '../../sv/reading/panel.ts';

export const panelWords = { sv: panelSv, en: panelEn };
