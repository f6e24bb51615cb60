import './paper.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scheme } from '../../../glossary/schema.ts';
import { paper, room } from '../../../learning/concept-map/paper.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { PaperConcepts } from './PaperConcepts.tsx';

const useWords = wordsFrom();

/** In CSS pixels: what is read from some steps away, down to what is still read at the wall, 8.25 points. */
const largestText = 19;
const leastText = 11;
/** In sheets of several pages nothing is gained by small letters. */
const usualText = 14;
/** Print isn't set quite as the screen measures. */
const spared = 1.04;

/** One system on an A4 for the wall, in letters as large as fit; one that doesn't fit goes on to further pages in letters of the usual size. */
export function Leaf({ scheme, ready }: { scheme: Scheme; ready(): void }) {
  const { language } = useWords();
  const inside = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<number>();
  useLayoutEffect(() => {
    if (inside.current) setSize(sizeThatFits(inside.current));
  }, [scheme, language]);
  useLayoutEffect(() => {
    if (size !== undefined) ready();
  }, [size, ready]);
  return (
    <div class="word-paper leaf" aria-hidden="true" style={{ width: `${room.portrait.width}px` }}>
      <div ref={inside} style={{ fontSize: `${size ?? usualText}px` }}>
        <h1>{scheme.title[language]}</h1>
        {scheme.description && <p>{scheme.description[language]}</p>}
        <PaperConcepts scheme={scheme} />
      </div>
    </div>
  );
}

/** In half pixels, from the largest. */
function sizeThatFits(inside: HTMLElement): number {
  for (let size = largestText; size >= leastText; size -= 0.5) {
    inside.style.fontSize = `${size}px`;
    if (inside.offsetHeight * spared <= paper.portrait.height) return size;
  }
  return usualText;
}
