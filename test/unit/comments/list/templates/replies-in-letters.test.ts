import { expect, test } from 'vitest';
import { begreppssvar } from '../../../../../comments/list/templates/begreppssvar.ts';
import { iso } from '../../../../../comments/list/templates/iso.ts';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { yttrande } from '../../../../../comments/list/templates/yttrande.ts';
import { on, source } from '../list-source.ts';

const reply = 'Svar av Bo Ask, 2026-03-01 10:00: Dumt.\n\nStryk den.';
const comments = [
  on('alla', 'a', { commenting: `Otydligt.\n\n${reply}`, identifying: ['https://example.org/begrepp'] }),
  on('Fler', 'b', { commenting: reply }),
];
const own = source(comments);

test.each([
  ['a letter', yttrande(own)],
  ['an answer on concepts', begreppssvar(own)],
  ['the form of ISO', iso(own)],
])('what a colleague has replied to a comment isn’t said in our name in %s', (_, made) => {
  const text = JSON.stringify(made);
  expect(text).toContain('Otydligt.');
  expect(text).not.toMatch(/Bo Ask|Dumt|Stryk den/);
});

test('what the reader writes below a reply is in the letter', () => {
  const answered = 'Otydligt.\n\nSvar från Bo Ask, 2026-03-01 10:00: Dumt.\nStryk den.\n\nMen inte för alla.';
  const text = JSON.stringify(yttrande(source([on('alla', 'a', { commenting: answered })])));
  expect(text).toContain('Otydligt.');
  expect(text).toContain('Men inte för alla.');
  expect(text).not.toMatch(/Bo Ask|Dumt|Stryk den/);
});

test('a comment that is nothing but replies isn’t there', () => {
  expect(JSON.stringify(yttrande(own).parts)).not.toContain('Fler');
});

test('a list says whose each reply is', () => {
  expect(JSON.stringify(templateTable(own, synpunktslista).rows)).toContain('Svar av Bo Ask, 2026-03-01 10:00: Dumt.');
});
