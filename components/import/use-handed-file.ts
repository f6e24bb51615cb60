import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { arendeOfHanded, handedFile } from '../../extension/pdf-opening/handed-file.ts';

/** Takes the file that the page was opened with for this ärende, once, and brings the ärende into view. @param field of it, to choose a file */
export function useHandedFile(arende: string, field: RefObject<HTMLElement | null>, take: (file: File) => void): void {
  useLayoutEffect(() => {
    const { hash } = location;
    if (arendeOfHanded(hash) !== arende) return;
    // Loaded again, the page has it no longer.
    history.replaceState(null, '', location.pathname);
    const { current } = field;
    const folded = current?.closest('details');
    if (folded) folded.open = true;
    current?.closest('.import-comments')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    void handedFile(hash).then((file) => file && take(file));
  }, []);
}
