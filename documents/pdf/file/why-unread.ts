import type { WhyUnread } from '../../readable-document.ts';
import { PageTooLarge } from './limits.ts';
import { isUnknownLock } from './unknown-lock.ts';

/** @param error what reading a page has thrown */
export function whyUnread(error: unknown): Extract<WhyUnread, 'too-large' | 'locked' | 'damaged'> {
  if (error instanceof PageTooLarge) return 'too-large';
  return isUnknownLock(error) ? 'locked' : 'damaged';
}
