import type { failuresSv } from '../../sv/shared/failures.ts';
import type { Spoken } from '../../translated.ts';

export const failuresEn: Spoken<typeof failuresSv> = {
  private: 'This is a private window. You can read, but nothing is saved. Open an ordinary window to write.',
  full: 'The disk is full. Nothing has been saved, and the text is still there. Free up some space and try again.',
  invalid: 'It couldn’t be saved, and nothing has changed. The text is still there. Reload the page and try again.',
  missing:
    'What you were changing no longer exists, so nothing has been saved. The text is still there for you to copy.',
  newer: 'The data was saved by a newer version of Remissläsaren. It is untouched. Update the extension to access it.',
  migration:
    'The data couldn’t be moved to this version of Remissläsaren. It is untouched. Restart the browser and try again. If that doesn’t help, install the previous version.',
  unreachable: 'Remissläsaren has been updated. The text hasn’t been saved. Copy it, reload the page and paste it.',
  other: 'The browser couldn’t save or read, and nothing has changed. Restart the browser and try again.',
};
