import { latestAnswers } from '../../../../answers/standing/instans-standing.ts';
import { sameInstans } from '../../../../answers/standing/same-instans.ts';
import type { AnswerPoint, Instans, RemissAnswer } from '../../../../comments/model/answer.ts';
import type { AnyRecord, New, Snapshot } from '../../../../comments/model/model.ts';
import { alikeness, sketchOf } from '../../../../comments/similarity/sketch.ts';
import { withoutDirection } from '../../../../comments/text/without-direction.ts';
import { addAll } from '../../../../language/swedish/many.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { newId } from '../../../../storage/db/new-id.ts';
import { carriedWork, type WorkOnAnswer } from './carry-work.ts';
import { pointChanges } from './point-changes.ts';
import type { AnswerRead } from './what-is-read.ts';

/** What has been read of a file. */
export interface FileOfAnswers {
  file: string;
  answers: readonly AnswerRead[];
}

/** What an answer is compared with. */
export interface KeptAnswers {
  arende: string;
  instanser: readonly Instans[];
  answers: readonly RemissAnswer[];
  points: readonly AnswerPoint[];
  /** The answers' texts by the snapshot's id, where they are kept. */
  texts: ReadonlyMap<string, string>;
}

/** What is told of an answer beside what it says itself. By the ids of answers and instanser. */
export type AnswerNews =
  /** It is there already, and isn't kept once more. */
  | { is: 'same'; as: string }
  /** It comes instead of that one: so many points that somebody had taken there stand in it, too, and so many don't. */
  | { is: 'version'; of: string; carried: number; lost: number }
  /** That one, which is there, is the later version. */
  | { is: 'earlier'; than: string }
  /** Its instans has sent something else before. */
  | { is: 'another'; of: string }
  | { is: 'new-instans'; instans: string };

export interface KeptEntry {
  file: string;
  /** The answer's id; undefined where it was there already. */
  answer: string | undefined;
  news: AnswerNews[];
}

export interface KeptStep {
  changes: Change[];
  snapshots: Snapshot[];
  entries: KeptEntry[];
}

/** Of the runs of words in either: a version that has been worked over shares as much, and another letter of the same body hardly any. */
const leastAlike = 0.3;

/** What is written when these are kept, in one step, and what is told of each. */
export function keepAnswers(files: readonly FileOfAnswers[], kept: KeptAnswers): KeptStep {
  const instanser: Pick<Instans, 'id' | 'name'>[] = [...kept.instanser];
  const answers: Comparable[] = latestAnswers(kept.answers).map((one) => ({
    ...one,
    text: kept.texts.get(one.snapshot ?? ''),
  }));
  const changes: Change[] = [];
  const snapshots = new Map<string, Snapshot>();
  const entries = files.flatMap(({ file, answers: read }) => {
    const before = [...answers];
    return read.map(withPlainNames).map((one): KeptEntry => {
      const known = one.who === undefined ? instansNamedIn(one.title, instanser) : sameInstans(one.who, instanser);
      const same = before.find((other) => isSameAnswer(one, known?.id, other, read.length > 1));
      if (same) return { file, answer: undefined, news: [{ is: 'same', as: same.id }] };
      const news: AnswerNews[] = [];
      let instans = known?.id;
      if (instans === undefined && one.who !== undefined) {
        const made = { id: urn(), name: one.who };
        instans = made.id;
        instanser.push(made);
        changes.push(create({ kind: 'instans', arende: kept.arende, ...made }));
        news.push({ is: 'new-instans', instans });
      }
      const record = answerRecord(one, kept.arende, instans);
      const text = one.snapshot?.text;
      const version = versionOf({ ...record, text, sketch: one.sketch }, before);
      const work = version?.is === 'version' ? workOn(version.of, kept) : undefined;
      const carried = work && carriedWork(work, { id: record.id, text: text ?? '', points: one.points });
      if (version?.is === 'version') record.replaces = version.of;
      if (carried && carried.withoutPoints.length > 0) record.withoutPoints = carried.withoutPoints;
      if (version?.is === 'version')
        news.push({ ...version, carried: carried?.points.length ?? 0, lost: carried?.lost ?? 0 });
      else if (version) news.push(version);
      changes.push(create(record), ...(carried?.points ?? []).map(create));
      addAll(changes, pointChanges(record.id, carried?.suggested ?? one.points));
      if (version?.is === 'earlier')
        changes.push({ do: 'set', kind: 'answer', id: version.than, fields: { replaces: record.id } });
      if (one.snapshot) snapshots.set(one.snapshot.id, one.snapshot);
      answers.push({ ...record, text, sketch: one.sketch });
      return { file, answer: record.id, news };
    });
  });
  return { changes, snapshots: [...snapshots.values()], entries };
}

