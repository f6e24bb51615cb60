/** Our own pages, as they are known to one another: by what stands in the menu, and those that one comes to from there. */
export type OwnPage =
  | 'arenden'
  | 'learning'
  | 'concepts'
  | 'maps'
  | 'answers'
  | 'export'
  | 'options'
  | 'help'
  | 'welcome';

/** Where those lie that are one page in the browser's eyes. */
const inWorkspace: readonly [hash: string, page: OwnPage][] = [
  ['#lar', 'learning'],
  ['#map', 'maps'],
];
const files: Readonly<Record<string, OwnPage>> = {
  '/workspace.html': 'arenden',
  '/answers.html': 'answers',
  '/begrepp.html': 'concepts',
  '/export.html': 'export',
  '/options.html': 'options',
  '/help.html': 'help',
  '/welcome.html': 'welcome',
};

/** Which page of ours it is; undefined of one that shows a document, as the reader and the example do. @param address whole */
export function ownPageOf(address: string): OwnPage | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname, hash } = new URL(address);
  const page = files[pathname];
  if (page !== 'arenden') return page;
  const [view = ''] = hash.split('?');
  return inWorkspace.find(([mark]) => mark === view)?.[1] ?? page;
}
