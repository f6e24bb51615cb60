import { readFileSync } from 'node:fs';
import type { State } from '../../comments/anchoring/found-place.ts';
import { plainDocument } from '../../comments/text/plain-document.ts';
import { readMarks } from '../marked-text.ts';
import type { Pair } from './pair.ts';

const folder = new URL('../documents/versions/', import.meta.url);
const pairs = [
  ['strategi-utkast', 'strategi-antagen'],
  ['riktlinje-utkast', 'riktlinje-beslutad'],
  ['plan-utkast', 'plan-slutlig'],
] as const;

const bare = (text: string) => text.replace(/-\n|\s/g, '');

/**
 * A draft and what became of it, with the commented words marked by the same name in both. What is marked in the draft
 * alone is gone, and the first line of the later text names what has been moved.
 */
export function handMadePairs(): Pair[] {
  return pairs.map(([before, after]) => {
    const old = readMarks(readFileSync(new URL(`${before}.txt`, folder), 'utf8'));
    const file = readFileSync(new URL(`${after}.txt`, folder), 'utf8');
    const [, head = '', body = ''] = /^# flyttade: (.*)\n([\s\S]*)$/.exec(file) ?? [];
    const moved = new Set(head.split(' '));
    const now = readMarks(body);
    const comments = old.spans.map(({ start, end, concept }) => {
      const place = now.spans.find((span) => span.concept === concept);
      const same = place && bare(now.text.slice(place.start, place.end)) === bare(old.text.slice(start, end));
      const state: State = !place ? 'lost' : !same ? 'changed' : moved.has(concept) ? 'moved' : 'unchanged';
      return { span: { start, end }, state, place };
    });
    return { name: after, old: plainDocument(old.text), now: plainDocument(now.text), comments };
  });
}
