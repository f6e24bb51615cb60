import { answerGroupsEn } from '../../en/own-pages/answer-groups.ts';
import { answerGroupsSv } from '../../sv/own-pages/answer-groups.ts';

export const answerGroupsWords = { sv: { answerGroups: answerGroupsSv }, en: { answerGroups: answerGroupsEn } };
