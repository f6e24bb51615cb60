/**
 * How long this thread worked at something, in milliseconds: what else the machine does doesn't count, so that a test of what never ends
 * doesn't fail on a busy one.
 */
export function threadTime(task: () => unknown): number {
  const before = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
