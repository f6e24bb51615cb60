import { RemissParts } from '../../../../answers/write/remiss-parts.ts';
import { placeOfPoint } from '../../../../answers/write/taken-points.ts';
import { inDocumentOrder } from '../../../../comments/list/document-order.ts';
import type { Snapshot } from '../../../../comments/model/model.ts';
import type { AnswersInArende } from '../../../../storage/queries/answers.ts';
import type { SaidPoint } from '../groups/said-points.ts';

/**
 * The parts of the remiss by its newest texts, as what goes out reckons with them.
 * @param textOf a snapshot's id → its text: undefined until it is there, null where it isn't kept any more
 */
export function shownRemissParts(
  { documents, editions }: Pick<AnswersInArende, 'documents' | 'editions'>,
  textOf: (id: string) => Snapshot | null | undefined,
): RemissParts {
  const texts = new Map<string, Snapshot>();
  for (const { id } of documents)
    for (const { document, snapshot } of editions.toReversed()) {
      if (document !== id || snapshot === undefined) continue;
      const text = textOf(snapshot);
      if (text) texts.set(snapshot, text);
      // An older one tells only where this one isn't kept.
      if (text !== null) break;
    }
  return new RemissParts({ documents: inDocumentOrder(documents), editions, texts });
}

/** The points with the parts that they are about: of what comments words of the remiss and names no part, the one that these stand in. */
export const placedPoints = (said: readonly SaidPoint[], parts: RemissParts): SaidPoint[] =>
  said.map((one) => {
    const { about } = placeOfPoint(one.point, parts);
    return about === one.point.about ? one : { ...one, point: { ...one.point, about: [...about] } };
  });
