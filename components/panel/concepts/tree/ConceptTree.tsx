import './tree.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moreOf, rowAfter, rowCalled, rowsOf, type TreeRow } from '../../../../extension/state/panel/tree-walk.ts';
import type { Naming } from '../../../../extension/state/tab-state.ts';
import type { Glossary } from '../../../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../../../glossary/schema.ts';
import { type TreeNode, treesOf } from '../../../../glossary/tree.ts';
import { conceptsWords } from '../../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { LinkedConcept } from './LinkedConcept.tsx';

const useWords = wordsFrom(conceptsWords);

interface Props {
  glossary: Glossary;
  concept: Concept;
  /** How often the document names a concept; undefined where it has not been searched for it, null where there is none. */
  countOf(id: string, scheme: Scheme): Naming | undefined | null;
  /** Opens another concept, in the panel or the word list. */
  open(id: string): void;
}

/** Letters typed within so many milliseconds are one word. */
const pause = 700;

/** The tree that a concept stands in, drawn with fine lines. It is walked with the arrows; a press opens a concept. */
export function ConceptTree({ glossary, concept, countOf, open }: Props) {
  const words = useWords();
  const [unfolded, unfold] = useState<ReadonlySet<string>>(new Set());
  const [chosen, choose] = useState<string>();
  const tree = useRef<HTMLDivElement>(null);
  const arriving = useRef<string | undefined>(undefined);
  const typed = useRef({ letters: '', at: 0 });
  const trees = treesOf(glossary, concept.id, unfolded);
  const rows = rowsOf(trees);
  const own = rows.findIndex(({ node }) => node?.concept.id === concept.id);
  // The one row that Tab reaches.
  const reached = rows.findIndex(({ path }) => path === chosen);
  const at = reached < 0 ? own : reached;
  const focus = (index: number) => tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[index]?.focus();
  useLayoutEffect(() => {
    if (arriving.current) focus(rows.findIndex(({ path }) => path === arriving.current));
    arriving.current = undefined;
  });
  if (rows.length === 0) return null;

  const press = (row: TreeRow | undefined) => {
    if (row?.node) open(row.node.concept.id);
    else if (row?.parent) {
      const further = new Set([...unfolded, row.parent]);
      const known = new Set(rows.map(({ path }) => path));
      arriving.current = rowsOf(treesOf(glossary, concept.id, further)).find(({ path }) => !known.has(path))?.path;
      unfold(further);
    }
  };
  const letter = (key: string, now: number) => {
    const { letters, at: then } = typed.current;
    typed.current = { letters: now - then < pause ? letters + key : key, at: now };
    return rowCalled(rows, at, typed.current.letters) ?? at;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = rowAfter(rows, at, event.key);
    if (event.key === 'Enter' || event.key === ' ') press(rows[at]);
    else if (next !== undefined) focus(next);
    else if (/^\p{L}$/u.test(event.key)) focus(letter(event.key, event.timeStamp));
    else if (!/^(Arrow|Home|End)/.test(event.key)) return;
    event.preventDefault();
  };
  const onClick = ({ target }: Event) => {
    const hit = (target as Element).closest<HTMLElement>('[role=treeitem]');
    press(rows.find(({ path }) => path === hit?.dataset.path));
  };

  const item = (path: string, level: number) => ({
    role: 'treeitem' as const,
    class: 'linked',
    'data-path': path,
    'aria-level': level,
    tabIndex: path === rows[at]?.path ? 0 : -1,
    onFocus: () => choose(path),
  });
  // The groups stand beside their items, not in them: what an item holds is its name.
  const branch = (
    { concept: one, scheme, path, narrower, more }: TreeNode,
    level: number,
    beside: Scheme | undefined,
  ) => (
    <div key={path} role="none">
      <div {...item(path, level)} aria-current={one.id === concept.id ? 'true' : undefined}>
        <LinkedConcept concept={one} scheme={scheme} count={countOf(one.id, scheme)} beside={beside} />
      </div>
      {(narrower.length > 0 || more > 0) && (
        // biome-ignore lint/a11y/useSemanticElements: the pattern for trees
        <div role="group">
          {narrower.map((below) => branch(below, level + 1, scheme))}
          {more > 0 && (
            <div role="none">
              <div {...item(moreOf(path), level + 1)}>
                <span class="more-name">{words.moreNarrower(more, narrower.length > 0)}</span>
              </div>
            </div>
          )}
        </div>
      )}
    </div>
  );
  const scheme = rows[own]?.node?.scheme;
  return (
    <div class="place">
      <h4 id={`tree-${concept.id}`}>{words.place}</h4>
      <div
        ref={tree}
        role="tree"
        class="tree"
        aria-labelledby={`tree-${concept.id}`}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {trees.map((root) => branch(root, 1, scheme))}
      </div>
    </div>
  );
}
