import { addAll } from '../../../language/swedish/many.ts';
import { type EntryChoice, entriesOf } from '../entries/entries.ts';
import type { Entry } from '../entries/entry.ts';
import { headOf } from '../entries/head.ts';
import { senderHeading, type VoiceSender } from '../entries/sender.ts';
import { stanceSentence } from '../entries/sentences.ts';
import type { CellPart, Letter, ListHead, ListSource } from '../list.ts';
import { isSameOrganisation } from '../organisation.ts';
import { withoutAsides } from '../read/remarks/asides.ts';
import { letterSections } from './letter/letter-sections.ts';
import { letterTitle } from './letter/letter-title.ts';
import { membersOf, runningName } from './letter/running-name.ts';
import { SaidStances } from './letter/said-stances.ts';
import { paragraphs, sectionParts } from './letter/section-parts.ts';

/** What has been dealt with is nothing to answer with. */
export const yttrandeChoice = { resolved: false } as const satisfies EntryChoice;

/** By name, as they are read. */
const { compare } = new Intl.Collator('sv', { numeric: true });

/**
 * An answer as a letter: where we stand and why, then section by section in the order of the remitted document, and who signs that; last
 * what others than we say, each under a heading of their own.
 */
export function yttrande(source: ListSource, { order: _, replies: __, ...choice }: EntryChoice = {}): Letter {
  const head = headOf(source);
  const entries = entriesOf(source, { ...choice, ...yttrandeChoice }).map((entry) => ({
    ...entry,
    comment: withoutAsides(entry.comment),
  }));
  const us = head.remissinstans === undefined ? 'Vi' : runningName(head.remissinstans);
  const said = new SaidStances();
  const ours = entries.filter(({ from }) => from === undefined);
  const parts = opening(head, us);
  if (head.stance) said.sayOfWhole(us, head.stance);
  addAll(
    parts,
    bySection(ours, 2, () => us, said),
  );
  const { remissinstans: authority, signers = [] } = head;
  if (authority !== undefined || signers.length > 0)
    parts.push({ type: 'signature', ...(authority !== undefined && { authority }), signers });
  addAll(parts, fromOthers(entries, head));
  return { kind: 'letter', name: 'Yttrande', title: letterTitle('Yttrande', head.title), head, parts };
}

/** Where we stand on the whole, and then why. It stands there whatever the summary's own words may be taken to say. */
function opening({ stance, summary }: ListHead, us: string): CellPart[] {
  const texts = [...(stance ? [stanceSentence(stance, us, 'förslaget')] : []), ...paragraphs(summary)].map(
    (text): CellPart => ({ type: 'text', text }),
  );
  return texts.length > 0 ? [{ type: 'heading', level: 2, text: 'Sammanfattning' }, ...texts] : [];
}

/** @param top the level of the outermost headings */
function bySection<One extends Entry>(
  entries: readonly One[],
  top: number,
  whoOf: (entry: One) => string | undefined,
  said: SaidStances,
): CellPart[] {
  const sections = letterSections(entries);
  return sections.flatMap(({ heading, depth, entries: some }): CellPart[] => {
    const parts = sectionParts(
      some.map((entry) => ({ entry, who: whoOf(entry) })),
      said,
      heading,
    );
    const isAlone = top > 2 && sections.length === 1;
    const text = heading ?? (isAlone || parts.length === 0 ? undefined : 'Övergripande synpunkter');
    const level = Math.min(top + depth, 6);
    return [...(text === undefined ? [] : [{ type: 'heading' as const, level, text }]), ...parts];
  });
}

function fromOthers(entries: readonly Entry[], { remissinstans }: ListHead): CellPart[] {
  const theirs = entries.flatMap((entry) => (entry.from ? [{ ...entry, from: entry.from }] : []));
  const members = membersOf(remissinstans ?? '');
  // First what our own members say against us, then what comes from elsewhere: neither reads as the other's.
  const { own = [], others = [] } = Object.groupBy(theirs, ({ from }) => (from.member ? 'own' : 'others'));
  return [own, others].flatMap((some) => bySender(some, members, remissinstans));
}

function bySender(
  theirs: readonly (Entry & { from: VoiceSender })[],
  members: readonly string[],
  remissinstans: string | undefined,
): CellPart[] {
  const senders = Map.groupBy(theirs, ({ from }) => senderHeading(from));
  return [...senders]
    .toSorted(([a], [b]) => compare(a, b))
    .flatMap(([heading, some], i, all): CellPart[] => {
      const [first] = some;
      const [, before = []] = all[i - 1] ?? [];
      // A reservation has a page to itself, as authorities attach it.
      const isOnOwnPage = i === 0 || first?.from.apart !== undefined || before[0]?.from.apart !== undefined;
      return [
        { type: 'heading', level: 2, text: heading, ...(isOnOwnPage && { apart: true }) },
        ...(some.every((one) => isFromElsewhere(one.from, members)) ? notOurs(remissinstans) : []),
        ...namedParts(some, heading),
      ];
    });
}

/**
 * Is it known to be another organisation's? A person who names none may be our own. Of those who answer together, and of what is apart
 * within an organisation, the heading says all.
 */
const isFromElsewhere = ({ remissinstans, apart }: VoiceSender, members: readonly string[]): boolean =>
  apart === undefined &&
  remissinstans !== undefined &&
  !members.some((member) => isSameOrganisation(member, remissinstans));

/** Nothing where it isn't known who we are: then no organisation is known to be another. */
const notOurs = (us: string | undefined): CellPart[] =>
  us === undefined ? [] : [{ type: 'text', text: `Lämnat av andra än ${us}.`, leads: true }];

/** Whoever names an organisation speaks for it, as ours do for us; what is apart from it is its maker's own. */
const voiceOf = ({ name, remissinstans, apart }: VoiceSender): string | undefined =>
  apart === undefined && remissinstans !== undefined ? runningName(remissinstans) : name;

/** What comes from one sender, and which author it comes from where the heading doesn't say so: nobody speaks with another's voice. */
function namedParts(some: readonly (Entry & { from: VoiceSender })[], heading: string): CellPart[] {
  const said = new SaidStances();
  const lead = (name: string | undefined): CellPart[] =>
    name === undefined || heading.includes(name)
      ? []
      : [{ type: 'text', text: `Synpunkter från ${name}:`, leads: true }];
  return [...Map.groupBy(some, ({ from }) => from.name)].flatMap(([name, theirs]) => [
    ...lead(name),
    ...bySection(theirs, 3, ({ from }) => voiceOf(from), said),
  ]);
}
