import type { TrackedText } from '../../../language/swedish/words/tracked-text.ts';

/** A text as it was, and where the caret stood in it. */
export interface Moment {
  text: TrackedText;
  caret: number;
}

/** Back and forth in what has been done to a text: the browser's own knows nothing of what a script changes. */
export class EditingHistory {
  private readonly moments: Moment[];
  private at = 0;
  private isTyping = false;

  constructor(first: Moment) {
    this.moments = [first];
  }

  /** @param typed a letter of a word: the whole word is then one step */
  add(moment: Moment, typed: boolean): void {
    if (!(typed && this.isTyping)) this.at++;
    this.isTyping = typed;
    this.moments.splice(this.at, Number.POSITIVE_INFINITY, moment);
  }

  /** Where there is nothing more to go back to, nothing. */
  step(step: 1 | -1): Moment | undefined {
    const moment = this.moments[this.at + step];
    if (moment) this.at += step;
    this.isTyping = false;
    return moment;
  }
}
