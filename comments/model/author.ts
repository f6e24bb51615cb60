import type { Comment } from './comment.ts';

type Author = Comment['creator'];

/** The author of what a file gives no author an id for. Somebody may have a name all the same. */
export const nobody: Author = { id: 'urn:x-remisslasaren:unknown' };

type Named = Partial<Record<'name' | 'remissinstans', string | undefined>>;

/** Somebody of whom only that is known. */
export function personCalled({ name, remissinstans }: Named): Author {
  const who = [name, remissinstans].filter(Boolean).join(', ');
  const id = `urn:x-remisslasaren:person:${encodeURIComponent(who.toWellFormed())}`;
  return { id, ...(name && { name }), ...(remissinstans && { remissinstans }) };
}

/** Does nothing say who it is? */
export const isNobody = ({ id, name, remissinstans }: Author): boolean =>
  id === nobody.id && !name?.trim() && !remissinstans?.trim();

/** What tells authors apart: the id, and for those without one what they are called. Many files give names alone. */
export const authorKey = (author: Author): string =>
  author.id === nobody.id && !isNobody(author) ? personCalled(author).id : author.id;
