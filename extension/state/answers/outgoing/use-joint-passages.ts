import { useEffect, useMemo } from 'preact/hooks';
import { type JointPassage, jointPassages } from '../../../../answers/write/joint-passages.ts';
import { RemissParts } from '../../../../answers/write/remiss-parts.ts';
import { inDocumentOrder } from '../../../../comments/list/document-order.ts';
import { useAnswers, useFoundAnswers } from '../answers-state.ts';

/** What our own say, by the parts of the remiss; undefined until their texts are there. */
export function useJointPassages(): readonly JointPassage[] | undefined {
  const state = useAnswers();
  const found = useFoundAnswers();
  const own = useMemo(() => {
    const instanser = found.instanser.filter((one) => one.own);
    const ids = new Set(instanser.map(({ id }) => id));
    const answers = found.answers.filter(({ instans }) => ids.has(instans ?? ''));
    const ofAnswers = new Set(answers.map(({ id }) => id));
    return { ...found, instanser, answers, points: found.points.filter(({ answer }) => ofAnswers.has(answer)) };
  }, [found]);
  const wanted = [...own.answers, ...own.editions].flatMap(({ snapshot }) => snapshot ?? []);
  useEffect(() => state.load(wanted), [wanted.join()]);
  const texts = wanted.map((id) => [id, state.text(id)] as const);
  const areThere = texts.every(([, text]) => text !== undefined);
  return useMemo(() => {
    if (!areThere) return undefined;
    const source = {
      ...own,
      documents: inDocumentOrder(own.documents),
      texts: new Map(texts.flatMap(([id, text]) => (text ? [[id, text] as const] : []))),
      conceptNames: new Map(),
      now: new Date(),
    };
    return jointPassages(source, new RemissParts(source));
  }, [own, areThere]);
}
