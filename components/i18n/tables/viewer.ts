import { viewerEn } from '../en/viewer.ts';
import { viewerSv } from '../sv/viewer.ts';

export const viewerWords = { sv: { viewer: viewerSv }, en: { viewer: viewerEn } };
