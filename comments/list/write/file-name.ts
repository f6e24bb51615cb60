import type { ListHead } from '../list.ts';
import { visible } from '../templates/controls.ts';

/** In UTF-16 units; leaves room for the folder where a whole path may have 260 (Windows). */
const longestPart = 80;

/**
 * What authorities ask that an answer's file be called: own diarienummer without slash, remissinstans, date; what it is
 * stands last, so that list and answer don't take each other's name. As "KS 2026-123 Älvmarkens kommun 2026-03-01 Yttrande.docx".
 */
export function fileName({ ownNumbers, remissinstans, date }: ListHead, name: string, extension: string): string {
  const parts = [ownNumbers[0], remissinstans, date, name].map((part) => safePart(part ?? '')).filter(Boolean);
  return `${parts.join(' ')}.${extension}`;
}

/** A part of a file's name, without what some file system forbids: separators, wildcards, controls, a point or space at an end. */
export const safePart = (part: string) =>
  visible(part)
    .replace(/[/\\:|]/g, '-')
    .replace(/[*?"<>\n\t\u2400-\u2421\ufffd]/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, longestPart)
    .replace(/(?<![. ])[. ]+$/, '')
    .toWellFormed();
