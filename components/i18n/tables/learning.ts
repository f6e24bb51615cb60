import { learningEn } from '../en/learning.ts';
import { learningSv } from '../sv/learning.ts';

export const learningWords = { sv: { learning: learningSv }, en: { learning: learningEn } };
