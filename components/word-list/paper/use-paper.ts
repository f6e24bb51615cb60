import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Scheme } from '../../../glossary/schema.ts';

export type WordPaper = { is: 'leaf'; scheme: Scheme } | { is: 'booklet'; schemes: readonly Scheme[] };

/** What goes to paper: it is in the page from when it is asked for until it is printed, so that the page itself prints as it is seen. */
export function usePaper() {
  const [sheet, set] = useState<WordPaper>();
  useEffect(() => {
    const lifetime = new AbortController();
    addEventListener('afterprint', () => set(undefined), { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);
  /** The sheet has been laid out. */
  const ready = useCallback(() => print(), []);
  return { sheet, print: set, ready };
}
