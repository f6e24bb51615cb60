import type { GroupDeed } from '../../../../extension/state/answers/groups/group-deed.ts';

const numbers = new Intl.NumberFormat('sv');

/** What is done with groups of points, and about what has been said. */
export const groupDeedsSv = {
  makeGroup: {
    deed: (title: string) => `göra gruppen ”${title}”`,
    done: (title: string) => `Gruppen ”${title}” finns nu.`,
  },
  dissolveGroup: {
    deed: (title: string) => `lösa upp gruppen ”${title}”`,
    done: (title: string) => `Gruppen ”${title}” är upplöst. Synpunkterna finns kvar.`,
  },
  editGroup: {
    deed: (title: string) => `ändra gruppen ”${title}”`,
    done: (title: string) => `Gruppen ”${title}” är ändrad.`,
  },
  wordGroup: {
    deed: (title: string) => `ändra den gemensamma lydelsen för ”${title}”`,
    done: (title: string) => `Den gemensamma lydelsen för ”${title}” är ändrad.`,
  },
  movePoints: {
    deed: () => 'flytta synpunkter mellan grupper',
    done: () => 'Synpunkterna är flyttade.',
  },
  setApart: {
    deed: () => 'inte föreslå som grupp',
    done: () => 'De synpunkterna föreslås inte som grupp igen.',
  },
  decide: {
    deed: () => 'ändra hanteringen',
    done: () => 'Hanteringen är sparad.',
  },
  decidePoints: {
    deed: (_title: string, _within: string, count: number) =>
      `ändra hanteringen av ${numbers.format(count)} synpunkter`,
    done: (_title: string, _within: string, count: number) =>
      `Hanteringen av ${numbers.format(count)} synpunkter är sparad.`,
  },
} satisfies Record<GroupDeed, Record<'deed' | 'done', (title: string, within: string, count: number) => string>>;
