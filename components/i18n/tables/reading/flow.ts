import { flowEn } from '../../en/reading/flow.ts';
import { flowSv } from '../../sv/reading/flow.ts';

export const flowWords = { sv: { flow: flowSv }, en: { flow: flowEn } };
