import type { OutgoingSource } from '../../../../answers/write/source.ts';
import { withUnknownInstanser } from '../../../../answers/write/unknown-instanser.ts';
import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../../../../comments/model/answer.ts';
import type { AnyRecord, Arende, Document, Edition, Snapshot } from '../../../../comments/model/model.ts';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';

const stamps = { '*': { created: '2026-05-01T08:00:00.000Z', modified: '2026-05-02T08:00:00.000Z~000000~test' } };

const remiss: Snapshot = {
  id: 'f'.repeat(64),
  text: '6 Genomförande\u20296.1 Uppföljning\u20297.1 Kostnader',
  sections: [
    { start: 0, level: 1, title: '6 Genomförande' },
    { start: 15, level: 2, title: '6.1 Uppföljning' },
    { start: 31, level: 2, title: '7.1 Kostnader' },
  ],
};

/** The example answers as what goes out is made from, with other fields in those records that are named. */
export function exampleSource(changes: Readonly<Record<string, Record<string, unknown>>> = {}): OutgoingSource {
  const records = exampleAnswers().flatMap((change) => (change.do === 'create' ? [change.record] : []));
  const kept = records.map((one) => ({ ...one, stamps, deleted: false, ...changes[one.id.replace('urn:uuid:', '')] }));
  const of = <T>(kind: AnyRecord['kind']) => kept.filter((one) => one.kind === kind) as T[];
  const document = { ...(kept[0] as Arende), kind: 'document', id: 'd', title: 'Strategi' } as unknown as Document;
  const edition = {
    kind: 'edition',
    id: 'e',
    document: 'd',
    identifiers: [],
    snapshot: remiss.id,
  } as unknown as Edition;
  return withUnknownInstanser({
    arende: of<Arende>('arende')[0] as Arende,
    documents: [document],
    editions: [edition],
    instanser: of<Instans>('instans'),
    answers: of<RemissAnswer>('answer'),
    groups: of<PointGroup>('group'),
    points: of<AnswerPoint>('point'),
    texts: new Map([...answerTexts, remiss].map((one) => [one.id, one])),
    conceptNames: new Map(),
    now: new Date('2026-06-20T10:00:00Z'),
  });
}
