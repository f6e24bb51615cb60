import type { Concept } from '../glossary/schema.ts';
import { cleanLine, cleanText, isEnglishTag, isSwedishTag, languageTag } from './clean-text.ts';
import type { LabelDraft } from './draft.ts';
import { glossaryLimits } from './limits.ts';
import type { FilePlace, Telling } from './result.ts';

type Labels = Pick<Concept, 'prefLabel' | 'altLabel' | 'labelsElsewhere' | 'unsearched' | 'termStatus'>;

/** Which of several terms in a language is the preferred one: what the file says, else the first that isn't avrådd. */
export const preferredOf = (labels: readonly LabelDraft[]): LabelDraft | undefined =>
  labels.find(({ is }) => is === 'preferred') ??
  labels.find(({ is, status }) => is === 'open' && status !== 'avrådd') ??
  labels.find(({ status }) => status !== 'avrådd') ??
  labels[0];

/** The terms of a concept; undefined where there is none in Swedish, which is told. */
export function labelsIn(drafts: readonly LabelDraft[], place: FilePlace, told: Telling): Labels | undefined {
  const labels = drafts.flatMap((draft) => cleaned(draft, place, told));
  const [sv, en, others] = shared(labels);
  const preferred = preferredOf(sv);
  if (!preferred) {
    told.fault(labels.length > 0 ? 'no-swedish-term' : 'no-term', place, labels[0]?.text ?? '');
    return undefined;
  }
  for (const { is, text } of sv)
    if (is === 'preferred' && text !== preferred.text) told.fault('several-preferred', place, text);
  const synonyms = [...new Set(sv.map(({ text }) => text))].filter((text) => text !== preferred.text);
  const english = preferredOf(en.filter(({ is }) => is !== 'other'));
  const rest = en.filter(({ text }) => text !== english?.text);
  for (const { status, language } of [...en, ...others]) if (status !== undefined) told.leave('term-status', language);
  const elsewhere = inOrder([...(english ? rest : en), ...others]);
  return {
    prefLabel: { sv: preferred.text, ...(english && { en: english.text }) },
    ...(synonyms.length > 0 && { altLabel: synonyms }),
    ...(elsewhere.length > 0 && { labelsElsewhere: elsewhere }),
    ...statusesOf(sv, place, told),
  };
}

function cleaned(draft: LabelDraft, place: FilePlace, told: Telling): LabelDraft[] {
  const text = cleanLine(draft.text);
  if (text === '') return [];
  if (text.length > glossaryLimits.termLetters) {
    told.fault('too-long', place, text);
    return [];
  }
  const language = languageTag(draft.language);
  if (language === undefined) told.fault('odd-value', place, `${draft.language}: ${text}`);
  return language === undefined ? [] : [{ ...draft, text, language }];
}

/** Swedish, English, and all others. Where something is in Swedish as such, what is in that of Finland is apart. */
function shared(labels: readonly LabelDraft[]): [LabelDraft[], LabelDraft[], LabelDraft[]] {
  const hasSwedish = labels.some(({ language }) => language === 'sv' || language === '');
  const isOwn = ({ language }: LabelDraft) =>
    isSwedishTag(language) && (!hasSwedish || language === 'sv' || language === '');
  const own = labels.filter(isOwn);
  // What doesn't say its language stands behind what does.
  const sv = [...own.filter(({ language }) => language !== ''), ...own.filter(({ language }) => language === '')];
  const rest = labels.filter((label) => !isOwn(label));
  return [
    sv,
    rest.filter(({ language }) => isEnglishTag(language)),
    rest.filter(({ language }) => !isEnglishTag(language)),
  ];
}

/** Once each, those that are preferred in their language first. */
function inOrder(labels: readonly LabelDraft[]): { language: string; label: string }[] {
  const once = new Map<string, { language: string; label: string }>();
  for (const wanted of [true, false])
    for (const { is, language, text } of labels) {
      const key = `${language} ${text}`;
      if ((is === 'preferred') === wanted && !once.has(key)) once.set(key, { language, label: text });
    }
  return [...once.values()];
}

/** The first term in each language and then the others: the first is what RDF calls preferred. In English that is the concept's own. */
export function firstOfEach(labels: NonNullable<Concept['labelsElsewhere']>): NonNullable<Concept['labelsElsewhere']> {
  const seen = new Set(['en']);
  const first = labels.filter(({ language }) => !seen.has(language) && seen.add(language));
  return [...first, ...labels.filter((one) => !first.includes(one))];
}

/** valibot leaves such members of a record out, without a word. */
const reserved = new Set(['__proto__', 'prototype', 'constructor']);
export const isReservedName = (name: string): boolean => reserved.has(name);

function statusesOf(
  sv: readonly LabelDraft[],
  place: FilePlace,
  told: Telling,
): Pick<Labels, 'termStatus' | 'unsearched'> {
  const statuses = new Map<string, NonNullable<Concept['termStatus']>[string]>();
  const unsearched = new Map<string, string>();
  for (const { text, status, note, source, unsearched: reason } of sv) {
    if (isReservedName(text) && (status !== undefined || reason !== undefined)) {
      told.fault('reserved-name', place, text);
      continue;
    }
    const [says, who] = [cleanText(note ?? ''), cleanText(source ?? '')];
    if (status !== undefined && !statuses.has(text))
      statuses.set(text, { status, ...(says !== '' && { note: says }), ...(who !== '' && { source: who }) });
    const why = cleanText(reason ?? '');
    if (why !== '') unsearched.set(text, why);
  }
  return {
    ...(unsearched.size > 0 && { unsearched: Object.fromEntries(unsearched) }),
    ...(statuses.size > 0 && { termStatus: Object.fromEntries(statuses) }),
  };
}
