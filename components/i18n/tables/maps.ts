import { mapsEn } from '../en/maps.ts';
import { mapsSv } from '../sv/maps.ts';

export const mapsWords = { sv: { maps: mapsSv }, en: { maps: mapsEn } };
