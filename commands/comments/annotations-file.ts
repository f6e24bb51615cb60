import { readSelectors } from '../../comments/jsonld/foreign-selectors.ts';
import { targetsIn } from '../../comments/jsonld/foreign-targets.ts';
import { idOf, isObject, typesOf } from '../../comments/jsonld/json-values.ts';
import { annotationsIn } from '../../comments/jsonld/read-json-ld.ts';
import type { Selector } from '../../comments/model/target/selectors.ts';

export interface ReadAnnotation {
  id: string;
  /** The selectors of each target that quotes something. */
  targets: Selector[][];
}

/**
 * The annotations of a file: an array of W3C annotations, an AnnotationCollection or a page of one, a graph, or one alone.
 * @param name of the file, for the sentences
 * @param tell gets a sentence for each thing that can't be read; the rest is
 * @throws Error with a sentence for the reader where nothing can be read
 */
export function readAnnotationsFile(data: unknown, name: string, tell: (sentence: string) => void): ReadAnnotation[] {
  const unread: string[] = [];
  const items = annotationsIn(data, (_, page) =>
    unread.push(`${name} hänvisar till ${page}. Ange en fil som innehåller alla annoteringar.`),
  );
  const isAlone = items[0] === data;
  const hasNone = isObject(data) && '@graph' in data && items.length === 0;
  if ((isAlone && !isAnnotation(data)) || hasNone || data === null) {
    throw new Error(
      `${name} är ingen lista med W3C-annoteringar och ingen AnnotationCollection. Ange en fil med kommentarer som har exporterats som JSON.`,
    );
  }
  const annotations = items.flatMap((item, i): ReadAnnotation[] => {
    const which = `Annotering ${i + 1} i ${name}`;
    const id = isObject(item) ? idOf(item) : undefined;
    if (!isObject(item)) unread.push(`${which} är inget objekt och kommer inte med.`);
    else if (typeof id !== 'string' || id.trim() === '') unread.push(`${which} har inget id och kommer inte med.`);
    else return [{ id, targets: targetsOf(item.target) }];
    return [];
  });
  if (annotations.length === 0 && unread.length > 0) throw new Error(unread.join('\n'));
  for (const sentence of unread) tell(sentence);
  for (const { id, targets } of annotations) {
    if (targets.length === 0) tell(`${id} i ${name} citerar inga ord i sitt mål (target) och blir därför "lost".`);
  }
  return annotations;
}

const isAnnotation = (data: unknown) => isObject(data) && typesOf(data).includes('Annotation');

const targetsOf = (target: unknown): Selector[][] =>
  targetsIn(target)
    .map((one) => (isObject(one) ? readSelectors(one.selector).selectors : []))
    .filter((selectors) => selectors.some(({ type }) => type === 'TextQuoteSelector'));
