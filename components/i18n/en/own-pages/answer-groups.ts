import { measuresIn } from '../../measures.ts';
import type { answerGroupsSv } from '../../sv/own-pages/answer-groups.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en-GB');
const { date } = measuresIn('en');
const points = (count: number) => `${numbers.format(count)} ${count === 1 ? 'point' : 'points'}`;
const groups = (count: number) => `${numbers.format(count)} ${count === 1 ? 'group' : 'groups'}`;
const bodies = (count: number) => `${numbers.format(count)} ${count === 1 ? 'body' : 'bodies'}`;

const chosenOf = (many: number, ofGroups: number) =>
  [...(many > 0 ? [points(many)] : []), ...(ofGroups > 0 ? [groups(ofGroups)] : [])].join(' and ');

const begun = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const lower = (part: string) => part.replace(/^(?:Section|The whole)/, (first) => first.toLowerCase());

export const answerGroupsEn: Spoken<typeof answerGroupsSv> = {
  decision: {
    response: {
      beaktas: 'Accepted',
      'beaktas delvis': 'Accepted in part',
      'beaktas inte': 'Not accepted',
      noteras: 'Noted',
    },
    state: { none: 'Nothing said yet', proposed: 'Proposed', decided: 'Decided' },
    set: 'Respond',
    setOf: (what) => `Respond to: ${what}`,
    editOf: (what) => `Edit the response to: ${what}`,
    edit: 'Edit the response',
    what: 'What is done?',
    nothing: 'Nothing said yet',
    asBefore: 'As it is',
    reason: 'Why?',
    alteration: 'What is changed in the document?',
    isDecided: 'It has been decided',
    day: 'Decided on',
    by: 'By',
    concerns: (what, hidden) =>
      hidden === 0 ? `Saved for ${what}.` : `Saved for ${what}. ${numbers.format(hidden)} of them aren’t shown.`,
    manyKeep: 'What you leave empty stays as it is in each.',
    noResponse: 'Choose what is done before it is decided.',
    noDay: 'Enter the day it was decided.',
    reasonIs: 'Reason:',
    alterationIs: 'Change:',
    proposed: 'proposed',
    decided: (day, by) => `decided ${date(day)}${by ? ` by ${by}` : ''}`,
    ofGroup: 'for the whole group',
  },
  filter: {
    label: 'Search and filter',
    words: 'Search the points',
    stance: 'Position',
    instans: 'Responding body',
    undecided: 'Not decided',
    decision: 'Response',
    all: 'All',
    matches: (count, total) => `${points(count)} of ${numbers.format(total)}`,
    none: 'No points match. Try a single word, or remove a filter.',
    clear: 'Show all',
  },
  proposal: {
    title: 'Proposed groups',
    comparing: 'Comparing the points …',
    none: 'No other points are alike enough to be proposed as a group.',
    from: (count, instanser, names) =>
      `${points(count)} from ${instanser <= 3 && names !== '' ? names : bodies(instanser)}`,
    contraryFrom: (count, instanser, names) =>
      `${points(count)} to the contrary, from ${instanser <= 3 && names !== '' ? names : bodies(instanser)}`,
    into: (heading) => `For the group “${heading}”`,
    sameWords: 'They say it in nearly the same words.',
    sameDemand: (stance, part, words) =>
      begun(
        [[stance, lower(part)].filter(Boolean).join(' on '), ...(words ? [`in common: ${words}`] : [])]
          .filter(Boolean)
          .join(', '),
      ),
    onlyAgainst: 'One point, and somebody who says the contrary.',
    against: 'Contrary',
    heading: 'Heading',
    make: 'Make a group',
    add: 'Add to the group',
    not: 'Not a group',
    notOf: (what) => `Not a group: ${what}`,
    include: (who, words) => `Include: ${who}, “${words}”`,
    headingMissing: 'Write a heading.',
    noneChosen: 'Choose at least one point.',
    headingAgainst: (heading) => `Contrary: ${heading}`,
    others: 'Other points',
  },
  group: {
    title: 'Groups',
    none: 'There are no groups yet.',
    noneHow: 'Choose points below and press “New group”, or take a proposal above.',
    ungrouped: 'In no group',
    allGrouped: 'All points are in a group.',
    empty: 'The group is empty.',
    edit: 'Edit',
    editOf: (heading) => `Edit the group “${heading}”`,
    heading: 'Heading',
    headingMissing: 'Write a heading.',
    summary: 'Summary',
    summaryHint: 'In your own words. It is printed as yours, not as theirs.',
    against: 'Contrary',
    noAgainst: 'No group',
    dissolve: 'Dissolve the group',
    dissolveOf: (heading) => `Dissolve the group “${heading}”`,
    count: (count, instanser) => `${points(count)} from ${bodies(instanser)}`,
    shown: (count, all) => `${numbers.format(count)} of ${numbers.format(all)} shown`,
    saysAgainst: (heading) => `Contrary: ${heading}`,
    choose: (heading) => `Choose the group “${heading}”`,
  },
  row: {
    choose: (who, words) => `Choose: ${who}, “${words}”`,
    open: 'Show in the answer',
    openOf: (who) => `Show in the answer from ${who}`,
    suggested: 'not gone through',
    note: 'Note:',
    textMissing: 'The text of the answer is no longer kept.',
    more: (left) => `Show more (${numbers.format(left)} left)`,
    moreOf: (what, left) => `Show more: ${what} (${numbers.format(left)} left)`,
  },
  chosen: {
    label: 'Chosen',
    of: chosenOf,
    count: (many, ofGroups, hidden) =>
      `${chosenOf(many, ofGroups)} chosen${hidden === 0 ? '' : `, ${numbers.format(hidden)} not shown by this filter`}`,
    newGroup: 'New group',
    newHeading: 'Heading of the new group',
    make: 'Make the group',
    move: 'Move to group',
    moveThem: 'Move',
    moveNone: 'Choose a group …',
    takeOut: 'No group',
    noHidden: 'Remove those not shown from the choice',
    none: 'Clear the choice',
    cancel: 'Cancel',
  },
  empty: 'There are no points yet.',
  emptyHow:
    'When answers have been added their points are shown here, and those that are alike are proposed as groups.',
};
