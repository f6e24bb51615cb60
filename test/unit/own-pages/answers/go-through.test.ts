import { createHash } from 'node:crypto';
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import type { AnswerPoint, RemissAnswer } from '../../../../comments/model/answer.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { urn } from '../../../example-work.ts';
import { openAnswers, storeAnswers } from '../answers-page.ts';
import { fill, leave, press, pressKey, put, says, shown, until } from '../own-page.ts';
import { edges, handSays, inHand, openSocial } from './in-hand.ts';

const { ownStore } = await import('../../../../extension/state/own-store.ts');

const remissText = 'Strategi\u20296 Genomförande\u20296.1 Uppföljning och ansvar\u2029Ansvaret delas.';
const remiss = {
  id: createHash('sha256').update(remissText).digest('hex'),
  text: remissText,
  sections: ['Strategi', '6 Genomförande', '6.1 Uppföljning och ansvar'].map((title, i) => ({
    start: remissText.indexOf(title),
    level: i + 1,
    title,
  })),
};
const withRemiss = (address: string): Change[] => [
  {
    do: 'create',
    record: { kind: 'document', id: urn('remiss'), arende: urn('asked'), title: 'Strategi', role: 'förslag' },
  },
  {
    do: 'create',
    record: {
      ...{ kind: 'edition', id: urn('e'), document: urn('remiss'), snapshot: remiss.id },
      identifiers: [{ kind: 'address', value: address, strength: 'proposes' }],
    },
  },
];

const points = async () => (await (await ownStore()).db.points.toArray()) as AnswerPoint[];
const pointOf = async (id: string) => (await points()).find((one) => one.id === urn(id));
const answerOf = async (id: string) =>
  (await (await ownStore()).db.answers.toArray()).find((one) => one.id === urn(id)) as RemissAnswer | undefined;
/** Selects these words of the answer's text. */
function select(words: string): void {
  const nodes = document.createTreeWalker(document.querySelector('.answer-text') as Node, 4);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return;
  }
  throw new Error(`not in the text: ${words}`);
}

beforeEach(async () => {
  await storeAnswers([...exampleAnswers(), ...withRemiss('https://kommun.example/strategi')], [...answerTexts, remiss]);
});

test('each paragraph is seen as point, suggestion, no point or not gone through; one is at the first that waits', async () => {
  await openSocial();
  expect(edges()).toBe('open open point suggested open');
  expect(inHand()).toBe('Inget förslag i stycket | Yttrande över Strategi för psykisk hälsa');
  expect(shown('.marked-point.is-unsure')).toBe('Nämnden saknar ett resonemang om kostnader.');
  expect(shown('.how-far')).toContain('Det här svaret 1 av 5 stycken Alla svar 4 av 11 stycken');
});

test('two presses for what has no points until the suggestion, and the suggestion; then one is at what comes next', async () => {
  await openSocial();
  pressKey('X');
  await handSays('Osäkert förslag: Invändning | Nämnden saknar');
  pressKey('t');
  await handSays('Inget förslag i stycket | Enligt nämndens mening');
  await until('the edges', () => edges() === 'none none point point open');
  expect((await pointOf('p3'))?.state).toBe('taken');
  expect((await pointOf('p3'))?.unsure).toBeUndefined();
  pressKey('x');
  await says('Allt i svaret är genomgånget.', '.in-hand');
  await until('the edges', () => edges() === 'none none point point none');
  // What is left stands in the next answer.
  pressKey('g');
  await until(
    'the next answer',
    () => inHand().includes('Hur är det tänkt') || inHand().includes('Utbildningsförvaltningen'),
  );
});

test('keys that are pressed faster than they are written are all done', async () => {
  await openSocial();
  for (const key of ['x', 'x', 't', 'x']) pressKey(key);
  await until('the edges', () => edges() === 'none none point point none');
  expect((await answerOf('a-social'))?.withoutPoints).toHaveLength(3);
});

test('a suggestion that is refused goes, its paragraph says so, and Ctrl+Z takes it back', async () => {
  await openSocial();
  for (const key of ['j', 'j', 'j', 'j']) pressKey(key);
  await handSays('Nämnden saknar');
  pressKey('x');
  await until('the edges', () => edges() === 'open open point none open');
  await says('Markeringen ”ej synpunkt” är ändrad.');
  const { KeyboardEvent } = document.defaultView as Window & typeof globalThis;
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
  await until('the edges', () => edges() === 'open open point suggested open');
  await handSays('Nämnden saknar');
});

