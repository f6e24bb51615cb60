import { describe, expect, test } from 'vitest';
import { prepareRemiss } from '../../../answers/about/remiss.ts';
import { readAnswer, readInSteps } from '../../../answers/read-answer.ts';
import { ownAnswers } from '../../answers/own-answers.ts';

describe('what isn’t as it should be is told, and never an error', () => {
  test.each([
    ['nothing', '', ['empty']],
    ['white space', ' \n\n\t', ['empty']],
    [
      'English',
      'The municipality of Vik supports the strategy, and is of the opinion that it should be adopted.',
      ['english', 'no-instans'],
    ],
    ['nobody', 'Planen bör strykas.', ['no-instans']],
  ])('%s', (_, text, warnings) => {
    const answer = readAnswer(text);
    expect([answer.warnings, answer.overall]).toEqual([warnings, 'oklart']);
  });

  test('an answer to another remiss, which is read all the same', () => {
    const remiss = prepareRemiss('# Strategi för suicidprevention\n\n## 1. Inledning\n\nLivet är värt att skydda.');
    const text = `Viks kommun\n2027-01-01\n\nYttrande över förslag till parkeringsnorm för flerbostadshus\n\n${'Kommunen tillstyrker förslaget till parkeringsnorm. Avgiften för cykelgarage och laddstolpar bör dock sänkas i ytterområden. Bostadsbolagen, fastighetsägarna och samfälligheterna saknar markanvisningar, detaljplaner, exploateringsavtal, bullerutredningar och dagvattenlösningar. Parkeringsköpet, friköpsbeloppen, gatukontoret, tomträttsavgälden, byggloven, gångbanorna och vinterväghållningen nämns inte. Hyresrätterna, radhusen, småhusägarna, kollektivtrafiken och bilpoolerna behandlas olika. '.repeat(2)}`;
    const { warnings, overall, points } = readAnswer(text, undefined, { remiss });
    expect([warnings, overall]).toEqual([['other-remiss'], 'oklart']);
    expect(points.length).toBeGreaterThan(2);
  });

  test('two hundred pages', () => {
    const page = 'Kommunen anser att avsnitt 3 bör förtydligas. Det är positivt att barnen nämns.\n\n'.repeat(20);
    const { warnings, points } = readAnswer(`Viks kommun\n\n${page.repeat(400)}`);
    expect(warnings).toEqual(['long']);
    expect(points).toHaveLength(16_000);
  });

  test.each([
    ['a line without end', 'Kommunen anser '.repeat(30_000)],
    ['commas', ','.repeat(100_000)],
    ['quotation marks', '”'.repeat(100_000)],
    ['brackets', '('.repeat(100_000)],
    ['bars', '|'.repeat(100_000)],
    ['numbers', '1.1.1. '.repeat(30_000)],
    ['tabs', 'a\t'.repeat(50_000)],
    ['headings', `${'# A\n'.repeat(20_000)}`],
    ['loose halves of characters', '\ud800\udc00\ud800 bör '.repeat(1000)],
    ['lines of a word', 'Och\n'.repeat(50_000)],
  ])('%s', (_, text) => {
    expect(() => readAnswer(text, undefined, { remiss: prepareRemiss(text) })).not.toThrow();
  });
});

test('in steps it gives the same as at once, and stops often', () => {
  for (const { text, remiss } of ownAnswers().slice(0, 5)) {
    const steps = readInSteps(text, undefined, { remiss });
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(step.value).toEqual(readAnswer(text, undefined, { remiss }));
    expect(count).toBeGreaterThan(2);
  }
});
