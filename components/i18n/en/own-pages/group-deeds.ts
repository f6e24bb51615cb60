import type { groupDeedsSv } from '../../sv/own-pages/group-deeds.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en-GB');

export const groupDeedsEn: Spoken<typeof groupDeedsSv> = {
  makeGroup: {
    deed: (title) => `make the group “${title}”`,
    done: (title) => `The group “${title}” has been made.`,
  },
  dissolveGroup: {
    deed: (title) => `dissolve the group “${title}”`,
    done: (title) => `The group “${title}” has been dissolved. Its points are kept.`,
  },
  editGroup: {
    deed: (title) => `edit the group “${title}”`,
    done: (title) => `The group “${title}” has been edited.`,
  },
  wordGroup: {
    deed: (title) => `edit the joint wording of “${title}”`,
    done: (title) => `The joint wording of “${title}” has been edited.`,
  },
  movePoints: {
    deed: () => 'move points between groups',
    done: () => 'The points have been moved.',
  },
  setApart: {
    deed: () => 'not propose as a group',
    done: () => 'Those points won’t be proposed as a group again.',
  },
  decide: {
    deed: () => 'change the response',
    done: () => 'The response has been saved.',
  },
  decidePoints: {
    deed: (_title, _within, count) => `change the response to ${numbers.format(count)} points`,
    done: (_title, _within, count) => `The response to ${numbers.format(count)} points has been saved.`,
  },
};
