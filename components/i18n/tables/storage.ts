import { storageEn } from '../en/storage.ts';
import { storageSv } from '../sv/storage.ts';

export const storageWords = { sv: { storage: storageSv }, en: { storage: storageEn } };
