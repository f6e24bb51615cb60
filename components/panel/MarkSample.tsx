/** A sample of the scheme's mark as it looks in the page; the scheme's name stands beside it. */
export function MarkSample({ scheme }: { scheme: string }) {
  return <span class={`mark-sample mark-${scheme}`} aria-hidden="true" />;
}
