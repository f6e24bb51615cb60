import { signal } from '@preact/signals';
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { HeadFact } from '../../../../../comments/model/read-text.ts';
import { panelSv } from '../../../../../components/i18n/sv/reading/panel.ts';
import type { ReadingReport } from '../../../../../extension/protocol/messaging.ts';

vi.mock('../../../../../components/panel/header/DocumentMenu.tsx', () => ({ DocumentMenu: () => null }));
const { DocumentHeader } = await import('../../../../../components/panel/header/DocumentHeader.tsx');

const { window } = new JSDOM('<main></main>');
vi.stubGlobal('document', window.document);
const main = window.document.querySelector('main') as unknown as HTMLElement;

function draw(report: Partial<ReadingReport>): string {
  const whole = { title: 'Dir. 2016:15', done: true, length: 900, facts: [], counts: {}, struck: {}, ...report };
  const props = {
    isPrivate: false,
    view: 'concepts' as const,
    add: undefined,
    showFact() {},
    end() {},
    marked: signal(true),
    sites: signal([]),
  };
  render(h(DocumentHeader, { ...props, report: { uncertain: 0, ...whole } as unknown as ReadingReport }), main);
  // What is for who hears the page alone stands elsewhere, too.
  for (const unseen of main.querySelectorAll('.unseen')) unseen.textContent = '';
  return main.textContent ?? '';
}

test('that a document names no concept isn’t said in its head: the tab says it', () => {
  const says = draw({});
  expect(says).not.toContain('begrepp');
  expect(says).toContain(panelSv.aboutDocument);
  expect(says).toContain(panelSv.noFacts);
  expect(draw({ struck: { a: 1 } })).not.toContain(panelSv.onlyStruckConcepts);
  expect(draw({ facts: [{ kind: 'sender', text: 'Kammarkollegiet' }] as unknown as HeadFact[] })).not.toContain(
    'begrepp',
  );
  expect(draw({ counts: { a: 2 } })).toContain(panelSv.summary(2, 1));
});

test.each([
  [12, '12 dagar kvar'],
  [0, 'svara senast i dag'],
  [-1, 'gick ut i går'],
  [-31, 'gick ut 30 okt.'],
  [-1991, 'gick ut i juni 2021'],
])('of a time to respond that ends in %i days the head says ”%s”', (days, says) => {
  vi.setSystemTime('2026-11-30T12:00:00');
  const day = new Date(Date.UTC(2026, 10, 30 + days)).toISOString().slice(0, 10);
  expect(panelSv.daysLeft(days, day)).toBe(says);
  vi.useRealTimers();
});
