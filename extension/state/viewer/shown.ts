/** What lies over or beside the pages just now. */
export interface OpenParts {
  sidebar: boolean;
  find: boolean;
  properties: boolean;
  printing: boolean;
  area: boolean;
  saving: boolean;
}

export type Toggle = (part: keyof OpenParts, on?: boolean) => void;
