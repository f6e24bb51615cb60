import type { DocxBlock } from '../docx/text/docx-block.ts';
import { wordsInReading } from '../docx/text/words-in-reading.ts';
import type { OtherReading } from '../readable-document.ts';
import { blocksIn, type FlowBlock, type TrackedView } from './content/content.ts';
import { trackedViews } from './content/tracked-views.ts';
import { readFlowInThread } from './reading/read-flow-in-thread.ts';

/** The readings of a Word file's changes, each read when it is first asked for. */
export class FlowReadings {
  private readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly read = new Map<TrackedView, Promise<readonly FlowBlock[]>>();

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
  }

  /**
   * Those that aren't shown.
   * @param shown the blocks of the one that is
   */
  async besides(view: TrackedView, shown: readonly FlowBlock[], signal: AbortSignal): Promise<OtherReading[]> {
    const others = await Promise.all(
      trackedViews.filter((other) => other !== view).map((other) => this.blocksOf(other, signal)),
    );
    // Pieces of Word files know where they stand in the file.
    return others.map((blocks) => ({
      blocks,
      shownAt: wordsInReading(blocks as readonly DocxBlock[], shown as readonly DocxBlock[]),
    }));
  }

  private blocksOf(view: TrackedView, signal: AbortSignal): Promise<readonly FlowBlock[]> {
    const known = this.read.get(view);
    if (known) return known;
    const reading = this.readBlocks(view, signal);
    this.read.set(view, reading);
    return reading;
  }

  private async readBlocks(view: TrackedView, signal: AbortSignal): Promise<readonly FlowBlock[]> {
    const blocks: FlowBlock[] = [];
    for await (const answer of readFlowInThread({ bytes: this.bytes, view, firstId: 1 }, signal)) {
      if (answer.is === 'content') for (const block of blocksIn(answer.content)) blocks.push(block);
      else if (answer.is === 'done') return blocks;
      else if (answer.is !== 'head') console.warn('reading', view, answer);
    }
    // It was left off, or failed: who asks again has it read again.
    this.read.delete(view);
    return [];
  }
}
