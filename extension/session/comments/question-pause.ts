/** Writes that follow each other within this time are asked about together. In milliseconds. */
const calm = 60;

/**
 * How long to wait before asking what has been written: not at all after one thing, which the reader waits to see; after several in a
 * row until they are at rest, so that a list that is taken in isn't asked about row by row.
 */
export class QuestionPause {
  private last = Number.NEGATIVE_INFINITY;

  /** Something has just been written. @param now @returns both in milliseconds */
  after(now: number): number {
    const pause = now - this.last < calm ? calm : 0;
    this.last = now;
    return pause;
  }
}
