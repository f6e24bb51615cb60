import { wordListEn } from '../../en/own-pages/word-list.ts';
import { wordListSv } from '../../sv/own-pages/word-list.ts';

export const wordListWords = { sv: { wordList: wordListSv }, en: { wordList: wordListEn } };
