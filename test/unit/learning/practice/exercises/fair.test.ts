import { expect, test } from 'vitest';
import { blocksOfHtml } from '../../../../../commands/documents/html-blocks.ts';
import { recallQuestion } from '../../../../../components/i18n/recall-question.ts';
import { practiceSv } from '../../../../../components/i18n/sv/own-pages/practice.ts';
import { conceptsOf, type Glossary, loadGlossary } from '../../../../../glossary/glossary.ts';
import type { Concept } from '../../../../../glossary/schema.ts';
import { coreSchemeFiles } from '../../../../../glossary/schemes/core.ts';
import { schemeFiles } from '../../../../../glossary/schemes/index.ts';
import { compile } from '../../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../../language/matching/terms.ts';
import { cardOf } from '../../../../../learning/practice/card.ts';
import { canBeAsked, cardsOfConcept, sentencesPerConcept } from '../../../../../learning/practice/cards.ts';
import { exampleSets } from '../../../../../learning/practice/examples.ts';
import { clozesIn } from '../../../../../learning/practice/exercises/cloze.ts';
import { type Exercise, exerciseOf, type Material } from '../../../../../learning/practice/exercises/exercise.ts';
import { hintsAt, namesAnswer, plainName } from '../../../../../learning/practice/exercises/names-answer.ts';
import { above, below, relationBetween } from '../../../../../learning/practice/exercises/relation.ts';
import { pointers, saidOf } from '../../../../../learning/practice/exercises/shared-roots.ts';
import { shared } from '../../../../shared.ts';
import { cloze } from '../material.ts';

const seeds = Array.from({ length: 24 }, (_, i) => `seed ${i}`);
const ofOurs = ['test/documents/alvmarken.html'];
const ofShared = ['strategi.html', 'pm-rotel-viii.html'].flatMap((name) => shared(`documents/${name}`) ?? []);

async function materialOf(glossary: Glossary): Promise<Material> {
  const lexicon = compile(termsOf(glossary.schemes));
  const clozes = [];
  for (const document of [...ofOurs, ...ofShared]) {
    const blocks = (await blocksOfHtml(document)).map(({ text, kind }) => ({ text, heading: kind === 'heading' }));
    for (const cloze of clozesIn(blocks, lexicon, glossary).clozes) clozes.push({ ...cloze, document });
  }
  const pool = glossary.schemes.flatMap(({ concepts }) => concepts.map(({ id }) => id));
  return { glossary, pool, clozes };
}

/** What is read before one answers. */
const questionOf = (exercise: Exercise) =>
  exercise.kind === 'term'
    ? exercise.definition
    : exercise.kind === 'cloze'
      ? `${exercise.cloze.before} … ${exercise.cloze.after}`
      : exercise.kind === 'level'
        ? exercise.example.text
        : plainName(exercise.concept);