test('taking back ”ej synpunkt” brings the point back as it was, also when the page is opened again', async () => {
  const taken = { state: 'taken', stance: 'fråga', note: 'Stäm av.', group: urn('responsible') } as const;
  for (const more of [{}, taken]) {
    const set: Change = { do: 'set', kind: 'point', id: urn('p3'), fields: more };
    await storeAnswers([...exampleAnswers(), set], answerTexts);
    await openAnswers('go-through', '.in-hand', urn('p3'));
    const before = await pointOf('p3');
    const paragraphs = edges();
    pressKey('x');
    await until('no point', () => edges() === 'open open point none open');
    await openSocial();
    document.querySelectorAll<HTMLElement>('.answer-block p')[2]?.click();
    await handSays('Ej synpunkt');
    await press('Ta tillbaka ”ej synpunkt”');
    await says('Synpunkten är tillbaka.', '.in-hand');
    await until('the point', () => edges() === paragraphs);
    await handSays('Nämnden saknar');
    const { stamps: _, deleted, ...after } = (await pointOf('p3')) as AnswerPoint;
    expect(deleted).toBe(false);
    expect(before).toMatchObject(after);
    expect((await answerOf('a-social'))?.withoutPoints).toBeUndefined();
  }
});

test('a figure changes what the point is', async () => {
  await openAnswers('go-through', '.in-hand', urn('p3'));
  await handSays('Osäkert förslag: Invändning');
  pressKey('5');
  await handSays('Osäkert förslag: Påpekande');
  expect((await pointOf('p3'))?.stance).toBe('påpekande');
  expect((await pointOf('p3'))?.state).toBe('suggested');
});

test('what a point is about leads to its section in the remiss, and is changed by what the remiss calls it', async () => {
  await openAnswers('go-through', '.in-hand', urn('p2'));
  const link = await until('the link', () => document.querySelector<HTMLAnchorElement>('.point-facts a'));
  expect(link.textContent).toBe('6.1 Uppföljning och ansvar');
  expect(link.href).toBe('https://kommun.example/strategi#:~:text=6.1%20Uppf%C3%B6ljning%20och%20ansvar');
  pressKey('b');
  await until('the editor', () => document.querySelector('.about-editor'));
  expect([...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
    ...['Hela förslaget', 'Strategi', '6 Genomförande', '6.1 Uppföljning och ansvar'],
  ]);
  await fill('Lägg till avsnitt, figur eller ”hela”', '6 Genomförande');
  await press('Lägg till');
  await says('6.1 Uppföljning och ansvar, 6 Genomförande', '.point-facts');
  await press('Ta bort Avsnitt 6.1');
  await until('one', () => !shown('.point-facts').includes('6.1'));
  expect((await pointOf('p2'))?.about).toEqual(['6']);
});

test('a document that only the reader’s disk has is told by its heading, and one without an address too', async () => {
  await storeAnswers([...exampleAnswers(), ...withRemiss('file:///hem/strategi.html')], [...answerTexts, remiss]);
  await openAnswers('go-through', '.in-hand', urn('p2'));
  const link = await until('the link', () => document.querySelector<HTMLAnchorElement>('.point-facts a'));
  expect(link.href).toBe('file:///hem/strategi.html');
});

test('a point is split where words of it are selected, and joined again', async () => {
  await openAnswers('go-through', '.in-hand', urn('p2'));
  select('i avsnitt 6.1');
  pressKey('d');
  await handSays('Nämnden anser att ansvaret för uppföljningen');
  await until('four', () => shown('.point-cards h2') === '3 synpunkter, 1 förslag');
  expect(inHand()).not.toContain('avsnitt');
  await says('Synpunkten är delad i två.');
  pressKey('m');
  await until('three', () => shown('.point-cards h2') === '2 synpunkter, 1 förslag');
  expect(inHand()).toContain('ansvaret för uppföljningen i avsnitt 6.1 bör framgå tydligare.');
  await says('Två synpunkter är ihopslagna.');
});

