import { type Offsets, offsetsIn } from '../../comments/jsonld/code-points.ts';
import { conceptPrefix, type JsonLd } from '../../comments/jsonld/json-ld.ts';
import { headOf } from '../../comments/list/entries/head.ts';
import { isOnWeb } from '../../comments/list/entries/places/link.ts';
import type { RemissAnswer } from '../../comments/model/answer.ts';
import { later, others, stampOf, timeOf } from '../../comments/model/stamp.ts';
import { context } from '../../comments/model/target/selectors.ts';
import type { Decision } from '../standing/decision.ts';
import { isOverallSuggested } from '../standing/instans-standing.ts';
import { byName, decisionText } from './answer-sentences.ts';
import { RemissParts } from './remiss-parts.ts';
import type { OutgoingSource } from './source.ts';
import { answersByWho, type TakenPoint, takenPoints } from './taken-points.ts';

/**
 * The points as a W3C AnnotationCollection: what an answer says is the body, and whoever answers is its creator; the remiss is the target. What is
 * done about it is a body of its own, by those who have sent the remiss.
 */
export function answersInJsonLd(source: OutgoingSource): JsonLd {
  const head = headOf(source);
  const offsets = new Map(
    source.answers.map(({ snapshot = '' }) => [snapshot, offsetsIn(source.texts.get(snapshot)?.text ?? '')]),
  );
  const items = takenPoints(source, new RemissParts(source)).map((one) =>
    annotation(one, source, offsets, head.remissinstans),
  );
  return {
    '@context': context,
    id: `urn:x-remisslasaren:answers:${source.now.toISOString()}`,
    type: 'AnnotationCollection',
    label: head.title,
    total: items.length,
    ...(items.length > 0 && { first: { type: 'AnnotationPage', startIndex: 0, items } }),
    'remiss:head': {
      'remiss:title': head.title,
      ...(head.sender && { 'remiss:sender': head.sender }),
      ...(head.remissinstans && { 'remiss:remissinstans': head.remissinstans }),
    },
    'remiss:instanser': bodiesOf(source),
  };
}

/** Everybody who was asked or has answered, also where no point of theirs is taken: who has nothing to say has answered, too. */
function bodiesOf(source: OutgoingSource): JsonLd[] {
  const answers = answersByWho(source);
  const nobodys = answers.filter(({ instans }) => !instans);
  return [
    ...source.instanser
      .toSorted((a, b) => byName(a.name, b.name))
      .map(({ id, name, asked, reminded, declined, summary }) => ({
        ...{ id, type: 'Organization', name },
        ...(asked !== undefined && { 'remiss:asked': asked || true }),
        ...(reminded !== undefined && { 'remiss:reminded': reminded || true }),
        ...(declined !== undefined && { 'remiss:declined': declined || true }),
        ...(summary && { 'remiss:summary': summary }),
        'remiss:answers': answers.filter((one) => one.instans?.id === id).map(({ answer }) => aboutAnswer(answer)),
      })),
    ...nobodys.map(({ answer, who }) => ({
      ...{ type: 'Organization', name: who },
      'remiss:answers': [aboutAnswer(answer)],
    })),
  ];
}

function annotation(
  one: TakenPoint,
  source: OutgoingSource,
  offsets: ReadonlyMap<string, Offsets>,
  us: string | undefined,
): JsonLd {
  const { point, words, answer, who, instans, group, decision } = one;
  const { created } = stampOf(point.stamps, others) ?? {};
  const modified = Object.values(point.stamps).reduce((most, stamp) => later(most, stamp.modified), '');
  return {
    id: point.id,
    type: 'Annotation',
    motivation: 'commenting',
    ...(created && { created }),
    ...(modified && { modified: timeOf(modified) }),
    body: [
      ...(words === undefined ? [] : [wordsBody(words, who, instans.id)]),
      { type: 'TextualBody', purpose: 'assessing', value: point.stance, format: 'text/plain', language: 'sv' },
      ...point.concepts.map((id) => ({
        type: 'SpecificResource',
        purpose: 'identifying',
        source: conceptPrefix + encodeURIComponent(id.toWellFormed()),
      })),
      ...(decisionText(decision) === '' ? [] : [decisionBody(decision, us)]),
    ],
    target: targetOf(one, source),
    'remiss:answer': answerOf(one, offsets.get(answer.snapshot ?? '')),
    ...(group && { 'remiss:group': { id: group.id, 'remiss:title': group.heading } }),
  };
}

const wordsBody = (value: string, name: string, id: string): JsonLd => ({
  type: 'TextualBody',
  purpose: 'commenting',
  value,
  format: 'text/plain',
  language: 'sv',
  creator: { id, type: 'Organization', name },
});

const decisionBody = (
  { response, reason, alteration, decided, decidedBy }: Decision,
  us: string | undefined,
): JsonLd => ({
  type: 'TextualBody',
  purpose: 'replying',
  value: reason ?? response ?? alteration ?? '',
  format: 'text/plain',
  language: 'sv',
  ...(us && { creator: { type: 'Organization', name: us } }),
  ...(response && { 'remiss:response': response }),
  ...(alteration && { 'remiss:alteration': alteration }),
  ...(decided && { 'remiss:decided': decided }),
  ...(decidedBy && { 'remiss:decidedBy': decidedBy }),
});

/** The newest document that has an address, or else its edition's id. */
function targetOf({ point, about }: TakenPoint, { editions }: OutgoingSource): JsonLd {
  const edition = editions.at(-1);
  const address = edition?.identifiers.find(({ kind, value }) => kind === 'address' && isOnWeb(value))?.value;
  return {
    type: 'SpecificResource',
    ...((address ?? edition?.id) && { source: address ?? edition?.id }),
    ...(point.quote && { selector: { type: 'TextQuoteSelector', exact: point.quote } }),
    ...(about.length > 0 && { 'remiss:section': [...about] }),
  };
}

const aboutAnswer = (answer: RemissAnswer): JsonLd => ({
  id: answer.id,
  ...(answer.title && { 'remiss:title': answer.title }),
  ...(answer.date && { 'remiss:date': answer.date }),
  ...(answer.numbers.length > 0 && { 'remiss:numbers': answer.numbers }),
  ...(answer.overall && !isOverallSuggested(answer) && { 'remiss:stance': answer.overall }),
});

/** Where in the answer its words stand, in characters as the standard counts them. */
function answerOf({ answer, point }: TakenPoint, offsets: Offsets | undefined): JsonLd {
  return {
    ...aboutAnswer(answer),
    selector: point.spans.map(({ start, end }) => ({
      type: 'TextPositionSelector',
      start: offsets?.toCodePoints(start) ?? start,
      end: offsets?.toCodePoints(end) ?? end,
    })),
  };
}
