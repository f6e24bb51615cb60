import { signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { everyPoint, type PointFilter } from './said-points.ts';

/** What is chosen and looked for in the view of groups. */
export class GroupsView {
  readonly filter = signal<PointFilter>(everyPoint);
  /** Ids of points and of groups. */
  readonly chosen = signal<ReadonlySet<string>>(new Set());

  choose(id: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen.peek());
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.chosen.value = chosen;
  }

  /** @param ids of points and groups */
  chooseNot(ids: readonly string[]): void {
    this.chosen.value = new Set([...this.chosen.peek()].filter((id) => !ids.includes(id)));
  }

  chooseNone(): void {
    this.chosen.value = new Set();
  }
}

export const GroupsContext = createContext<GroupsView>(new GroupsView());
export const useGroupsView = (): GroupsView => useContext(GroupsContext);
