import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import type { Comment } from '../../comments/model/comment.ts';
import { listen, onWrittenAnew } from '../../documents/interaction/listening.ts';
import { whenPointerMoved } from '../../documents/interaction/moved-pointer.ts';
import type { Box } from '../../documents/readable-document.ts';
import type { Asked, PanelAnswer } from '../../extension/protocol/messaging.ts';
import type { ReadingSession } from '../../extension/session/reading-session.ts';
import type { Hit } from '../../extension/session/search/hits.ts';
import {
  areHiddenMarksKept,
  keepHiddenMarks,
  takeBackHiddenMarks,
} from '../../extension/settings/hidden-mark-store.ts';
import { OwnCardsContext } from '../../extension/state/practice/own-cards.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import type { HidingScope } from '../../language/matching/hidden-marks.ts';
import { LanguageContext } from '../i18n/language.ts';
import type { Language } from '../i18n/spoken.ts';
import markSample from '../ui/schemes/mark-sample.css?inline';
import { firstSeen } from './beside-words.ts';
import { type CardContent, ConceptCard } from './ConceptCard.tsx';
import style from './card.css?inline';
import type { Overlay } from './overlay.ts';
import { Popover } from './popover.ts';

/** How far from the marked words or the card the pointer may be without closing it, in CSS pixels. */
const reach = 12;
/** How long the pointer may be elsewhere before the card closes, in milliseconds; longer where the card offers an undo. */
const grace = { usual: 250, undo: 5000 };

export interface CardNeeds {
  overlay: Overlay;
  session: ReadingSession;
  /** What of the window shows it, in CSS pixels. */
  area(): Box;
  glossary: Glossary;
  language: ReadonlySignal<Language>;
  /** Are the marks shown? Without them a word has no card. */
  marked: ReadonlySignal<boolean>;
  /** Are words selected that the reader may still want to do something with? Then no card comes over them. */
  isSelecting(): boolean;
  /** Opens or begins something in the panel, within the reader's click. */
  inPanel(asked: Asked): Promise<PanelAnswer>;
}

/** What opened a card: the pointer, which closes it by leaving; the caret; or keys, with the focus in it until it is closed. */
type Cause = 'pointer' | 'caret' | 'keys';

/** Shows the card of the mark that the pointer or the caret rests on, until the signal aborts. */
export function showCards(needs: CardNeeds, lifetime: AbortSignal): { showAt(hit: Hit): void; changed(): void } {
  const { session, glossary } = needs;
  const host = new Popover(needs.overlay, `${style} ${markSample}`, needs.area, lifetime);
  const content = signal<CardContent | undefined>(undefined);
  let cause: Cause = 'pointer';
  /** The boxes of the words when the card was opened. */
  let boxes: Box[] = [];
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** Words whose card was closed with Escape: it doesn't open again until the reader has pointed elsewhere. */
  let sentAway: Hit | string | undefined;

  const open = (hits: readonly Hit[], comments: readonly Comment[], by: Cause, at: Box[]) => {
    const [hit] = hits;
    if (at.length === 0) return;
    stay();
    slack = 0;
    cause = by;
    boxes = at;
    const words = hit ? session.found.wordsOf(hit) : '';
    const certainties = hits.map((one) => session.found.certaintyOf(one));
    content.value = { hits, comments, chosen: 0, words, certainties, kept: areHiddenMarksKept() };
  };
  const close = () => {
    stay();
    if (!content.value) return;
    const hadFocus = host.hasFocus;
    content.value = undefined;
    if (hadFocus) host.leaveFocus();
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
  /** When a pressed button is replaced, the focus moves to the first button of what replaces it. */
  const keepingFocus = (replace: () => void) => {
    const hadFocus = host.hasFocus;
    replace();
    if (hadFocus) host.focusFirst();
  };
  const hide = async (scope: HidingScope) => {
    const hit = content.value?.hits[content.value.chosen];
    const said = hit && session.hiddenMarkFor(hit, scope, new Date());
    if (!said) return;
    const hidden = await keepHiddenMarks([said]);
    keepingFocus(() => change({ hidden }));
  };
  const takeBack = async () => {
    await takeBackHiddenMarks(content.value?.hidden ?? []);
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
  const shownHit = () => content.value?.hits[content.value.chosen];
  const openInPanel = () => {
    const hit = shownHit();
    return askPanel(hit && { type: 'open-concept', concept: hit.concept });
  };
  const comment = () => {
    const hit = shownHit();
    const about = hit && session.comments.aboutHit(hit);
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
      <LanguageContext.Provider value={needs.language.value}>
        <OwnCardsContext.Provider value={value.kept}>
          <ConceptCard
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
      </LanguageContext.Provider>,
      host.root,
    );
    host.show();
    host.placeAt(firstSeen(boxes, needs.area()));
  });
  lifetime.addEventListener('abort', () => render(null, host.root), { once: true });

  session.onPointing(({ by, place }) => {
    // Where a card or bar under the pointer changed or closed, the pointer is over words that the reader didn't point at.
    if (needs.overlay.hadLast(by) || (by === 'pointer' && isHeld())) return;
    // A card with the focus stays, and so does one that the caret or the keys have opened when it is the pointer that moves.
    if (host.hasFocus || (content.value && cause !== by && cause !== 'pointer')) return;
    const here = place && !needs.isSelecting() ? place : undefined;
    const hits = here && needs.marked.value ? session.found.hitsAt(here, by) : [];
    const comments = here ? session.commenting.at(here) : [];
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
  /** How far the pointer was from the card when the card shrank under it: the card stays open while the pointer comes no farther away. */
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
      // In the tab order the card comes right after its words, as a menu does after its button.
      event.preventDefault();
      host.takeFocus();
    } else host.goRound(event);
  };
  const onScroll = (event: Event) => {
    if (host.isTargetOf(event) || !content.value) return;
    const now = boxesNow(content.value);
    if (!host.hasFocus || now.length === 0) return close();
    boxes = now;
    host.placeAt(firstSeen(boxes, needs.area()));
  };
  const boxesNow = ({ hits, chosen, comments }: CardContent): Box[] => {
    const hit = hits[chosen];
    return hit ? session.boxes(hit) : session.boxesOfComment(comments[0]?.id ?? '');
  };
  const heard = { signal: lifetime, capture: true };
  listen(window, 'mousemove', whenPointerMoved(onMove), { ...heard, passive: true });
  listen(window, 'pointerdown', onPress, { ...heard, passive: true });
  listen(window, 'scroll', onScroll, { ...heard, passive: true });
  listen(window, 'resize', close, heard);
  listen(window, 'pagehide', close, heard);
  listen(window, 'keydown', onKey, heard);
  // The words are gone, and with them what the card's buttons listened with.
  onWrittenAnew(close, lifetime);

  return {
    showAt(hit) {
      const comments = session.commenting.at({ block: hit.block, offset: hit.start });
      open([hit, ...session.found.hitsWith(hit)], comments, 'keys', session.boxes(hit));
      host.takeFocus();
    },
    /** The document has changed: closes the card if its words are gone. */
    changed() {
      const { value } = content;
      if (!value || value.hidden) return;
      const hit = value.hits[value.chosen];
      if (boxesNow(value).length === 0 || (hit && session.found.wordsOf(hit) !== value.words)) close();
    },
  };
}

/**
 * Identifies what a card belongs to: hits stay the same objects until the document is searched again, comments are replaced at each change.
 */
const keyOf = (what: Hit | Comment | undefined): Hit | string | undefined => (what && 'id' in what ? what.id : what);

const isNear = ({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }) =>
  x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
