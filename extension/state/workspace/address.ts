import type { Edition } from '../../../comments/model/model.ts';

/** What a browser opens as a document. Others, from somebody's backup, could be a script. */
const opened = new Set(['http:', 'https:', 'file:']);

/** Where the edition was read, if a link may lead there. */
export function addressOf({ identifiers }: Edition): string | undefined {
  for (const { kind, value } of identifiers)
    if (kind === 'address' && URL.canParse(value) && opened.has(new URL(value).protocol)) return value;
  return undefined;
}
