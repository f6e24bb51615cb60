/**
 * For arrays whose length depends on the document. `push(...many)` and `Math.max(...many)` put each element on the stack, which
 * holds some hundred thousand.
 */
export const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.max(one, other), -Infinity);

export const least = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.min(one, other), Infinity);

export function addAll<One>(to: One[], more: Iterable<One>): void {
  for (const one of more) to.push(one);
}

/** As `splice`. @returns what is gone */
export function splice<One>(array: One[], at: number, removed: number, put: readonly One[]): One[] {
  const behind = array.splice(at);
  const gone = behind.slice(0, removed);
  addAll(array, put);
  for (let i = removed; i < behind.length; i++) array.push(behind[i] as One);
  return gone;
}
