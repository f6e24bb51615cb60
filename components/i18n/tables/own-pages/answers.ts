import { answersEn } from '../../en/own-pages/answers.ts';
import { answersSv } from '../../sv/own-pages/answers.ts';

export const answersWords = { sv: { answers: answersSv }, en: { answers: answersEn } };
