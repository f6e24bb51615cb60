import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { documentFile, openConcept, paintedWords, read, says, test } from '../../fixtures.ts';

/** Waits until these words are painted and those others aren't. */
const paints = (reader: ReadingBrowser, words: string[], notThese: string[] = []) =>
  until(`marks on ${words} and not on ${notThese}`, async () => {
    const painted = await paintedWords(reader);
    if (words.every((word) => painted.includes(word)) && !notThese.some((word) => painted.includes(word))) return true;
    throw new Error(`they are on ${painted}`);
  });

/** The words that are painted in the page's frame. */
const wordsInFrame = (reader: ReadingBrowser) =>
  reader.inPage(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const { highlights } = (frame.contentWindow as Window & typeof globalThis).CSS;
    return [...highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset));
  });

/** Presses the concept's button for the next place, and waits until that is pointed at. */
async function jumpTo(reader: ReadingBrowser, concept: string, words: string): Promise<void> {
  await openConcept(reader, concept);
  await reader.clickInPanel(`#concept-${concept} .walk-next`);
  await until(words, async () => (await paintedWords(reader, 'current')).join() === words);
}

/** To the top, where the first words are marked and the last aren't. */
async function begin(reader: ReadingBrowser): Promise<void> {
  await reader.inPage(() => scrollTo({ top: 0, behavior: 'instant' }));
  await paints(reader, ['Psykiskhälsa'], ['Tertiärprevention', 'Indikeradprevention']);
}

test('what is far is counted but not painted until it comes near: scrolled, jumped or opened to, in columns, scrollers, shadow roots and frames, and on paper', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}far`);
  await says(reader, '12 begrepp, 12 förekomster');
  await test.step('the page’s end, and back', async () => {
    await paints(reader, ['Psykiskhälsa', 'Preventionsnivå'], ['Psykiskohälsa', 'Tertiärprevention']);
    await reader.inPage(() => scrollTo(0, document.documentElement.scrollHeight));
    await paints(reader, ['Tertiärprevention', 'Psykiatriskatillstånd'], ['Psykiskhälsa', 'Vägledandeprinciper']);
    await begin(reader);
  });

  await test.step('the second of two columns', async () => {
    await reader.inPage(() => document.querySelector('#second')?.scrollIntoView());
    await paints(reader, ['Indikeradprevention', 'Vägledandeprinciper']);
    await begin(reader);
  });

  await test.step('all, for the printer', async () => {
    await reader.inPage(() => void dispatchEvent(new Event('beforeprint')));
    const all = [
      ...['Indikeradprevention', 'Preventionsnivå', 'Proportionelluniversalism', 'Psykiatriskatillstånd'],
      ...['Psykiskabesvär', 'Psykiskhälsa', 'Psykiskohälsa', 'Tertiärprevention', 'Universellprevention'],
      'Vägledandeprinciper',
    ];
    expect((await paintedWords(reader)).toSorted()).toEqual(all);
    expect((await wordsInFrame(reader)).toSorted()).toEqual(['Samskapande', 'Selektiv prevention']);
    await reader.inPage(() => void dispatchEvent(new Event('afterprint')));
    await begin(reader);
  });

  await test.step('what is jumped to, and what is around it', async () => {
    await jumpTo(reader, 'tertiarprevention', 'Tertiärprevention');
    await paints(reader, ['Tertiärprevention', 'Psykiatriskatillstånd']);
    await jumpTo(reader, 'vagledande-principer', 'Vägledandeprinciper');
    await paints(reader, ['Vägledandeprinciper', 'Indikeradprevention']);
    await begin(reader);
  });

  await test.step('inside scrollers, shadow roots, frames and what opens', async () => {
    await paints(reader, ['Preventionsnivå'], ['Psykiskohälsa', 'Universellprevention']);
    await reader.inPage(() => document.querySelector('#scroller')?.scrollTo(0, 1e6));
    await paints(reader, ['Psykiskohälsa']);
    await reader.inPage(() => document.querySelector('x-scroller')?.shadowRoot?.querySelector('div')?.scrollTo(0, 1e6));
    await paints(reader, ['Universellprevention']);
    expect(await wordsInFrame(reader)).toEqual(['Samskapande']);
    await reader.inPage(() => document.querySelector('iframe')?.contentWindow?.scrollTo(0, 1e6));
    await until('the frame’s other mark', async () => (await wordsInFrame(reader)).includes('Selektiv prevention'));
    await reader.inPage(() => {
      const details = document.querySelector('details') as HTMLDetailsElement;
      details.open = true;
      details.querySelector('p')?.scrollIntoView();
    });
    await paints(reader, ['Psykiskabesvär']);
  });
});

test('scrolled through window by window, no words are seen without their marks', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await paintedWords(reader);
  const words = documentFile('alvmarken.html').match(/psykisk ohälsa/g)?.length ?? 0;
  const { seen, bare } = await reader.inPage(async () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const places: { node: Node; at: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { index } of (node as Text).data.matchAll(/psykisk ohälsa/g)) places.push({ node, at: index });
    }
    const inView = ({ node, at }: { node: Node; at: number }) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    let seen = 0;
    const bare: string[] = [];
    for (let last = -1; scrollY !== last; ) {
      last = scrollY;
      // What is painted at this moment is what the frame after the scrolling shows.
      scrollBy({ top: innerHeight, behavior: 'instant' });
      const painted = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      for (const place of places.filter(inView)) {
        seen++;
        const marked = painted.some(
          (range) => range.startContainer === place.node && range.startOffset <= place.at && range.endOffset > place.at,
        );
        if (!marked) bare.push(`${scrollY}: ${(place.node as Text).data.slice(place.at, place.at + 40)}`);
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    return { seen, bare };
  });
  expect(bare).toEqual([]);
  expect(seen).toBeGreaterThan(words / 2);
});
