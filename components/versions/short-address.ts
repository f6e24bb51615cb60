/** An address as a reader knows it: the name of a file, the path of a page. */
export function shortAddress(address: string, isFile: boolean): string {
  const { host, pathname, search } = URL.parse(address) ?? { host: '', pathname: address, search: '' };
  const path = readable(pathname);
  const name = path.split('/').findLast(Boolean);
  if (isFile && name !== undefined) return name;
  return `${host}${path === '/' ? '' : path}${search}`;
}

/**
 * What tells several addresses from each other, in the same order: of those with a beginning in common, folders and all, what comes after
 * it. Those that are the same, or stand alone, are whole.
 */
export function tellingAddresses(addresses: readonly string[]): string[] {
  const [first = '', ...others] = addresses;
  let common = first.lastIndexOf('/') + 1;
  while (common > 0 && !others.every((one) => one.startsWith(first.slice(0, common))))
    common = first.lastIndexOf('/', common - 2) + 1;
  if (common === 0 || new Set(addresses).size < 2) return [...addresses];
  return addresses.map((one) => (one.length > common ? `…/${one.slice(common)}` : one));
}

/** Without its escapes, unless they stand for no text. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
