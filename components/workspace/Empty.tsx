import { useWords } from '../words/context.ts';

/** Before the first comment: how one begins. */
export function Empty() {
  const { workspace } = useWords();
  return (
    <section class="empty" aria-labelledby="arenden">
      <h2 id="arenden" tabIndex={-1}>
        {workspace.empty}
      </h2>
      <p>{workspace.emptyHow}</p>
      <p>
        <a href="/example.html">{workspace.tryExample}</a>
      </p>
    </section>
  );
}
