import { mapsEn } from '../../en/own-pages/maps.ts';
import { mapsSv } from '../../sv/own-pages/maps.ts';

export const mapsWords = { sv: { maps: mapsSv }, en: { maps: mapsEn } };
