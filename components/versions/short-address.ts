/** As a reader knows it: a file by its name, a page by where it lies. */
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
