import type { BlockId } from '../block.ts';
import { blocksIn, type TrackedView } from '../flow/content/content.ts';
import type { FlowText } from '../flow/content/flow-text.ts';
import { withPages } from '../flow/content/new-pages.ts';
import { titleOf } from '../pdf/text/across-pages/title.ts';
import type { EpubFile } from './epub-file.ts';
import { EpubStory } from './epub-story.ts';

/** A book must have a title: what programs write where the author has given none. */
const noTitle = /^(?:unknown(?: title)?|untitled|namnlös)?$/i;

/** A book in one of its readings. It has no headers, comments or macros. */
export function readEpub(file: EpubFile, view: TrackedView, firstId: BlockId = 1): FlowText {
  let next = firstId;
  const story = new EpubStory(view, () => next++);
  const content = withPages(file.chapters.flatMap(({ path, root }) => story.chapter(path, root)));
  const blocks = [...blocksIn(content)];
  return {
    title: noTitle.test(file.title) ? titleOf(blocks, undefined) : file.title,
    content,
    blocks,
    headers: [],
    footers: [],
    comments: [],
    changes: { authors: new Map(story.changes > 0 ? [['', story.changes]] : []), looks: 0 },
    hasMacros: false,
    ...(file.broken > 0 && { unread: { chapters: file.broken } }),
  };
}
