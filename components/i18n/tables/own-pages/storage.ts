import { storageEn } from '../../en/own-pages/storage.ts';
import { storageSv } from '../../sv/own-pages/storage.ts';

export const storageWords = { sv: { storage: storageSv }, en: { storage: storageEn } };