/** Why an exercise isn't fair, in words; nothing where it is. */
function* faultsOf(exercise: Exercise, glossary: Glossary): Iterable<string> {
  if (exercise.kind === 'definition') return;
  const { concept, kind, right } = exercise;
  const question = questionOf(exercise);
  const options = conceptsOf(
    glossary,
    exercise.options.map(({ id }) => id),
  );
  const answers = options.filter(({ id }) => right.includes(id));
  const wrong = options.filter(({ id }) => !right.includes(id));
  if (options.length !== exercise.options.length) yield 'offers a concept of a system that is off';
  if (wrong.length === 0 || (wrong.length < 2 && kind !== 'level')) yield 'offers too little';
  const most = Math.max(...wrong.map((one) => hintsAt(question, one)));
  if (kind !== 'odd')
    for (const answer of answers) if (hintsAt(question, answer) > most) yield `the question points at ${answer.id}`;
  if (kind === 'term' || kind === 'cloze' || kind === 'level')
    for (const one of options) if (namesAnswer(question, one)) yield `the question names ${one.id}`;
  if (kind === 'term' || kind === 'cloze')
    for (const one of wrong) {
      const { is } = relationBetween(glossary, concept.id, one.id);
      if (is === 'below' || (is === 'above' && kind === 'cloze')) yield `${one.id} stands ${is}`;
      if (is === 'above' && kind === 'term' && !namesBelow(glossary, concept)) yield `${one.id} is part of it`;
      if (is === 'none') yield `${one.id} is of another scheme`;
      if (
        is === 'loose' &&
        [...treeOf(glossary, concept), ...treeOf(glossary, one)].length > 0 &&
        !inOneCollection(glossary, concept, one)
      )
        yield `${one.id} is of another tree`;
      if (labelsOf(one).some((label) => labelsOf(concept).includes(label))) yield `${one.id} has a name in common`;
      if (kind === 'term' && !one.definition) yield `${one.id} may mean the same for all one knows`;
      if (kind === 'term' && says(one.definition?.sv, concept.definition?.sv)) yield `${one.id} is defined alike`;
    }
  if (kind === 'term' || kind === 'cloze' || kind === 'level')
    for (const word of pointers(question, plainName(concept), wrong.map(plainName)))
      yield `${word} points at the answer`;
  if (kind === 'place' && exercise.options.some(({ id, depth }) => depth === 0 && right.includes(id)))
    yield 'the root is the answer';
  if (kind === 'odd')
    for (const one of options)
      if (labelsOf(one).includes(plainName(concept).toLowerCase())) yield `${one.id} has the name that is asked about`;
  if (kind === 'odd')
    for (const one of answers)
      if (['none', 'loose', 'below'].includes(relationBetween(glossary, concept.id, one.id).is))
        yield `${one.id} is no neighbour`;
}

/** Does its definition say that it is more than what is below it? */
const namesBelow = (glossary: Glossary, { id, definition }: Concept) =>
  conceptsOf(glossary, [...below(glossary, id)]).some((one) => namesAnswer(definition?.sv ?? '', one));
const treeOf = (glossary: Glossary, { id }: Concept) => [...above(glossary, id), ...below(glossary, id)];
const labelsOf = (concept: Concept) =>
  [plainName(concept), ...(concept.altLabel ?? [])].map((one) => one.toLowerCase());
const inOneCollection = (glossary: Glossary, ...concepts: Concept[]) =>
  glossary.schemes.some(({ collections = [] }) =>
    collections.some(({ members }) => concepts.every(({ id }) => members.some(({ concept }) => concept === id))),
  );
const wordsOf = (text = ''): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
/** Does the one definition say all that the other says, word for word? */
const says = (one?: string, other?: string) => {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const isIn = (some: string[], others: string[]) => some.length > 0 && some.every((word) => others.includes(word));
  return isIn(ours, theirs) || isIn(theirs, ours);
};

test.each([
  ['the core systems', loadGlossary(coreSchemeFiles)],
  ['all systems', loadGlossary(schemeFiles)],
])('%s: every card is fair, whatever stands beside the answer', async (_name, glossary) => {
  const material = await materialOf(glossary);
  const faults = new Set<string>();
  let count = 0;
  for (const id of material.pool)
    for (const card of cardsOfConcept(id, material)) {
      count++;
      for (const seed of card.kind === 'level' || card.kind === 'place' ? ['a'] : seeds) {
        const exercise = exerciseOf(card, material, seed);
        if (!exercise) faults.add(`${card.id}: can't be made from ${seed}`);
        else for (const fault of faultsOf(exercise, glossary)) faults.add(`${card.id}: ${fault}`);
      }
    }
  expect([...faults]).toEqual([]);
  expect(count).toBeGreaterThan(100);
});

const fair = loadGlossary(schemeFiles);
const all: Material = { glossary: fair, pool: [], clozes: [] };

