/** The id of the element that stands for an ärende or a document when the focus is led to it. */
export const headingOf = (id: string): string => `entry-${id}`;

/** The id of the element that gets the focus when the entry is gone: the entry that takes its place, or the list where there is none. */
export function besides(inside: Element): string {
  const entry = inside.closest('li.document, li.arende');
  const next = entry?.nextElementSibling ?? entry?.previousElementSibling;
  const above = entry?.parentElement?.closest('li.arende');
  return (next ?? above)?.querySelector('[id^="entry-"]')?.id ?? 'arenden';
}
