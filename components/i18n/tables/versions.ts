import { versionsEn } from '../en/versions.ts';
import { versionsSv } from '../sv/versions.ts';

export const versionsWords = { sv: { versions: versionsSv }, en: { versions: versionsEn } };