test('what the model rests on is asked by its definition, as far as that names it not', () => {
  const asked = (id: string) => {
    const [card] = cardsOfConcept(id, all).filter(({ kind }) => kind === 'term');
    const exercise = card && exerciseOf(card, all, 'a');
    return exercise?.kind === 'term' ? exercise.definition : undefined;
  };
  expect(asked('psykisk-halsa')).toBeDefined();
  expect(asked('psykiska-besvar')).toBeDefined();
  expect(asked('psykiska-besvar')).not.toMatch(/besvär/i);
});

test('a term that is advised against is asked about by what is known of it', () => {
  expect(cardsOfConcept('tertiarprevention', all).map(({ kind }) => kind)).toContain('definition');
});

test.each([
  ['begreppsmodell', 'Den modell som strategin hämtar sina definitioner ur.', 1],
  ['tjansteutforare', 'Uppdraget att utföra det som har upphandlats.', 1],
  ['psykisk-halsa', 'All psykisk ohälsa i länet.', 1],
  ['psykisk-ohalsa', 'All psykisk hälsa i länet.', 1],
  ['stigma', 'Den modell som strategin hämtar sina definitioner ur.', 0],
])('%s is hinted at by %j: %i', (id, text, expected) => {
  const [concept] = conceptsOf(fair, [id]);
  expect(concept && hintsAt(text, concept)).toBe(expected);
});

test.each([
  ['Framgångsfaktorn att parterna litar på varandra.', 'tillit – relationer', ['potential och kontext'], ['litar']],
  ['Ett eget, avgränsat politikområde.', 'folkhälsopolitik', ['social hållbarhet'], ['politikområde']],
  ['Det nationella målet.', 'folkhälsomål', ['social hållbarhet'], ['målet']],
  ['Uppdraget att äga och beställa.', 'systemägare', ['tjänsteutförare'], ['äga']],
  ['Att svara för sin egen del.', 'ansvar för eget bidrag', ['samskapande'], ['svara']],
  ['Ta hand om det man lär sig.', 'lärande och reflektion', ['dialog'], ['lär']],
  ['Allt som görs för att förbereda ett ärende.', 'beredning', ['remiss'], ['förbereda']],
  ['Underlag som en tjänsteman skriver.', 'tjänsteutlåtande', ['beredning', 'tjänsteutförare'], []],
  ['En psykiatrisk diagnos.', 'psykiatriska tillstånd', ['psykiska besvär'], ['psykiatrisk']],
  ['En psykisk diagnos.', 'psykiska besvär', ['psykisk ohälsa'], []],
  ['Läget för hälsa i länet.', 'psykisk ohälsa', ['psykiska besvär'], []],
])('%j points at %s beside %j by %j', (text, right, wrong, expected) => {
  expect(pointers(text, right, wrong)).toEqual(expected);
});

test.each([
  ['tjänsteutförare', 'Uppdraget att utföra tjänster.', true],
  ['delat ansvar', 'Att ansvaret för folkhälsan delas av flera parter.', true],
  ['tillit', 'Att parterna litar på varandra.', true],
  ['skyddsfaktor', 'Bestämningsfaktor som gör att människor står emot belastningar bättre.', false],
  ['suicidprevention', 'Arbete som ska göra risken för suicid mindre.', false],
  ['psykisk ohälsa', 'Hur det står till med hälsan.', false],
])('is %s said again by %j? %s', (name, text, expected) => {
  expect(saidOf(name, text) > 0.52).toBe(expected);
});

