import type { ComparedPoint } from './compared-points.ts';
import type { Direction } from './direction.ts';

/** A point that others are compared with, and the cluster that those come into that are like it. */
export interface Leader {
  compared: ComparedPoint;
  cluster: number;
}

export interface Alike {
  leader: Leader;
  /** Is it the same in the same words? */
  isByWords: boolean;
  score: number;
}

/** Of the shorter one's runs of four words so many are in both; and so many runs, at least, tell anything. */
const [mostlySame, fewestRuns] = [0.7, 5];

/** How alike points have to be, as the cosine of what they are about, and in how many stems or concepts. */
const alikeInSamePart = { score: 0.4, tokens: 2 };
const alikeAnywhere = { score: 0.5, tokens: 3 };

/** Finds, among the leaders, those that a point is like, without comparing it with each. */
export class AlikeIndex {
  private readonly leaders: Leader[] = [];
  private readonly byToken = new Map<string, number[]>();
  private readonly byRun = new Map<number, number[]>();
  private readonly byBare = new Map<string, number[]>();
  /** By a leader's number, for the point that is being looked for. */
  private readonly products: number[] = [];
  private readonly sharedTokens: number[] = [];
  private readonly sharedRuns: number[] = [];

  add(leader: Leader): void {
    const at = this.leaders.push(leader) - 1;
    this.products[at] = this.sharedTokens[at] = this.sharedRuns[at] = 0;
    const { weights, runs, bare } = leader.compared;
    for (const token of weights.keys()) listed(this.byToken, token, at);
    for (const run of runs) listed(this.byRun, run, at);
    listed(this.byBare, bare, at);
  }

  /** All leaders of those directions that the point is like. */
  alike(point: ComparedPoint, directions: readonly Direction[]): Alike[] {
    const touched = this.touch(point);
    const found: Alike[] = [];
    for (const at of touched) {
      const leader = this.leaders[at];
      if (leader && directions.includes(leader.compared.direction) && leader.compared !== point) {
        const one = this.compare(point, leader, at);
        if (one) found.push(one);
      }
      this.products[at] = this.sharedTokens[at] = this.sharedRuns[at] = 0;
    }
    return found;
  }

  private touch({ weights, runs, bare }: ComparedPoint): Set<number> {
    const touched = new Set<number>(this.byBare.get(bare));
    for (const [token, weight] of weights)
      for (const at of this.byToken.get(token) ?? []) {
        touched.add(at);
        // A token weighs the same wherever it stands.
        this.products[at] = (this.products[at] ?? 0) + weight * weight;
        this.sharedTokens[at] = (this.sharedTokens[at] ?? 0) + 1;
      }
    for (const run of runs)
      for (const at of this.byRun.get(run) ?? []) {
        touched.add(at);
        this.sharedRuns[at] = (this.sharedRuns[at] ?? 0) + 1;
      }
    return touched;
  }

  private compare(point: ComparedPoint, leader: Leader, at: number): Alike | undefined {
    const { compared } = leader;
    if (point.bare === compared.bare && point.bare !== '') return { leader, isByWords: true, score: 2 };
    const fewer = Math.min(point.runs.size, compared.runs.size);
    const share = fewer < fewestRuns ? 0 : (this.sharedRuns[at] ?? 0) / fewer;
    if (share >= mostlySame) return { leader, isByWords: true, score: 1 + share };
    const score = (this.products[at] ?? 0) / (point.length * compared.length || 1);
    const part = partsOf(point.point.about, compared.point.about);
    const least = part === 'same' ? alikeInSamePart : alikeAnywhere;
    const isAlike = part !== 'others' && score >= least.score && (this.sharedTokens[at] ?? 0) >= least.tokens;
    return isAlike ? { leader, isByWords: false, score } : undefined;
  }
}

function listed<Key>(lists: Map<Key, number[]>, key: Key, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}

/** Are they about the same part of the remiss, about others, or does one of them not say? */
function partsOf(one: readonly string[], other: readonly string[]): 'same' | 'others' | 'unsaid' {
  const named = (about: readonly string[]) => about.filter((part) => part !== 'hela');
  const [ours, theirs] = [named(one), named(other)];
  if (ours.length === 0 || theirs.length === 0) return 'unsaid';
  return ours.some((part) => theirs.includes(part)) ? 'same' : 'others';
}