test('without selected words a line shows where it would be split, and is moved by words', async () => {
  await openAnswers('go-through', '.in-hand', urn('p3'));
  pressKey('d');
  await until('the line', () => document.querySelector('.cut-line'));
  expect(shown('.cutting [role=status]')).toBe('Delas mellan ”Nämnden saknar ett” och ”resonemang om kostnader.”.');
  pressKey('ArrowLeft');
  await until('moved', () => shown('.cutting [role=status]').includes('”Nämnden saknar” och ”ett'));
  pressKey('Escape');
  await until('no line', () => !document.querySelector('.cut-line'));
  pressKey('d');
  await press('Dela här');
  await until('four', () => shown('.point-cards h2') === '2 synpunkter, 2 förslag');
});

test('a new point has the selected words, or the whole paragraph; one that isn’t chosen is asked for', async () => {
  await openSocial();
  select('barn och unga nämnas');
  pressKey('n');
  await handSays('Synpunkt: Påpekande | barn och unga nämnas');
  await says('En synpunkt är tillagd.');
  pressKey('n');
  await says('Markera först de ord i texten som är en synpunkt.', '.in-hand');
  pressKey('k');
  pressKey('k');
  pressKey('k');
  pressKey('k');
  await handSays('Inget förslag i stycket | Socialnämnden har beretts');
  pressKey('n');
  await handSays('Synpunkt: Påpekande | Socialnämnden har beretts tillfälle');
});

test('a key that is pressed again before a new point is there makes no second one, and a note needs a point', async () => {
  await openSocial();
  pressKey('j');
  await handSays('Inget förslag i stycket | Socialnämnden har beretts');
  const before = document.querySelectorAll('.point-cards li').length;
  pressKey('a');
  await says('Stycket har ingen synpunkt. Välj Ny synpunkt först.', '.in-hand');
  for (let i = 0; i < 3; i++) pressKey('n');
  await handSays('Synpunkt: Påpekande');
  await until('one more', () => document.querySelectorAll('.point-cards li').length === before + 1);
});

test('a note is kept however its field is left, and isn’t read as keys', async () => {
  await openAnswers('go-through', '.in-hand', urn('p2'));
  pressKey('a');
  await until('the field', () => document.activeElement?.matches('.note-field textarea'));
  pressKey('x');
  await fill('Din anteckning', 'Stäm av med ekonomi.');
  pressKey('Escape');
  await until('the note', () => shown('.own-note') === 'Stäm av med ekonomi.');
  await says('Anteckningen är sparad.');
  expect((await pointOf('p2'))?.note).toBe('Stäm av med ekonomi.');
});

test('a note that is being written is there after a reload, and another window’s isn’t overwritten', async () => {
  const begin = async (note: string) => {
    await openAnswers('go-through', '.in-hand', urn('p2'));
    pressKey('a');
    await until('the field', () => document.activeElement?.matches('.note-field textarea'));
    await fill('Din anteckning', note);
  };
  await begin('Min.');
  leave();
  // As a window that is gone: it is closed at the end, since closing it would save what stands in its field.
  const gone = document.querySelector('#page') as Element;
  gone.remove();
  await put([{ do: 'set', kind: 'point', id: urn('p2'), fields: { note: 'Den andra.' } }]);
  await openAnswers('go-through', '.note-field', urn('p2'));
  const field = () => document.querySelector<HTMLTextAreaElement>('.note-field textarea');
  expect(field()?.value).toBe('Min.');
  field()?.focus();
  field()?.blur();
  await says('Anteckningen har ändrats i ett annat fönster.', '.note-field');
  await says('Den andra.', '.note-field');
  expect((await pointOf('p2'))?.note).toBe('Den andra.');
  await press('Spara båda');
  await until('the note', () => shown('.own-note') === 'Den andra. Min.');
  expect((await pointOf('p2'))?.note).toBe('Den andra.\nMin.');
  render(null, gone);
});

test('a press on a card, or on words of the text, takes the point in hand', async () => {
  await openSocial();
  document.querySelectorAll<HTMLElement>('.point-card')[1]?.click();
  await handSays('Ändringsförslag | Nämnden anser');
  document.querySelector<HTMLElement>(`[data-point="${urn('p1')}"]`)?.click();
  await handSays('Stöd | Socialnämnden är positiv');
  document.querySelectorAll<HTMLElement>('.answer-block p')[3]?.click();
  await handSays('Inget förslag i stycket | Enligt nämndens');
  expect(document.querySelector('.in-hand-words')?.textContent).toContain('Enligt nämndens mening');
});
