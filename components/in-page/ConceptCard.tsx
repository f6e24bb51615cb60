import type { Comment } from '../../comments/model/comment.ts';
import type { Hit } from '../../extension/session/search/hits.ts';
import { conceptsOf, type Glossary } from '../../glossary/glossary.ts';
import type { Concept, Scheme } from '../../glossary/schema.ts';
import type { HidingScope } from '../../language/matching/hidden-marks.ts';
import { withJoints } from '../../language/swedish/words/joints.ts';
import { cardWords } from '../i18n/tables/reading/card.ts';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { OwnCardButton } from '../practice/OwnCardButton.tsx';
import { MarkSample } from '../ui/schemes/MarkSample.tsx';
import { Published } from '../ui/schemes/Published.tsx';
import { CommentsHere } from './CommentsHere.tsx';
import { More } from './More.tsx';

const useWords = wordsFrom(cardWords, commonWords);

export interface CardContent {
  /** The hits under the pointer or the caret, the longest first. */
  hits: readonly Hit[];
  /** Which of them is shown. */
  chosen: number;
  /** The reader's comments on the same words. */
  comments: readonly Comment[];
  /** The words as they stand in the page. */
  words: string;
  /** How certain each hit's words are, 0 to 100; undefined where they weren't read from a picture. */
  certainties: readonly (number | undefined)[];
  /** Present where a click couldn't open the panel: the keys that do, empty where none are set. */
  keys?: string;
  /** Present where the mark was just hidden: the entries of the store to remove for undo. */
  hidden?: string[];
  /** Are hidden marks stored? Not in a private window. */
  kept: boolean;
}

interface Props {
  content: CardContent;
  glossary: Glossary;
  choose(index: number): void;
  openInPanel(): void;
  /** Begins a comment on the words. */
  comment(): void;
  openComment(id: string): void;
  hide(scope: HidingScope): void;
  takeBack(): void;
  close(): void;
}

/** The card of a marked word, shown in the page: term, definition, place in the model, why it is marked. */
export function ConceptCard(props: Props) {
  const { content, glossary, choose, openInPanel, comment, openComment, hide, takeBack, close } = props;
  const words = useWords();
  const { hits, comments, chosen, keys, hidden, kept } = content;
  const hit = hits[chosen];
  const certainty = content.certainties[chosen];
  const scheme = glossary.schemes.find(({ id }) => id === hit?.scheme);
  const concept = scheme?.concepts.find(({ id }) => id === hit?.concept);
  if (!hit || !scheme || !concept) return <OnlyComments {...props} />;
  const why = words.why(hit.how, hit.label, hit.certainty ?? 1, concept.prefLabel.sv);
  // Why the concept's own name is marked needs no saying; that a word was guessed at does.
  const isPlain = hit.how === 'form';
  // The panel has room for them all.
  const [first, ...more] = concept.source;
  return (
    <section class="card" role="dialog" aria-labelledby="term" lang={words.language}>
      <button type="button" class="close" title={words.card.close} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
      {hits.length > 1 && <Others hits={hits} chosen={chosen} glossary={glossary} choose={choose} />}
      <h2 id="term" lang="sv">
        {withJoints(concept.prefLabel.sv)}
      </h2>
      <p class="card-scheme">
        <MarkSample scheme={scheme.id} /> {withJoints(scheme.title[words.language])}
      </p>
      {/* A long one is whole where one asks for more. */}
      {concept.definition ? (
        <p class="meaning" lang="sv">
          {concept.definition.sv}
        </p>
      ) : (
        <p class="quiet-text">{words.noDefinition}</p>
      )}
      <p class="quiet-text card-source">
        {words.source}: <span lang="sv">{first && <Published source={first} />}</span>
        {more.length > 0 && ` ${words.moreSources(more.length).replaceAll(' ', '\u00a0')}`}
      </p>
      {hit.struck && <p class="quiet-text">{words.card.struck}</p>}
      {!isPlain && <p class="quiet-text">{why}</p>}
      {certainty !== undefined && <p class="quiet-text">{words.card.recognised(certainty)}</p>}
      {hidden ? (
        <p role="status" class="actions">
          {kept ? words.card.hidden : words.card.hiddenForNow}{' '}
          <button type="button" onClick={takeBack}>
            {words.card.takeBack}
          </button>
        </p>
      ) : (
        <div class="actions">
          <button type="button" onClick={openInPanel}>
            {words.card.openInPanel}
          </button>
          {kept && (
            <button type="button" onClick={comment}>
              {words.commentOn}
            </button>
          )}
          <More key={hit.concept} form={content.words} kept={kept} hide={hide}>
            {isPlain && <p class="quiet-text">{why}</p>}
            <Place concept={concept} scheme={scheme} glossary={glossary} />
            <OwnCardButton concept={concept.id} />
          </More>
        </div>
      )}
      {keys !== undefined && <p role="status">{words.card.panelKeys(keys)}</p>}
      {comments.length > 0 && <CommentsHere comments={comments} open={openComment} />}
    </section>
  );
}

/** Where the reader has commented on words that name no concept. */
function OnlyComments({ content: { comments, keys }, openComment, close }: Props) {
  const words = useWords();
  if (comments.length === 0) return null;
  return (
    <section
      class="card only-comments"
      role="dialog"
      aria-label={words.commentsHere(comments.length)}
      lang={words.language}
    >
      <button type="button" class="close" title={words.card.close} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
      <CommentsHere comments={comments} open={openComment} />
      {keys !== undefined && <p role="status">{words.bar.panelKeys(keys)}</p>}
    </section>
  );
}

/** Where several concepts are named by the same words, each can be had. */
function Others({
  hits,
  chosen,
  glossary,
  choose,
}: Pick<Props, 'glossary' | 'choose'> & Pick<CardContent, 'hits' | 'chosen'>) {
  const words = useWords();
  return (
    <fieldset class="others">
      <legend>{words.card.several(hits.length)}</legend>
      {hits.map(({ concept }, i) => (
        <button key={concept} type="button" aria-pressed={i === chosen} lang="sv" onClick={() => choose(i)}>
          {conceptsOf(glossary, [concept])[0]?.prefLabel.sv ?? concept}
        </button>
      ))}
    </fieldset>
  );
}

/** The way from the scheme's top down to the concept. */
function Place({ concept, scheme, glossary }: { concept: Concept; scheme: Scheme; glossary: Glossary }) {
  const words = useWords();
  const way: Concept[] = [];
  for (let at: Concept | undefined = concept; at && !way.includes(at); at = conceptsOf(glossary, at.broader)[0])
    way.unshift(at);
  const narrower = scheme.concepts.filter(({ broader }) => broader?.includes(concept.id));
  if (way.length + narrower.length < 2) return null;
  return (
    <p class="card-place">
      <span class="quiet-text">{words.card.place}: </span>
      <span lang="sv">
        {way.map(({ id, prefLabel }, i) => (
          <span key={id}>
            {i > 0 && ' › '}
            {id === concept.id ? <b>{prefLabel.sv}</b> : prefLabel.sv}
          </span>
        ))}
        {narrower.length > 0 && ` › ${narrower.map(({ prefLabel }) => prefLabel.sv).join(', ')}`}
      </span>
    </p>
  );
}
