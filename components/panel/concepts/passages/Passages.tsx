import './passages.css';
import { useEffect } from 'preact/hooks';
import type { Passage } from '../../../../extension/protocol/messaging.ts';
import { sentenceAround } from '../../../../language/swedish/sentences/sentences.ts';
import { commonWords } from '../../../i18n/tables/shared/common.ts';
import { conceptsWords } from '../../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';
import { RowBoundary } from '../../../ui/RowBoundary.tsx';

const useWords = wordsFrom(commonWords, conceptsWords);

interface Props {
  concept: string;
  count: number;
  /** How many of them stand in tables of contents, menus and lists of links. */
  guides: number;
  passages: readonly Passage[] | undefined;
  /** The number of the place that was jumped to. */
  shown: number | undefined;
  goTo(index: number): void;
  /** Asks for the passages from this number on. */
  load(from: number): void;
}

/** Every place of a concept with its whole sentence and section; a press goes there. */
export function Passages({ concept, count, guides, passages, shown, goTo, load }: Props) {
  const words = useWords();
  const missing = passages === undefined;
  useEffect(() => {
    if (missing) load(0);
  }, [missing, load]);
  if (!passages) return null;
  const running = passages.filter(({ guide }) => !guide);
  const leading = passages.filter(({ guide }) => guide);
  const titles = [`passages-${concept}`, `passages-guides-${concept}`] as const;
  const button = (passage: Passage) => (
    <RowBoundary key={passage.index} of={passage}>
      <li>
        <button
          type="button"
          class="passage-button"
          aria-current={passage.index === shown ? 'location' : undefined}
          onClick={() => goTo(passage.index)}
        >
          {/* Those that lead to a place all stand under the document's own title, which says nothing of them. */}
          <PassageSentence passage={passage} isUnderGuides={passage.guide === true} />
        </button>
      </li>
    </RowBoundary>
  );
  return (
    <div class="passages">
      {running.length > 0 && (
        <>
          <h4 id={titles[0]}>{words.passages}</h4>
          <ol aria-labelledby={titles[0]}>{running.map(button)}</ol>
        </>
      )}
      {leading.length > 0 && (
        <>
          <h4 id={titles[1]}>{words.inGuides(guides)}</h4>
          <ol aria-labelledby={titles[1]}>{leading.map(button)}</ol>
        </>
      )}
      {passages.length < count && (
        <button type="button" class="more" onClick={() => load(passages.length)}>
          {words.morePassages(count - passages.length)}
        </button>
      )}
    </div>
  );
}

/** The sentence in which the words stand, with its section above it. */
export function PassageSentence({ passage, isUnderGuides = false }: { passage: Passage; isUnderGuides?: boolean }) {
  const { before, words, after, section, page, kind, source, struck, guide } = passage;
  const { inGuide, language } = useWords();
  const { start, end } = sentenceAround(before + words + after, before.length, before.length + words.length);
  return (
    <span lang="sv">
      {guide && !isUnderGuides && (
        <span class="section" lang={language}>
          {inGuide}
        </span>
      )}
      <InSection section={guide ? [] : section} page={page} kind={kind} source={source} {...(struck && { struck })} />
      {before.slice(start)}
      {struck ? (
        <del>
          <mark>{words}</mark>
        </del>
      ) : (
        <mark>{words}</mark>
      )}
      {after.slice(0, Math.max(0, end - before.length - words.length))}
    </span>
  );
}

/** The heading above a place, its page, and whether it stands beside the running text. */
export function InSection({
  section,
  page,
  kind,
  source,
  struck,
}: Pick<Passage, 'section' | 'page' | 'source' | 'struck'> & { kind?: Passage['kind'] }) {
  const { kinds, language, onPage, struckText, pdfText } = useWords();
  const beside = [
    ...(page === undefined ? [] : [onPage(page)]),
    ...(source ? [pdfText[source]] : []),
    ...(struck ? [struckText] : []),
    ...(kind === 'footnote' || kind === 'table-cell' ? [kinds[kind]] : []),
  ].join(', ');
  if (!beside && section.length === 0) return null;
  return (
    <span class="section">
      {section.at(-1)}
      {beside && <span lang={language}>{section.length > 0 ? ` (${beside})` : beside}</span>}
    </span>
  );
}
