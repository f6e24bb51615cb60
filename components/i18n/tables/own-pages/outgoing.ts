import { outgoingEn } from '../../en/own-pages/outgoing.ts';
import { outgoingSv } from '../../sv/own-pages/outgoing.ts';

export const outgoingWords = { sv: { outgoing: outgoingSv }, en: { outgoing: outgoingEn } };
