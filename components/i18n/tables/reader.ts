import { readerEn } from '../en/reader.ts';
import { readerSv } from '../sv/reader.ts';

export const readerWords = { sv: { reader: readerSv }, en: { reader: readerEn } };
