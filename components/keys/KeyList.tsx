import './key-list.css';
import type { Shortcuts } from '../../extension/state/shortcuts.ts';
import { areSingle, singleKeys } from '../../extension/state/single-keys.ts';
import { keysIn } from '../i18n/keys.ts';
import { keyListWords } from '../i18n/tables/shared/key-list.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { type KeyGroup, type KeyRow, keyRows } from './key-rows.ts';

const useWords = wordsFrom(keyListWords);

interface Props {
  /** Which groups, in this order. */
  groups: readonly KeyGroup[];
  /** The browser's own; the reader may have changed them. */
  shortcuts: Shortcuts;
  /** How deep the groups' headings are; without one they have none. */
  level?: 2 | 3 | 4;
}

/** Keys with what they do, as the reader's system writes them. Of those that are switched off it says so. */
export function KeyList({ groups, shortcuts, level }: Props) {
  const { keyList } = useWords();
  // A command that the browser doesn't know isn't in its list.
  const isThere = (row: KeyRow) => !('command' in row) || row.command in shortcuts;
  const Heading = level && (`h${level}` as const);
  return (
    <div class="key-list">
      {groups.map((group) => (
        <section key={group}>
          {Heading && <Heading>{keyList.groups[group]}</Heading>}
          <dl class="keys">
            {keyRows[group].filter(isThere).map((row) => (
              <div key={row.does} data-does={row.does}>
                <dt>{keyList.does[row.does]}</dt>
                <dd>
                  <Keys row={row} shortcuts={shortcuts} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Keys({ row, shortcuts }: { row: KeyRow; shortcuts: Shortcuts }) {
  const { keyList, language } = useWords();
  const key = (keys: string) => <kbd>{keysIn(language, keys)}</kbd>;
  if ('command' in row) {
    const keys = shortcuts[row.command];
    return keys ? key(keys) : <span class="quiet-text">{keyList.none}</span>;
  }
  const off = <span class="quiet-text">{keyList.off}</span>;
  if ('from' in row) {
    if (!singleKeys.value && areSingle(row.from) && !row.isOfFocus) return off;
    return (
      <>
        {key(row.from)} {keyList.to} {key(row.to)}
      </>
    );
  }
  const holding = row.keys.filter((keys) => singleKeys.value || !areSingle(keys));
  if (holding.length === 0) return off;
  return holding.map((keys, i) => (
    <span key={keys}>
      {i > 0 && ` ${keyList.or} `}
      {key(keys)}
    </span>
  ));
}
