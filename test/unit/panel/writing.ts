import { press, save, says, write } from './in-panel.ts';
import { commentOn, type Reading } from './reading-panel.ts';

/** Saves what is being written, by its keys, and waits until it is told. */
export const saved = async () => {
  save();
  await says('Sparad');
};

/** Writes a comment on these words. */
export async function writeOn(reading: Reading, words: string, text: string, stance?: string): Promise<void> {
  commentOn(reading, words);
  await says('Ny kommentar');
  await write('Synpunkt', text);
  if (stance) await press(stance);
  await saved();
}

/** Writes a comment on the whole document. */
export async function writeOnAll(text: string): Promise<void> {
  await press('Kommentarer');
  await press('Kommentera hela dokumentet');
  await write('Synpunkt', text);
  await saved();
}
