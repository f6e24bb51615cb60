import { AlikeIndex } from './alike-index.ts';
import { type ComparedPoint, comparing, conceptIn, isConcept } from './compared-points.ts';
import { contraryOf } from './direction.ts';
import type { GroupProposal, WhyAlike, WordedPoint } from './group-proposal.ts';

/** Points that want the same, which are like its first. */
interface Cluster {
  /** The group that its points are in already. */
  group?: string;
  /** Those that are in it. */
  members: ComparedPoint[];
  /** In no group. */
  points: ComparedPoint[];
  /** Is every point after the first like it in the same words? */
  isByWords: boolean;
}

/**
 * Which points belong together: those in the same words, and those that want the same with the same part; and who says the contrary.
 * Points that stand in a group already draw others to it, and are proposed for no other. It gives way behind each portion of its work.
 * @param points in the order that they are to be shown in
 */
export function* proposing(points: readonly WordedPoint[]): Generator<undefined, GroupProposal[]> {
  const wanted = points.filter(({ apart }) => apart !== true);
  const compared = yield* comparing(wanted);
  const [clusters, index] = yield* clustering(compared);
  const contraries = yield* opposing(clusters, index);
  return yield* proposalsOf(clusters, contraries, compared);
}

/** The same in one go. */
export function proposeGroups(points: readonly WordedPoint[]): GroupProposal[] {
  const work = proposing(points);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function* clustering(points: readonly ComparedPoint[]): Generator<undefined, [Cluster[], AlikeIndex]> {
  const index = new AlikeIndex();
  const clusters: Cluster[] = [];
  const ofGroup = new Map<string, number>();
  for (const compared of points) {
    const { group } = compared.point;
    if (group === undefined) continue;
    const known = ofGroup.get(group);
    const cluster = known ?? clusters.push({ group, members: [], points: [], isByWords: true }) - 1;
    ofGroup.set(group, cluster);
    clusters[cluster]?.members.push(compared);
    index.add({ compared, cluster });
    yield;
  }
  for (const compared of points) {
    if (compared.point.group !== undefined) continue;
    const [best] = index.alike(compared, [compared.direction]).toSorted((a, b) => b.score - a.score);
    const joined = best && clusters[best.leader.cluster];
    if (joined) {
      joined.points.push(compared);
      joined.isByWords &&= best.isByWords;
    } else index.add({ compared, cluster: clusters.push({ members: [], points: [compared], isByWords: true }) - 1 });
    yield;
  }
  return [clusters, index];
}

/** For each cluster the numbers of those that say the contrary. */
function* opposing(clusters: readonly Cluster[], index: AlikeIndex): Generator<undefined, Set<number>[]> {
  const found: Set<number>[] = clusters.map(() => new Set());
  for (const [number, { points }] of clusters.entries())
    for (const compared of points) {
      // Of a campaign's points one is enough: the others say the same.
      if (compared !== points[0] && compared.bare === points[0]?.bare) continue;
      for (const { leader } of index.alike(compared, contraryOf[compared.direction])) {
        found[number]?.add(leader.cluster);
        found[leader.cluster]?.add(number);
      }
      yield;
    }
  return found;
}

function* proposalsOf(
  clusters: readonly Cluster[],
  contraries: readonly Set<number>[],
  compared: readonly ComparedPoint[],
): Generator<undefined, GroupProposal[]> {
  const inOrder = clusters.map((cluster, number) => ({ cluster, number })).toSorted(byWeight);
  const said = new Set<number>();
  const order = new Map(compared.map(({ point }, i) => [point.id, i]));
  const proposals: GroupProposal[] = [];
  for (const { cluster, number } of inOrder) {
    yield;
    if (said.has(number)) continue;
    const others = [...(contraries[number] ?? [])].filter((other) => other !== number);
    // A body isn't in disagreement with itself.
    const own = new Set([...cluster.members, ...cluster.points].map(({ point }) => point.instans));
    const isOthers = ({ point }: ComparedPoint) => !own.has(point.instans);
    const against = others
      .flatMap((other) => clusters[other]?.points.filter(isOthers) ?? [])
      .map(({ point }) => point.id)
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (cluster.points.length + against.length < (cluster.group === undefined ? 2 : 1)) continue;
    // Who says the contrary comes with this, and isn't proposed once more.
    for (const other of others)
      if (clusters[other]?.group === undefined && clusters[other]?.points.every(isOthers)) said.add(other);
    proposals.push({
      key: cluster.group ?? cluster.points[0]?.point.id ?? '',
      ...(cluster.group !== undefined && { group: cluster.group }),
      points: cluster.points.map(({ point }) => point.id),
      against,
      instanser: new Set(cluster.points.map(({ point }) => point.instans)).size,
      why: whyOf(cluster),
    });
  }
  return proposals;
}

/** What most say comes first; behind it, in the order given. */
const byWeight = (a: { cluster: Cluster; number: number }, b: { cluster: Cluster; number: number }) =>
  instanserOf(b.cluster) - instanserOf(a.cluster) ||
  b.cluster.points.length - a.cluster.points.length ||
  a.number - b.number;

const instanserOf = ({ points }: Cluster) => new Set(points.map(({ point }) => point.instans)).size;

/** So many words tell what it is about. */
const mostWords = 4;

function whyOf({ members, points: free, isByWords, group }: Cluster): WhyAlike {
  const points = [...members, ...free];
  if (isByWords && points.length > 1 && group === undefined) return { kind: 'words' };
  const counts = new Map<string, { count: number; weight: number }>();
  for (const { weights } of points)
    for (const [token, weight] of weights) counts.set(token, { weight, count: (counts.get(token)?.count ?? 0) + 1 });
  const shared = [...counts]
    .filter(([, { count }]) => count * 2 > points.length)
    .toSorted(([, a], [, b]) => b.count * b.weight - a.count * a.weight)
    .map(([token]) => token);
  const [part] = (points[0]?.point.about ?? []).filter((one) => points.every(({ point }) => point.about.includes(one)));
  return {
    kind: 'demand',
    ...(part !== undefined && { part }),
    words: shared.flatMap((token) => (isConcept(token) ? [] : [writtenIn(points, token)])).slice(0, mostWords),
    concepts: shared.filter(isConcept).map(conceptIn).slice(0, mostWords),
  };
}

const writtenIn = (points: readonly ComparedPoint[], token: string): string =>
  points.find(({ written }) => written.has(token))?.written.get(token) ?? token;
