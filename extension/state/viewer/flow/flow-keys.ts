import { saveFile } from '../save-file.ts';
import type { FlowViewing } from './flow-viewing.ts';

/** The keys of the reader of Word files. Search, print and size are the browser's own: all of the text stands in the page. */
export function giveFlowKeys({ file }: FlowViewing, toggleSidebar: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.altKey) return;
      const command = event.ctrlKey || event.metaKey;
      if (event.key === 'F4' && !command) toggleSidebar();
      else if (command && event.key.toLowerCase() === 's') saveFile(file);
      else return;
      event.preventDefault();
    },
    { signal },
  );
}
