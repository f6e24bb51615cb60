import { caseNumbersIn } from '../../documents/facts/case-numbers.ts';
import type { AnswerBlock } from '../answer.ts';

/** Before a number that is the sender's: "Er beteckning", "Region Norrs dnr", "remiss RÄ 2026-0418". */
const senders =
  /(?:(?<!\p{L})(?:er|ert|era|eran|your)(?!\p{L})[^.;]{0,40}|remiss\p{L}*[^.;\n]{0,80}|rubricera\p{L}*[^.;\n]{0,80}|region\p{L}*(?:\s\p{L}+){0,3}s[^.;\n]{0,100}|förslag\p{L}*[^.;\n]{0,140}|avsändarens[^.;\n]{0,30}|ämne:[^\n]{0,120})$/iu;
const own = /(?<!\p{L})(?:vårt|vår|our)(?!\p{L})[^.;]{0,30}$/iu;

/** In blocks and characters: the head of a letter is not longer, nor are its lines. */
const head = 40;
const longest = 1500;

/**
 * The numbers that the answer has in its body's own journal.
 * @param others those of the remiss, where they are known
 */
export function journalNumbersIn(text: string, blocks: readonly AnswerBlock[], others: readonly string[]): string[] {
  const plain = (number: string) => number.replace(/\s/g, '').toLowerCase();
  const known = new Set(others.map(plain));
  const facts = caseNumbersIn(
    blocks.slice(0, head).map(({ start, end, kind }, id) => ({
      id,
      kind,
      level: 0,
      // Signs of Markdown stand between a label and its number.
      text: text.slice(start, Math.min(end, start + longest)).replace(/[*_]/g, ' '),
      wide: (offset: number) => offset,
    })),
  );
  const numbers: string[] = [];
  for (const { text: number, owner, block, start } of facts) {
    const from = blocks[block]?.start ?? 0;
    const above = blocks[block - 1];
    const label = above && start === 0 ? text.slice(above.start, above.end).slice(-60) : '';
    const said = `${label} ${text.slice(Math.max(from, from + start - 160), from + start)}`;
    if (known.has(plain(number)) || /^(?:er|ert|your)$/.test(owner ?? '')) continue;
    if (senders.test(said) && !own.test(said)) continue;
    if (!numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}
