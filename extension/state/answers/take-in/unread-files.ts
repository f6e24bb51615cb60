/** In the page's own store, which a reload leaves: files themselves can't be read again by a page that has come anew. */
const keyOf = (arende: string) => `unread-answers ${arende}`;

/** Remembers the names of files that were given and aren't kept, for the next time that this window shows the ärende's answers. */
export function rememberUnread(arende: string, names: readonly string[]): void {
  try {
    if (names.length === 0) sessionStorage.removeItem(keyOf(arende));
    else sessionStorage.setItem(keyOf(arende), JSON.stringify(names));
  } catch (error) {
    // No room, or none at all: whoever leaves has been asked before.
    console.warn('unread answers', error);
  }
}

/** The names that were remembered, once. */
export function takeUnread(arende: string): string[] {
  try {
    const names: unknown = JSON.parse(sessionStorage.getItem(keyOf(arende)) ?? '[]');
    sessionStorage.removeItem(keyOf(arende));
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
