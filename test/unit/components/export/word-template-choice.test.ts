import { computed, signal } from '@preact/signals';
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { letterSv } from '../../../../components/i18n/sv/own-pages/letter.ts';
import type { Exporting as ExportingOfPage } from '../../../../extension/state/export/exporting.ts';
import { readPlan } from '../../../../extension/state/export/plan.ts';

const kept = vi.hoisted(() => vi.fn());
const made = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { set: kept, onChanged: { addListener: vi.fn() } } } } }));
vi.stubGlobal(
  'Worker',
  class {
    addEventListener() {}
    terminate() {}
    postMessage(message: { type: string; wish?: { decision?: string } }) {
      if (message.type === 'make') made(message.wish?.decision);
    }
  },
);
const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;
const { Exporting } = await import('../../../../extension/state/export/exporting.ts');
const { LetterContext } = await import('../../../../extension/state/export/letter-state.ts');
const { WordTemplateChoice } = await import('../../../../components/export/letter/WordTemplateChoice.tsx');

const own = (places: string[]) => ({ mall: { name: 'Vår mall.docx', data: 'AA==', places } });
let exporting: ExportingOfPage;
let end = () => {};

function open(wordTemplate: string, places: string[] = []): void {
  const plan = readPlan({ template: 'yttrande', format: 'docx', wordTemplate, formats: { yttrande: 'docx' } });
  exporting = new Exporting(
    'urn:uuid:a',
    plan,
    { own: computed(() => ({})), wordTemplates: signal(own(places)), letterhead: signal({}) },
    undefined,
  );
  end = exporting.start();
  act(() => render(h(LetterContext.Provider, { value: exporting }, h(WordTemplateChoice, {})), main));
}

const head = {
  title: 'Strategi',
  date: '2026-03-01',
  documents: [],
  theirNumbers: [],
  ownNumbers: [],
  signers: ['Anna Ek'],
  contact: 'Torget 1',
};
const listIs = (given: object) =>
  act(() => {
    exporting.maker.made.value = { head: { ...head, ...given } } as never;
  });
const trouble = () => main.querySelector('.trouble.what')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  kept.mockClear();
  made.mockClear();
});
afterEach(() => {
  render(null, main);
  end();
  vi.useRealTimers();
});

test.each<[places: string[], head: object, lacks: [string[], string[]] | undefined]>([
  [
    ['text'],
    {},
    [
      [letterSv.signers, letterSv.contact],
      ['underskrift', 'kontakt'],
    ],
  ],
  [['text', 'undertecknare'], {}, [[letterSv.contact], ['kontakt']]],
  [['text', 'underskrift', 'kontakt'], {}, undefined],
  [['text', 'underskrift', 'kontakt'], { recipient: 'Regionen' }, [[letterSv.recipient], ['mottagare']]],
  [['text'], { signers: [], contact: undefined }, undefined],
  [
    ['text'],
    { signers: [], contact: undefined, ownNumbers: ['1'], theirNumbers: ['2'], handlaggare: 'Åsa' },
    [
      ['Handläggare', 'Eget diarienummer', 'Avsändarens diarienummer'],
      ['handläggare', 'dnr', 'ert dnr'],
    ],
  ],
])('a template with %j says what it has no place for', (places, given, lacks) => {
  open('mall', places);
  expect(trouble()).toBeUndefined();
  listIs(given);
  expect(trouble()).toBe(lacks && letterSv.noPlace(...lacks));
});

test('without a template of one’s own everything has a place', () => {
  open('brev');
  listIs({});
  expect(trouble()).toBeUndefined();
});

test('who a tjänsteskrivelse goes to is said, and of no other template', () => {
  const says = (name: string, places?: string[]) => {
    open(name, places);
    const said = main.textContent?.includes(letterSv.toBoard);
    end();
    return said;
  };
  expect([says('tjänsteskrivelse'), says('brev'), says('mall', ['text'])]).toEqual([true, false, false]);
});

test('what a board is to decide is kept and shown at a pause in the writing, without leaving the field', async () => {
  open('tjänsteskrivelse');
  const field = () => main.querySelector<HTMLTextAreaElement>('[name=decision]') as HTMLTextAreaElement;
  act(() => {
    field().value = 'Nämnden antar yttrandet. ';
    field().dispatchEvent(new window.Event('input', { bubbles: true }) as unknown as Event);
  });
  await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
  expect(made.mock.lastCall).toEqual(['Nämnden antar yttrandet.']);
  expect(exporting.plan.value.decision).toBe('Nämnden antar yttrandet.');
  expect(field().value).toBe('Nämnden antar yttrandet. ');
  act(() => {
    field().value = '';
    field().dispatchEvent(new window.Event('input', { bubbles: true }) as unknown as Event);
  });
  await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
  expect(made.mock.lastCall).toEqual([undefined]);
  expect(exporting.plan.value.decision).toBeUndefined();
});

test('a file that is made at once has what was just written', () => {
  open('tjänsteskrivelse');
  listIs({});
  const field = main.querySelector<HTMLTextAreaElement>('[name=decision]') as HTMLTextAreaElement;
  act(() => {
    field.value = 'Beslut';
    field.dispatchEvent(new window.Event('input', { bubbles: true }) as unknown as Event);
  });
  vi.stubGlobal('MessageChannel', class {});
  void exporting.save('file').catch(() => undefined);
  expect(made.mock.lastCall).toEqual(['Beslut']);
});
