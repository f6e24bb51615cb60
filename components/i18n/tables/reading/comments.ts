import { commentsEn } from '../../en/reading/comments.ts';
import { commentsSv } from '../../sv/reading/comments.ts';

export const commentsWords = { sv: commentsSv, en: commentsEn };
