import { expect, test } from 'vitest';
import { appendicesLast, inDocumentOrder } from '../../../../comments/list/document-order.ts';

test('the proposal stands before what belongs to it, and what is alike by title', () => {
  const documents: Parameters<typeof inDocumentOrder>[0] = [
    { title: 'Bilaga 1. Handlingsplan' },
    { title: 'Alla underlag', role: 'bilaga' },
    { title: 'Följebrev', role: 'missiv' },
    { title: 'Underlag 10', role: 'annat' },
    { title: 'Underlag 2', role: 'annat' },
    { title: 'Handlingsplan (bilaga 2)' },
    { title: 'Bilagan om bilagor, en strategi' },
    { title: 'Strategi', role: 'förslag' },
  ];
  expect(inDocumentOrder(documents).map(({ title }) => title)).toEqual([
    'Strategi',
    'Bilagan om bilagor, en strategi',
    'Följebrev',
    'Underlag 2',
    'Underlag 10',
    'Alla underlag',
    'Bilaga 1. Handlingsplan',
    'Handlingsplan (bilaga 2)',
  ]);
});

test('of a file that doesn’t say what its documents are, the appendices go behind and the rest stays as it is', () => {
  const titles = ['Bilaga 1. Handlingsplan', 'Strategi', 'Alla underlag', 'Budget (bilaga 2)', 'Följebrev'];
  expect(appendicesLast(titles.map((title) => ({ title }))).map(({ title }) => title)).toEqual([
    'Strategi',
    'Alla underlag',
    'Följebrev',
    'Bilaga 1. Handlingsplan',
    'Budget (bilaga 2)',
  ]);
});
