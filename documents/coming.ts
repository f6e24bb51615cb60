/** Things that come one after the other, for whoever goes through them. */
export class Coming<Thing> {
  private readonly waiting: Thing[];
  private wake = () => {};

  /** @param first what is there already */
  constructor(...first: Thing[]) {
    this.waiting = first;
  }

  readonly add = (thing: Thing): void => {
    this.waiting.push(thing);
    this.wake();
  };

  /** Each when it comes, in order, until the signal aborts. */
  async *until(signal: AbortSignal): AsyncGenerator<Thing, void> {
    signal.addEventListener('abort', () => this.wake(), { once: true });
    while (!signal.aborted) {
      if (this.waiting.length > 0) yield this.waiting.shift() as Thing;
      else
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
    }
  }
}
