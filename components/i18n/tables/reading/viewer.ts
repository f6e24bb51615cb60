import { viewerEn } from '../../en/reading/viewer.ts';
import { viewerSv } from '../../sv/reading/viewer.ts';

export const viewerWords = { sv: { viewer: viewerSv }, en: { viewer: viewerEn } };
