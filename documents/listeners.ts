/** The listeners of one kind of event: any number of them, each until its signal aborts. */
export class Listeners<About extends unknown[] = []> {
  private readonly all = new Set<{ hear(...about: About): void }>();

  /** Calls the listener at each event from now on, until the signal aborts. */
  readonly on = (listener: (...about: About) => void, signal: AbortSignal): void => {
    if (signal.aborted) return;
    // Wrapped, since the same function may be registered twice and only one registration end.
    const one = { hear: listener };
    this.all.add(one);
    signal.addEventListener('abort', () => this.all.delete(one), { once: true });
  };

  tell(...about: About): void {
    for (const one of [...this.all]) one.hear(...about);
  }
}
