import { fold } from '../../language/swedish/letters/fold.ts';

/** Statements of somebody within an organisation that are none of its own. A comment is one by its label. */
export const statementKinds = [
  'Reservation',
  'Särskilt yttrande',
  'Särskilt uttalande',
  'Minoritetsyttrande',
  'Protokollsanteckning',
  'Ersättaryttrande',
] as const;
type StatementKind = (typeof statementKinds)[number];

/**
 * What the label "Reservation: Bo Alm (X); Eva Ek (X)" says: a label like others, so that lists, backups and earlier versions carry it
 * along. Commas set labels apart, so names have semicolons there.
 */
export interface Statement {
  kind: StatementKind;
  /** Whose it is, as it was written; empty where nobody has said so. It is seldom who typed it in. */
  whose: string;
}

const plain = (text: string) => fold(text).text.trim().replace(/\s+/g, ' ');
const kinds = new Map(statementKinds.map((kind) => [plain(kind), kind]));

/** What stands between the two. */
const joints = [':', ' från ', ' av '];

/** Undefined for any other label. Spaces behind the name stay, as somebody may be writing there. */
export function statementOf(label: string): Statement | undefined {
  const joint = joints.find((one) => label.includes(one));
  const at = joint === undefined ? label.length : label.indexOf(joint);
  const kind = kinds.get(plain(label.slice(0, at)));
  if (!kind) return undefined;
  const whose = label.slice(at + (joint?.length ?? 0));
  return { kind, whose: (joint === ':' && whose.startsWith(' ') ? whose.slice(1) : whose).replaceAll(';', ',') };
}

/** The first among labels. */
export const statementAmong = (labels: readonly string[] = []): Statement | undefined =>
  labels.flatMap((label) => statementOf(label) ?? []).at(0);

/** The first among labels that have commas in between. */
export const statementIn = (labels: string): Statement | undefined => statementAmong(labels.split(','));

/** The labels with that statement instead of the first that is there; undefined takes it away. */
export function withStatement(labels: string, statement: Statement | undefined): string {
  const all = labels.split(',');
  const at = all.findIndex((label) => statementOf(label));
  const own = statement ? [` ${labelOf(statement)}`] : [];
  const given = at < 0 ? [...all, ...own] : all.flatMap((label, i) => (i === at ? own : [label]));
  return given
    .filter((one) => one.trim() !== '')
    .join(',')
    .trimStart();
}

const labelOf = ({ kind, whose }: Statement) => (whose === '' ? kind : `${kind}: ${whose.replaceAll(',', ';')}`);
