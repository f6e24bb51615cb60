/** What the page of maps shows, as its address says it: it can be linked to, and the browser's back and forward work. */
export interface MapPlace {
  /** A scheme's id; the first scheme where it is missing or unknown. */
  scheme?: string | undefined;
  /** The concept that is open. */
  concept?: string | undefined;
  /** The concept that it is compared with; empty while that is being chosen. */
  with?: string | undefined;
  /** The browser's number of the tab whose document is counted. */
  tab?: number | undefined;
}

const view = '#map';

/** The address of a map, from the extension's own root. */
export function mapAddress({ scheme, concept, with: other, tab }: MapPlace): string {
  const asked = new URLSearchParams();
  if (scheme) asked.set('scheme', scheme);
  if (concept) asked.set('concept', concept);
  if (concept && other !== undefined) asked.set('with', other);
  if (tab !== undefined) asked.set('tab', String(tab));
  const said = asked.toString();
  return `/workspace.html${view}${said && `?${said}`}`;
}

/** What the address asks for; undefined where it isn't a map. @param hash as `location.hash` */
export function readMapAddress(hash: string): MapPlace | undefined {
  const [name, asked = ''] = hash.split('?');
  if (name !== view) return undefined;
  const said = new URLSearchParams(asked);
  const tab = said.get('tab') ?? '';
  const concept = said.get('concept') || undefined;
  return {
    scheme: said.get('scheme') || undefined,
    concept,
    with: concept && (said.get('with') ?? undefined),
    tab: /^\d{1,15}$/.test(tab) ? Number(tab) : undefined,
  };
}
