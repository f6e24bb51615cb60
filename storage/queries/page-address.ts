/** A page's address without the query, which many sites change at each visit, and without the fragment. */
export function pageAddressOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
