import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import type { Comment } from '../../annotations/comment.ts';
import { onPointerMoved } from '../../documents/drawn/moved-pointer.ts';
import type { Box } from '../../documents/readable-document.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import type { SuppressionScope } from '../../matching/suppressions.ts';
import type { Asked, PanelAnswer } from '../../messaging.ts';
import type { Hit } from '../../reading/hits.ts';
import type { ReadingSession } from '../../reading/reading-session.ts';
import { areSuppressionsKept, keepSuppressions, takeBackSuppressions } from '../../reading/suppression-store.ts';
import { OwnCardsContext } from '../learning/own-cards.ts';
import { WordsContext } from '../words/context.ts';
import type { Words } from '../words/sv.ts';
import { Card, type CardContent } from './Card.tsx';
import style from './card.css?inline';
import { Hung } from './hung.ts';
import type { Overlay } from './overlay.ts';

/** How far from the marked words the pointer may go on its way to the card, in CSS pixels. */
const reach = 12;
/** How long it may be elsewhere, in milliseconds; longer where the card says something that can only be undone there. */
const grace = { usual: 250, undo: 5000 };

export interface CardNeeds {
  overlay: Overlay;
  session: ReadingSession;
  glossary: Glossary;
  words: ReadonlySignal<Words>;
  /** Are the marks to be seen? What isn't marked has no card. */
  marked: ReadonlySignal<boolean>;
  /** Opens or begins something in the panel, within the reader's click. */
  inPanel(asked: Asked): Promise<PanelAnswer>;
}

/** How a card came: by the pointer it goes with the pointer, by the keys it has the focus until it is closed. */
type Cause = 'pointer' | 'caret' | 'keys';

