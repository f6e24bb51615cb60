import './reading-warnings.css';
import type { ComponentChildren } from 'preact';
import type { UnreadPart } from '../../../documents/readable-document.ts';
import { panelWords } from '../../i18n/tables/reading/panel.ts';
import { type WordsFrom, wordsFrom } from '../../i18n/words-from.ts';

/** A sentence in short, for where no link may stand, and the whole of it. */
export interface Warning {
  short: string;
  whole: ComponentChildren;
}

const useWords = wordsFrom(panelWords);

/** What of a page is seen and couldn't be read, since the browser keeps it to itself; each with the way to it, where it has one. */
export function unreadParts(parts: readonly UnreadPart[], { unread }: WordsFrom<[typeof panelWords]>): Warning[] {
  return [
    { says: unread.foreign, among: parts.filter(({ isForeign }) => isForeign) },
    { says: unread.closed, among: parts.filter(({ isForeign }) => !isForeign) },
  ]
    .filter(({ among }) => among.length > 0)
    .map(({ says, among }) => ({
      short: `${says}.`,
      whole: (
        <>
          {says}
          {among.some(({ name }) => name !== '') && (
            <>
              : <Names parts={among} />
            </>
          )}
          . {among.some(isOpened) ? unread.open : unread.noAddress}
        </>
      ),
    }));
}

/** The same, a line each; nothing where all was read. */
export function UnreadParts({ parts }: { parts: readonly UnreadPart[] }) {
  const lines = unreadParts(parts, useWords());
  if (lines.length === 0) return null;
  return (
    <ul class="warning-lines">
      {lines.map(({ short, whole }) => (
        <li key={short}>{whole}</li>
      ))}
    </ul>
  );
}

/** Several of one name, as those of one site, are numbered. */
function Names({ parts }: { parts: readonly UnreadPart[] }) {
  const { unread } = useWords();
  const times = new Map<string, number>();
  return parts.map((part, i) => {
    const name = part.name || unread.unnamed;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const said = time > 1 ? `${name} (${time})` : name;
    return (
      <span key={i}>
        {i > 0 && ', '}
        {isOpened(part) ? (
          <a href={part.address} target="_blank" rel="noopener noreferrer">
            {said}
          </a>
        ) : (
          said
        )}
      </span>
    );
  });
}

/** What the page tells isn't to be believed: an address could be a script. */
const isOpened = (part: UnreadPart): part is UnreadPart & { address: string } => isOfWeb(part.address ?? '');
const isOfWeb = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