type Comparable = Pick<RemissAnswer, 'id' | 'instans' | 'identifiers' | 'date' | 'title'> & {
  text: string | undefined;
  /** Of the text, where it has been made. */
  sketch?: readonly number[];
};

/** What somebody has done with an answer whose text is kept. */
function workOn(id: string, { answers, points, texts }: KeptAnswers): WorkOnAnswer | undefined {
  const answer = answers.find((one) => one.id === id);
  const text = texts.get(answer?.snapshot ?? '');
  if (!answer || text === undefined) return undefined;
  const taken = points.filter((point) => point.answer === id && point.state === 'taken');
  return { text, points: taken, withoutPoints: answer.withoutPoints };
}

/** Who it is from and its numbers, without signs that turn what is written behind them. */
const withPlainNames = ({ who, ...read }: AnswerRead): AnswerRead => {
  const plain = withoutDirection(who ?? '').trim();
  return { ...read, ...(plain !== '' && { who: plain }), numbers: read.numbers.map(withoutDirection) };
};

const urn = () => `urn:uuid:${newId()}`;
const create = (record: New<AnyRecord>): Change => ({ do: 'create', record });

function answerRecord(
  { title, form, identifiers, snapshot, numbers, date, overall, warnings }: AnswerRead,
  arende: string,
  instans: string | undefined,
): New<RemissAnswer> {
  return {
    ...{ kind: 'answer', id: urn(), arende, title, form, identifiers, numbers },
    ...(instans !== undefined && { instans }),
    ...(snapshot && { snapshot: snapshot.id }),
    ...(date !== undefined && { date }),
    ...(overall && { overall }),
    ...(warnings.length > 0 && { warnings: [...new Set(warnings)] }),
  };
}

/**
 * The same bytes (without text the same name, too), or the same text where nothing speaks against it: many who answer send the same letter, each in their own name.
 * @param isOneOfMany does its file hold several answers? Its bytes tell of all of them
 */
function isSameAnswer(one: AnswerRead, instans: string | undefined, other: Comparable, isOneOfMany: boolean): boolean {
  const shared = one.identifiers.filter(
    ({ strength, kind, value }) =>
      strength === 'decides' && other.identifiers.some((its) => its.kind === kind && its.value === value),
  );
  const isOther = instans !== undefined && other.instans !== undefined && instans !== other.instans;
  const isBytes = shared.some(({ kind }) => kind === 'bytes');
  // Files without text are alike without being the same: two bodies may both have sent an empty one.
  if (isBytes && one.snapshot === undefined) return !isOther && one.title === other.title;
  if (isBytes) return !isOneOfMany || !isOther;
  if (shared.length === 0 || isOther) return false;
  const isNewBody = one.who !== undefined && instans === undefined;
  return !isNewBody && (one.form !== 'mail' || one.title === other.title);
}

type Version = { is: 'version'; of: string } | Extract<AnswerNews, { is: 'earlier' | 'another' }>;

/** Is it a version of an answer that the same instans has sent, or something else from it? The later is the one that counts. */
function versionOf(one: Comparable, others: readonly Comparable[]): Version | undefined {
  if (one.instans === undefined) return undefined;
  const own = others.filter(({ instans }) => instans === one.instans);
  const [first] = own;
  if (!first) return undefined;
  const alike = own
    .map((other) => ({ other, share: alikeness(sketchIn(other), sketchIn(one)) ?? 0 }))
    .filter(({ share }) => share >= leastAlike)
    .toSorted((a, b) => b.share - a.share)[0]?.other;
  if (!alike) return { is: 'another', of: first.id };
  const isEarlier = one.date !== undefined && alike.date !== undefined && one.date < alike.date;
  return isEarlier ? { is: 'earlier', than: alike.id } : { is: 'version', of: alike.id };
}

const sketchIn = ({ sketch, text = '' }: Comparable) => sketch ?? sketchOf(text);

/** The only one of these that a file's name names: "Yttrande_Socialnämnden.docx". */
function instansNamedIn<I extends { name: string }>(title: string, instanser: readonly I[]): I | undefined {
  const words = (text: string) =>
    ` ${text
      .toLocaleLowerCase('sv')
      .normalize('NFC')
      .replace(/[^\p{L}\d]+/gu, ' ')} `;
  const named = words(title.replace(/\.\w{1,5}$/, ''));
  const found = instanser.filter(({ name }) => named.includes(words(name)));
  // "Region Nordbygd" stands within "Folkhälsan i Region Nordbygd".
  const longest = found.filter(
    (one) => !found.some((other) => other !== one && words(other.name).includes(words(one.name))),
  );
  return longest.length === 1 ? longest[0] : undefined;
}
