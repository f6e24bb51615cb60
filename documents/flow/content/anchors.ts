/** The names by which links call what comes next. */
export class Anchors {
  private names: string[] = [];

  add(name: string): void {
    this.names.push(name);
  }

  /** Those that have been given since they were last asked for. */
  take(): string[] {
    const taken = this.names;
    this.names = [];
    return taken;
  }
}
