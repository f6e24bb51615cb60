import { commentsEn } from '../en/comments.ts';
import { commentsSv } from '../sv/comments.ts';

export const commentsWords = { sv: commentsSv, en: commentsEn };
