import type { Scheme } from '../../../glossary/schema.ts';

/** A concept that another may refer to. */
export interface ConceptChoice {
  id: string;
  name: string;
  scheme: Scheme;
  /** Its labels in lower case. */
  labels: readonly string[];
}

/** All concepts of these systems, those of the first first: made once, and asked at each letter. */
export const conceptChoices = (schemes: readonly Scheme[]): ConceptChoice[] =>
  schemes.flatMap((scheme) =>
    scheme.concepts.map(({ id, prefLabel, altLabel = [] }) => ({
      ...{ id, name: prefLabel.sv, scheme },
      labels: [prefLabel.sv, ...altLabel].map((label) => label.toLowerCase()),
    })),
  );

/** How many are offered at a time. */
const most = 8;

/** Those whose terms have what is sought, where one begins with it first. @param without ids that aren't offered */
export function choicesFor(
  choices: readonly ConceptChoice[],
  words: string,
  without: ReadonlySet<string>,
): readonly ConceptChoice[] {
  const sought = words.trim().toLowerCase();
  if (sought === '') return [];
  const hits = choices.filter(({ id, labels }) => !without.has(id) && labels.some((label) => label.includes(sought)));
  const begins = ({ labels }: ConceptChoice) => labels.some((label) => label.startsWith(sought));
  return [...hits.filter(begins), ...hits.filter((one) => !begins(one))].slice(0, most);
}
