/** An address as a reader knows it: the name of a file, the path of a page. */
export function shortAddress(address: string, isFile: boolean): string {
  const { host, pathname, search } = URL.parse(address) ?? { host: '', pathname: address, search: '' };
  const path = readable(pathname);
  const name = path.split('/').findLast(Boolean);
  if (isFile && name !== undefined) return name;
  return `${host}${path === '/' ? '' : path}${search}`;
}

/** Without its escapes, unless they stand for no text. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
