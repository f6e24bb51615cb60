import { expect, it } from 'vitest';
import { LongBlocks } from '../../../../documents/flow/reading/long-blocks.ts';
import { readFlow } from '../../../../documents/flow/reading/read-flow.ts';
import { docxBytes, p, r } from '../../../docx.ts';

it('the pieces of a very long paragraph are told in several messages, and are all there', () => {
  const long = p((r('ab ') + r('cd ', '<w:b/>')).repeat(6000));
  const body = `${p(r('Före'))}<w:tbl><w:tr><w:tc>${long}</w:tc></w:tr></w:tbl>${p(r('Efter'))}`;
  const blocks = new LongBlocks();
  const told: string[] = [];
  for (const answer of readFlow({
    is: 'read',
    bytes: Uint8Array.from(docxBytes({ body })),
    view: 'marked',
    firstId: 1,
  })) {
    if (answer.is === 'pieces') {
      told.push(`${answer.block}: ${answer.pieces.length}`);
      blocks.add(structuredClone(answer));
    }
    if (answer.is !== 'content') continue;
    expect(JSON.stringify(answer.content)).not.toContain('"end":36000');
    const content = structuredClone(answer.content);
    blocks.fill(content);
    const [before, table, after] = content;
    const paragraph = table?.is === 'table' ? table.rows[0]?.cells[0]?.content[0] : undefined;
    const [block] = paragraph?.is === 'paragraph' ? paragraph.blocks : [];
    expect(block?.pieces).toHaveLength(12_000);
    expect(block?.pieces.at(-1)?.end).toBe(block?.text.length);
    for (const usual of [before, after]) expect(usual?.is === 'paragraph' && usual.blocks[0]?.pieces.length).toBe(1);
  }
  expect(told).toEqual(['2: 5000', '2: 5000', '2: 2000']);
});