const sentence = (id: string, before: string, answer: string, after: string) => {
  const clozes = [cloze(id, 'k', { before, answer, after })];
  return canBeAsked(cardOf('cloze', id, 'k'), { ...all, clozes });
};
const good = 'känslor i balans, ett liv som är meningsfullt och goda relationer';
test.each([
  ['', 'Psykiskt välbefinnande', ` innebär ${good}.`, true],
  [`Att ha ${good} kallas `, 'psykiskt välbefinnande', ' i planen.', true],
  ['De visar på ', 'psykiskt välbefinnande', ` som ${good}.`, true],
  // What one wishes for, and not what it is.
  ['Regionen ska främja ', 'psykiskt välbefinnande', `, ${good}.`, false],
  // Half of a pair.
  ['Psykisk hälsa och ', 'psykiskt välbefinnande', ` innebär ${good}.`, false],
  ['Vi stärker ', 'psykiskt välbefinnande', ` och psykisk hälsa, med ${good}.`, false],
  // Only one of the answers bends so.
  ['Ett ', 'psykiskt välbefinnande', ` innebär ${good}.`, false],
  ['Målet är sitt ', 'psykiskt välbefinnande', ` som ${good}.`, false],
  ['Begreppen ', 'psykiskt välbefinnande', ` används för att beskriva ${good}.`, false],
  ['Det ', 'psykiska välbefinnandet', ` innebär ${good}.`, false],
])('a sentence with a gap: %j %j %j: %s', (before, answer, after, expected) => {
  expect(sentence('psykiskt-valbefinnande', before, answer, after)).toBe(expected);
});

test('two sentences of a concept at most', () => {
  const clozes = ['a', 'b', 'c', 'd'].map((key) => cloze('samskapande', key));
  const cards = cardsOfConcept('samskapande', { ...all, clozes }).filter(({ kind }) => kind === 'cloze');
  expect(cards).toHaveLength(sentencesPerConcept);
});

test('every situation can be asked: none of its words points at its concept', () => {
  const cards = exampleSets.flatMap(({ examples }) => examples.map((one) => cardOf('level', one.concept, one.id)));
  expect(cards.filter((card) => !canBeAsked(card, all)).map(({ id }) => id)).toEqual([]);
});

test('every core concept has a card, whatever is on', () => {
  const core = loadGlossary(coreSchemeFiles);
  for (const glossary of [core, fair])
    for (const { id } of core.schemes.flatMap(({ concepts }) => concepts))
      expect(cardsOfConcept(id, { glossary, pool: [], clozes: [] }).length, id).toBeGreaterThan(0);
});

test.each([
  ['psykisk-halsa', 'Vad betyder psykisk hälsa i ”Begreppsmodellen för psykisk hälsa”?'],
  ['psykisk-halsa-who', 'Vad betyder psykisk hälsa i ”WHO och FN om psykisk hälsa”?'],
  ['systemagare', 'Vad betyder systemägare i ”Strategins tre uppdrag” (Region Stockholm)?'],
  ['suicidprevention', 'Vad betyder suicidprevention enligt Folkhälsomyndigheten?'],
  ['ambition', 'Vad betyder ambition i ”Framgångsfaktorer för samverkan”?'],
  ['det-handlar-om-livet', 'Vad är Det handlar om livet?'],
  ['tertiarprevention', 'Vilket råd ges om ordet tertiärprevention?'],
])('the meaning of %s: %j', (id, expected) => {
  const exercise = exerciseOf(cardOf('definition', id), all, '');
  expect(exercise?.kind === 'definition' && recallQuestion(exercise, practiceSv, 'sv')).toBe(expected);
});

test.each([
  // Its own name again, advice on use, a heading that counts.
  'princip-manskliga-rattigheter',
  'delat-ansvar',
  'tjansteutforare',
  'psykisk-sjukdom',
  'psykisk-ohalsa-ospecificerad',
  'sex-temaomraden',
])('%s isn’t asked for: its meaning says nothing that its name doesn’t', (id) => {
  expect(canBeAsked(cardOf('definition', id), all)).toBe(false);
});

test.each(['wicked-issues', 'stigma', 'psykiskt-valbefinnande', 'psykisk-sjukdom'])(
  '%s isn’t chosen beside what is of another kind',
  (id) => {
    expect(canBeAsked(cardOf('term', id), all)).toBe(false);
  },
);
