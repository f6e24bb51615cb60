/**
 * What the parts of a package are called in its zip. Their names are the same in whatever case, and with a space or "%20"; some programs
 * write them with a "/" first. ISO 29500-2, 6.2.2 and 7.3.4
 */
export class PartNames {
  private readonly names: ReadonlySet<string>;
  private byKey: Map<string, string> | undefined;

  constructor(names: Iterable<string>) {
    this.names = new Set(names);
  }

  /** The name in the zip of what is called so elsewhere; as it is called where there is no such part. */
  inZip(called: string): string {
    if (this.names.has(called)) return called;
    this.byKey ??= keyed(this.names);
    return this.byKey.get(keyOf(called)) ?? called;
  }
}

/** Of two that are the same the first is the part. */
function keyed(names: Iterable<string>): Map<string, string> {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
  return byKey;
}

const keyOf = (name: string): string => decoded(name).replace(/^\/+/, '').toLowerCase();

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
