import { array, type InferOutput, minLength, nonEmpty, pipe, regex, safeParse, strictObject, string } from 'valibot';
import begreppsmodellen from './examples/begreppsmodellen.json' with { type: 'json' };
import nar from './examples/nar.json' with { type: 'json' };
import principer from './examples/principer.json' with { type: 'json' };
import vem from './examples/vem.json' with { type: 'json' };

const text = pipe(string(), nonEmpty());
const id = pipe(string(), regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A situation in our own words that shows one concept and none of its neighbours. */
const example = strictObject({
  id,
  concept: id,
  text,
  /** Why it shows this concept, by its definition. */
  why: text,
  /** The concept that it is most easily mistaken for, and why it isn't that one. */
  neighbour: id,
  whyNot: text,
});

/** Examples that are asked about with the same question, and the concepts that can be answered. */
const exampleSet = strictObject({
  question: strictObject({ sv: text, en: text }),
  among: pipe(array(id), minLength(2)),
  examples: pipe(array(example), minLength(1)),
});

export type Example = InferOutput<typeof example>;
export type ExampleSet = InferOutput<typeof exampleSet>;

/** All examples. @throws where a file of ours isn't what the schema says; a test reads them all. */
export const exampleSets: readonly ExampleSet[] = [begreppsmodellen, vem, nar, principer].map((file, i) => {
  const read = safeParse(exampleSet, file);
  if (!read.success) throw new Error(`examples, file ${i}: ${read.issues[0].message}`);
  return read.output;
});

/** The example with that id, and the set that it belongs to. */
export function exampleWith(wanted: string): { example: Example; set: ExampleSet } | undefined {
  for (const set of exampleSets) {
    const found = set.examples.find((one) => one.id === wanted);
    if (found) return { example: found, set };
  }
  return undefined;
}
