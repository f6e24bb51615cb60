import { headOf } from '../../comments/list/entries/head.ts';
import { stanceSentence } from '../../comments/list/entries/sentences.ts';
import type { CellPart, Letter, ListHead } from '../../comments/list/list.ts';
import { letterTitle } from '../../comments/list/templates/letter/letter-title.ts';
import { runningName } from '../../comments/list/templates/letter/running-name.ts';
import { paragraphs } from '../../comments/list/templates/letter/section-parts.ts';
import { commentedWords, namesInWords, wordsAsQuoted } from './answer-sentences.ts';
import { type JointPassage, jointPassages } from './joint-passages.ts';
import { headingPart, matterParts, textPart, under } from './opening-parts.ts';
import { RemissParts } from './remiss-parts.ts';
import type { OutgoingChoice, OutgoingSource } from './source.ts';
import type { TakenPoint } from './taken-points.ts';

/**
 * One answer of several of our own: the matter, where we stand, and section by section what has been worded together. What hasn't been
 * worded stands in the words of whoever says it, under their name.
 */
export function jointYttrande(source: OutgoingSource, { names: withNames }: Pick<OutgoingChoice, 'names'>): Letter {
  const head = headOf(source);
  const names = new RemissParts(source);
  const passages = jointPassages(source, names);
  return {
    kind: 'letter',
    name: 'Yttrande',
    title: letterTitle('Yttrande', head.title),
    head,
    parts: [
      ...matterParts(source, head),
      ...under(2, 'Ställningstagande', stanceParts(head)),
      ...under(
        2,
        'Synpunkter',
        passages.flatMap((one) => passageParts(one, { withNames, names })),
      ),
      ...signature(head),
    ],
  };
}

function stanceParts({ remissinstans, stance, summary }: ListHead): CellPart[] {
  const us = remissinstans === undefined ? 'Vi' : runningName(remissinstans);
  return [...(stance ? [stanceSentence(stance, us, 'förslaget')] : []), ...paragraphs(summary)].map(textPart);
}

function passageParts({ key, name, points, wordings, open, seeAlso }: JointPassage, how: HowSaid): CellPart[] {
  return [
    headingPart(3, name),
    ...wordings.flatMap(({ wording, agree }) => [
      ...paragraphs(wording).map(textPart),
      ...(how.withNames
        ? [textPart(`Bakom detta står ${namesInWords([...new Set(agree.map(({ who }) => who))])}.`)]
        : []),
      ...alsoAbout(agree, key, how.names),
    ]),
    ...byWho(open).flatMap((some) => ownWords(some, key, how.names)),
    ...(seeAlso.length === 0
      ? []
      : [textPart(`Se ${points.length === 0 ? '' : 'även '}${namesInWords(seeAlso.map((one) => `”${one}”`))}.`)]),
  ];
}

interface HowSaid {
  withNames: boolean;
  names: RemissParts;
}

/** A wording that is about other parts, too, says so. */
function alsoAbout(agree: readonly TakenPoint[], key: string, names: RemissParts): CellPart[] {
  const others = agree.flatMap(({ about }) => about).filter((part) => part !== key);
  return others.length === 0 ? [] : [textPart(`Synpunkten gäller även ${names.inSentence(others)}.`)];
}

/** What one of ours says of one thing stands together, each sentence once. */
function byWho(open: readonly TakenPoint[]): TakenPoint[][] {
  const once = [...Map.groupBy(open, ({ answer, point }) => JSON.stringify([answer.id, point.spans])).values()];
  const first = once.flatMap((some) => some.slice(0, 1));
  return [...Map.groupBy(first, (one) => JSON.stringify([one.who, one.about, commentedWords(one)])).values()];
}

/** What one of ours says, in its own words. @param some about the same parts, and the same words of them */
function ownWords(some: readonly TakenPoint[], key: string, names: RemissParts): CellPart[] {
  const [one] = some;
  if (!one) return [];
  const elsewhere = one.about.length > 0 && !one.about.includes(key) ? `, om ${names.inSentence(one.about)}` : '';
  return [
    { type: 'text', text: `${one.who}${elsewhere}${commentedWords(one)}:`, leads: true },
    ...some.map(({ words, isCut }, i): CellPart => {
      if (words === undefined) return textPart('(Svarets text finns inte kvar.)');
      return { type: 'quote', text: wordsAsQuoted(words, isCut), ...(i === some.length - 1 && { ends: true }) };
    }),
  ];
}

function signature({ remissinstans: authority, signers = [] }: ListHead): CellPart[] {
  if (authority === undefined && signers.length === 0) return [];
  return [{ type: 'signature', ...(authority !== undefined && { authority }), signers }];
}
