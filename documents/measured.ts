/** Runs one phase under the name that the benchmark and the browser's profiler read. */
export function measured<T>(phase: 'read' | 'near' | 'find' | 'paint' | 'place', task: () => T): T {
  const start = performance.now();
  const result = task();
  performance.measure(`remisslasaren:${phase}`, { start, end: performance.now() });
  return result;
}