/** The card at the mark that pointer or caret rest on, until the signal ends it. */
export function showCards(needs: CardNeeds, lifetime: AbortSignal): { showAt(hit: Hit): void; changed(): void } {
  const { session, glossary } = needs;
  const host = new Hung(needs.overlay, style, lifetime);
  const content = signal<CardContent | undefined>(undefined);
  let cause: Cause = 'pointer';
  /** Where the words were when the card came. */
  let boxes: Box[] = [];
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** The words whose card the reader has sent away: it stays away until they have pointed elsewhere. */
  let sentAway: Hit | string | undefined;
  let focused: Element | null = null;

  const open = (hits: readonly Hit[], comments: readonly Comment[], by: Cause, at: Box[]) => {
    const [hit] = hits;
    if (at.length === 0) return;
    stay();
    slack = 0;
    cause = by;
    boxes = at;
    const words = hit ? session.wordsOf(hit) : '';
    content.value = { hits, comments, chosen: 0, words, kept: areSuppressionsKept() };
  };
  const close = () => {
    stay();
    if (!content.value) return;
    const hadFocus = host.hasFocus;
    content.value = undefined;
    if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  const leave = () => {
    leaving ??= setTimeout(close, content.value?.hidden ? grace.undo : grace.usual);
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const change = (to: Partial<CardContent>) => {
    if (content.value) content.value = { ...content.value, ...to };
  };
  /** A button that goes when it is pressed leaves the focus to what has come in its place. */
  const keepingFocus = (replace: () => void) => {
    const hadFocus = host.hasFocus;
    replace();
    if (hadFocus) focusFirst();
  };
  const hide = async (scope: SuppressionScope) => {
    const hit = content.value?.hits[content.value.chosen];
    const said = hit && session.suppressionOf(hit, scope, new Date());
    if (!said) return;
    const hidden = await keepSuppressions([said]);
    keepingFocus(() => change({ hidden }));
  };
  const takeBack = async () => {
    await takeBackSuppressions(content.value?.hidden ?? []);
    if (!content.value) return;
    const { hidden: _, ...rest } = content.value;
    keepingFocus(() => {
      content.value = rest;
    });
  };
  const askPanel = async (asked: Asked | undefined) => {
    if (!asked) return close();
    const { opened, keys } = await needs.inPanel(asked);
    if (opened) close();
    else change({ keys });
  };
  const focusFirst = () => host.root.querySelector<HTMLElement>('.actions button')?.focus({ preventScroll: true });
  const shownHit = () => content.value?.hits[content.value.chosen];
  const openInPanel = () => {
    const hit = shownHit();
    return askPanel(hit && { type: 'open-concept', concept: hit.concept });
  };
  const comment = () => {
    const hit = shownHit();
    const about = hit && session.work.aboutHit(hit);
    return askPanel(about && { type: 'compose', about: { ...about, from: hit.concept } });
  };

  effect(() => {
    const { value } = content;
    if (!value) {
      render(null, host.root);
      host.hide();
      return;
    }
    render(
      <WordsContext.Provider value={needs.words.value}>
        <OwnCardsContext.Provider value={value.kept}>
          <Card
            content={value}
            glossary={glossary}
            choose={(chosen) => change({ chosen })}
            openInPanel={() => void openInPanel()}
            comment={() => void comment()}
            openComment={(id) => void askPanel({ type: 'open-comments', comments: [id] })}
            hide={(scope) => void hide(scope)}
            takeBack={() => void takeBack()}
            close={close}
          />
        </OwnCardsContext.Provider>
      </WordsContext.Provider>,
      host.root,
    );
    host.show();
    host.placeAt(nearest(boxes));
  });
  lifetime.addEventListener('abort', () => render(null, host.root), { once: true });

  session.onPointing(({ by, place }) => {
    // What the pointer comes to lie on when a card or a bar under it changes or goes is no question.
    if (needs.overlay.hadLast(by) || (by === 'pointer' && isHeld())) return;
    // A card that the reader works in stays, and so does one that the other of pointer and caret has called for.
    if (host.hasFocus || (content.value && cause !== by && cause !== 'pointer')) return;
    const here = place && !isSelecting() ? place : undefined;
    const hits = here && needs.marked.value ? session.hitsAt(here, by) : [];
    const comments = here ? session.comments.at(here) : [];
    const what = hits[0] ?? comments[0];
    const key = what && keyOf(what);
    if (key !== sentAway) sentAway = undefined;
    else if (key) return;
    if (!what) {
      if (cause !== by) return;
      if (by === 'caret') close();
      else leave();
    } else if (!content.value || key !== keyOf(content.value.hits[0] ?? content.value.comments[0]))
      open(hits, comments, by, hits[0] ? session.boxes(hits[0]) : session.boxesOfComment(comments[0]?.id ?? ''));
  });

  let pointer = { x: 0, y: 0 };
  let pointerIsIn = false;
  /** How far the card has drawn back from a pointer that was in it: one that comes no farther away keeps it. */
  let slack = 0;
  const isHeld = () => content.value !== undefined && slack > 0 && host.distanceTo(pointer) <= slack + reach;
  const onMove = (event: MouseEvent) => {
    if (pointerIsIn) slack = host.distanceTo(pointer);
    pointer = { x: event.clientX, y: event.clientY };
    pointerIsIn = host.isTargetOf(event);
    if (pointerIsIn) slack = 0;
    if (!content.value || cause !== 'pointer' || host.hasFocus) return;
    if (pointerIsIn || isHeld() || boxes.some((box) => isNear(box, pointer))) stay();
    else leave();
  };
  const onPress = (event: Event) => {
    if (!host.isTargetOf(event)) close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!content.value) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      sentAway = keyOf(content.value.hits[0] ?? content.value.comments[0]);
      close();
    } else if (event.key === 'Tab' && !event.shiftKey && cause === 'caret' && !host.hasFocus) {
      // The card comes next after the words it belongs to, as what a button opens does.
      event.preventDefault();
      focus();
    }
  };
  const focus = () => {
    focused = document.activeElement;
    focusFirst();
  };
  const onScroll = (event: Event) => {
    if (host.isTargetOf(event) || !content.value) return;
    const now = boxesNow(content.value);
    if (!host.hasFocus || now.length === 0) return close();
    boxes = now;
    host.placeAt(nearest(boxes));
  };
  const boxesNow = ({ hits, chosen, comments }: CardContent): Box[] => {
    const hit = hits[chosen];
    return hit ? session.boxes(hit) : session.boxesOfComment(comments[0]?.id ?? '');
  };
  const heard = { signal: lifetime, capture: true };
  onPointerMoved(window, onMove, { ...heard, passive: true });
  addEventListener('pointerdown', onPress, { ...heard, passive: true });
  addEventListener('scroll', onScroll, { ...heard, passive: true });
  addEventListener('resize', close, heard);
  addEventListener('pagehide', close, heard);
  addEventListener('keydown', onKey, heard);

  return {
    showAt(hit) {
      const comments = session.comments.at({ block: hit.block, offset: hit.start });
      open([hit, ...session.hitsWith(hit)], comments, 'keys', session.boxes(hit));
      focus();
    },
    /** The document is another than it was: a card whose words have gone goes with them. */
    changed() {
      const { value } = content;
      if (!value || value.hidden) return;
      const hit = value.hits[value.chosen];
      if (boxesNow(value).length === 0 || (hit && session.wordsOf(hit) !== value.words)) close();
    },
  };
}

/** What a card belongs to: a hit is the same as long as nothing is found anew, a comment comes anew with each change of it. */
const keyOf = (what: Hit | Comment | undefined): Hit | string | undefined => (what && 'id' in what ? what.id : what);

const isSelecting = () => document.getSelection()?.isCollapsed === false;

/** Words that run over a line's end have a box a line: the first that is in the window. */
const nearest = (boxes: readonly Box[]): Box =>
  boxes.find(({ top, bottom }) => bottom > 0 && top < innerHeight) ?? (boxes[0] as Box);

const isNear = ({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }) =>
  x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
