import { versionsEn } from '../../en/reading/versions.ts';
import { versionsSv } from '../../sv/reading/versions.ts';

export const versionsWords = { sv: { versions: versionsSv }, en: { versions: versionsEn } };
