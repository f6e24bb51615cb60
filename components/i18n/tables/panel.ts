import { panelEn } from '../en/panel.ts';
import { panelSv } from '../sv/panel.ts';

export const panelWords = { sv: panelSv, en: panelEn };
