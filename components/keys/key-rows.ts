import type { keyListSv } from '../i18n/sv/shared/key-list.ts';

export type KeyGroup = keyof typeof keyListSv.groups;
export type KeyDeed = keyof typeof keyListSv.does;

/** What a key does, and which: one of the browser's commands, or our own keys, as "Ctrl+Left". */
export type KeyRow = { does: KeyDeed } & (
  | { command: string }
  /** Each of them does it. */
  | { keys: readonly string[] }
  /** The first and the last of several in a row; `isOfFocus`: of a menu or the like that has the focus, so that nobody comes at them. */
  | { from: string; to: string; isOfFocus?: true }
);

/** Every key there is. Those of the browser can be changed, and which they are is the browser's to say. */
export const keyRows: Readonly<Record<KeyGroup, readonly KeyRow[]>> = {
  browser: [
    { does: 'start', command: '_execute_action' },
    // Only Firefox has it; Chrome opens its panel with the button.
    { does: 'openPanel', command: '_execute_sidebar_action' },
    { does: 'nextMark', command: 'next-mark' },
    { does: 'previousMark', command: 'previous-mark' },
    { does: 'comment', command: 'comment' },
  ],
  ours: [
    { does: 'showKeys', keys: ['?'] },
    { does: 'nextPart', keys: ['F6'] },
    { does: 'previousPart', keys: ['Shift+F6'] },
  ],
  document: [
    { does: 'toCard', keys: ['Tab'] },
    { does: 'closeCard', keys: ['Esc'] },
  ],
  concepts: [
    { does: 'concepts', keys: ['Up', 'Down'] },
    { does: 'openConcept', keys: ['Enter'] },
    { does: 'places', keys: ['Left', 'Right'] },
  ],
  form: [
    { does: 'save', keys: ['Ctrl+Enter'] },
    { does: 'stance', from: 'Alt+1', to: 'Alt+7' },
    { does: 'undo', keys: ['Ctrl+Z'] },
    { does: 'redo', keys: ['Ctrl+Shift+Z'] },
    { does: 'leave', keys: ['Esc'] },
  ],
  reader: [
    { does: 'nextPage', keys: ['Right', 'N', 'J'] },
    { does: 'previousPage', keys: ['Left', 'P', 'K'] },
    { does: 'firstPage', keys: ['Home'] },
    { does: 'lastPage', keys: ['End'] },
    { does: 'pageField', keys: ['Ctrl+Alt+G'] },
    { does: 'find', keys: ['Ctrl+F'] },
    { does: 'nextHit', keys: ['Enter'] },
    { does: 'previousHit', keys: ['Shift+Enter'] },
    { does: 'sidebar', keys: ['F4'] },
    { does: 'zoomIn', keys: ['Ctrl+Plus'] },
    { does: 'zoomOut', keys: ['Ctrl+Minus'] },
    { does: 'zoomBack', keys: ['Ctrl+0'] },
    { does: 'rotateRight', keys: ['R'] },
    { does: 'rotateLeft', keys: ['Shift+R'] },
    { does: 'print', keys: ['Ctrl+P'] },
    { does: 'download', keys: ['Ctrl+S'] },
  ],
  goThrough: [
    { does: 'takePoint', keys: ['T', 'Enter'] },
    { does: 'noPoint', keys: ['X'] },
    { does: 'noPoints', keys: ['Shift+X'] },
    { does: 'pointStance', from: '1', to: '5' },
    { does: 'pointAbout', keys: ['B'] },
    { does: 'pointNote', keys: ['A'] },
    { does: 'splitPoint', keys: ['D'] },
    { does: 'joinPoints', keys: ['M'] },
    { does: 'newPoint', keys: ['N'] },
    { does: 'nextStep', keys: ['J'] },
    { does: 'previousStep', keys: ['K'] },
    { does: 'nextOpen', keys: ['G'] },
    { does: 'restorePoint', keys: ['R'] },
    { does: 'undoStep', keys: ['Ctrl+Z'] },
    { does: 'redoStep', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'] },
  ],
  practice: [
    { does: 'choose', from: '1', to: '9' },
    { does: 'answers', keys: ['Up', 'Down'] },
    { does: 'goOn', keys: ['Enter'] },
  ],
  lists: [
    { does: 'tabs', keys: ['Left', 'Right'] },
    { does: 'items', keys: ['Up', 'Down'] },
    { does: 'branch', keys: ['Right', 'Left'] },
    { does: 'ends', keys: ['Home', 'End'] },
    { does: 'letter', from: 'A', to: 'Ö', isOfFocus: true },
    { does: 'closeMenu', keys: ['Esc'] },
  ],
};

export const keyGroups = Object.keys(keyRows) as KeyGroup[];
