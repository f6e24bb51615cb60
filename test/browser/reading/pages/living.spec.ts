import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { openConcept, paintedThroughout, paintedWords, read, says, test } from '../../fixtures.ts';
import { cardSays, noCard, rest } from '../../surfaces/card.ts';
import { barText, onSelection, selectWords } from '../../surfaces/comments.ts';
import { countOf } from '../../surfaces/concept-count.ts';

/** Waits until the page's marks are on these words. */
const paints = (reader: ReadingBrowser, words: string[]) =>
  until(`marks on ${words}`, async () => {
    const painted = await paintedWords(reader);
    if (JSON.stringify(painted) === JSON.stringify(words)) return true;
    throw new Error(`they are on ${painted}`);
  });

test('what a page does to itself is followed, in the page and in the panel', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);

  await test.step('added, changed, taken away, moved, hidden and shown', async () => {
    await paints(reader, ['Psykiskhälsa', 'Samskapande', 'Psykiskohälsa']);
    await reader.inPage(() => {
      document.querySelector('#here')?.insertAdjacentHTML('beforeend', '<p>Selektiv <em>prevention</em>.</p>');
    });
    await paints(reader, ['Psykiskhälsa', 'Selektivprevention', 'Samskapande', 'Psykiskohälsa']);
    await reader.inPage(() => {
      const text = document.querySelector('#after')?.firstChild as Text;
      text.data = 'Psykiska besvär och psykisk ohälsa.';
    });
    await paints(reader, ['Psykiskhälsa', 'Selektivprevention', 'Samskapande', 'Psykiskabesvär', 'psykiskohälsa']);
    await reader.inPage(() => document.querySelector('#here')?.remove());
    await paints(reader, ['Samskapande', 'Psykiskabesvär', 'psykiskohälsa']);
    expect(await countOf(reader, 'psykisk-halsa')).toBe('0');
    // Moved, hidden and shown again.
    await reader.inPage(() => document.body.append(document.querySelector('#list') as Element));
    await paints(reader, ['Psykiskabesvär', 'psykiskohälsa', 'Samskapande']);
    await reader.inPage(() => {
      (document.querySelector('#after') as HTMLElement).hidden = true;
    });
    await paints(reader, ['Samskapande']);
    await reader.inPage(() => {
      (document.querySelector('#after') as HTMLElement).hidden = false;
    });
    await paints(reader, ['Psykiskabesvär', 'psykiskohälsa', 'Samskapande']);
  });

  await test.step('a list without end, a thousand at a time', async () => {
    await reader.inPage(() => {
      const list = document.querySelector('#list') as Element;
      for (let i = 0; i < 1000; i++) list.insertAdjacentHTML('beforeend', `<li>Nr ${i}: vägledande principer.</li>`);
    });
    await says(reader, '4 begrepp, 1 003 förekomster');
    expect(await countOf(reader, 'vagledande-principer')).toMatch(/^1.?000$/);
  });

  await test.step('what libraries do to words, styles, fields, bodies and frames', async () => {
    const html = (body: string) =>
      reader.inPage((text) => {
        document.body.innerHTML = text;
      }, body);
    // A library that wraps words, as a glossary's tooltip does.
    await html('<p>Om psykisk hälsa och psykisk ohälsa.</p>');
    await paints(reader, ['psykiskhälsa', 'psykiskohälsa']);
    await reader.inPage(() => {
      const text = document.querySelector('p')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, 11);
      range.setEnd(text, 16);
      range.surroundContents(document.createElement('mark'));
    });
    await paints(reader, ['psykiskhälsa', 'psykiskohälsa']);
    // Another class, soon after another change.
    await html(
      '<style>.shut { display: none }</style><p>Samskapande.</p><p class="shut" id="tab">Psykiska besvär.</p>',
    );
    await paints(reader, ['Samskapande']);
    await reader.inPage(() => document.querySelector('#tab')?.classList.remove('shut'));
    await paints(reader, ['Samskapande', 'Psykiskabesvär']);
    // A form whose fields have the names of what an element can do, and text that someone writes.
    await html(
      `<form><input name="matches"><input name="contains"><p>Psykisk hälsa.</p></form><p>Samskapande.</p>
      <div id="editor"><p>Psykiska besvär.</p></div><div style="display: contents">Preventionsnivå.</div>`,
    );
    await paints(reader, ['Psykiskhälsa', 'Samskapande', 'Psykiskabesvär', 'Preventionsnivå']);
    await reader.inPage(() => {
      const editor = document.querySelector('#editor') as HTMLElement;
      editor.contentEditable = 'true';
      (editor.querySelector('p')?.firstChild as Text).data = 'Psykisk ohälsa.';
    });
    await paints(reader, ['Psykiskhälsa', 'Samskapande', 'Preventionsnivå']);
    // A new body, as libraries put in that go from page to page by themselves.
    await reader.inPage(() => {
      const body = document.createElement('body');
      body.innerHTML = '<h1>Ny</h1><p>Proportionell universalism.</p><iframe src="/frame"></iframe>';
      document.body.replaceWith(body);
    });
    await until('the new body', async () => (await countOf(reader, 'proportionell-universalism')) === '1');
    await until('its frame', async () => (await countOf(reader, 'selektiv-prevention')) === '1');
    await reader.inPage(() => {
      (document.querySelector('iframe') as HTMLIFrameElement).src = '/without-concepts';
    });
    await until('the frame without', async () => (await countOf(reader, 'selektiv-prevention')) === '0');
  });

  await test.step('what stands in a slot is counted once, however often the host changes', async () => {
    await reader.inPage(() => {
      document.body.innerHTML = '<x-card><h2 slot="t">Psykisk hälsa</h2></x-card>';
      const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' }) as ShadowRoot;
      root.innerHTML = '<slot name="t"></slot><p>Eget: samskapande.</p>';
    });
    await until('both', async () => (await countOf(reader, 'samskapande')) === '1');
    for (const times of [2, 3, 4]) {
      await reader.inPage((text) => {
        (document.querySelector('x-card')?.shadowRoot?.querySelector('p')?.firstChild as Text).data = text;
      }, 'Eget: samskapande. '.repeat(times));
      await until('the change', async () => (await countOf(reader, 'samskapande')) === String(times));
      expect(await countOf(reader, 'psykisk-halsa')).toBe('1');
    }
  });

  await test.step('written anew, as another of its views', async () => {
    await reader.inPage(() => {
      history.pushState({}, '', '/living/2');
      document.title = 'Vy två';
      document.body.innerHTML = '<main><h1>Vy två</h1><p>Universell prevention.</p></main>';
    });
    await paints(reader, ['Universellprevention']);
    await says(reader, 'Vy två');
    await says(reader, '1 begrepp, 1 förekomst');
  });
});

test('a page that document.open has emptied, and all its listeners with it: bar, card and keys are there again', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}living`);
  await selectWords(reader, 'Samskapande');
  await until('the bar', async () => (await barText(reader)) !== '');
  await reader.inPage(() => {
    document.open();
    document.write('<!doctype html><title>Vy två</title><h1>Vy två</h1><p>Universell prevention.</p><p>Slut.</p>');
    document.close();
  });
  await paints(reader, ['Universellprevention']);
  await says(reader, 'Vy två');
  await until('no bar', async () => (await barText(reader)) === '');
  await onSelection(reader, 'Universell prevention', 'Kopiera');
  await until('the copy', async () => (await barText(reader)).includes('Kopierat'));
  await selectWords(reader, 'Slut.');
  await until('the bar', async () => (await barText(reader)).includes('Kopiera'));
  await reader.pressInPage('Escape');
  await until('no bar', async () => (await barText(reader)) === '');
  await reader.inPage(() => document.getSelection()?.removeAllRanges());
  await rest(reader, 'Universell prevention');
  await cardSays(reader, 'universell prevention');
  await reader.pressInPage('Escape');
  await noCard(reader);
});

test('shadow roots, slots, frames and what a search would open are read and jumped to', async ({ reader, site }) => {
  await read(reader, `${site.address}trees`);
  const concepts = await reader.inPanel(() =>
    [...document.querySelectorAll('.scheme > ul .concept h3 button')].map((row) =>
      row.getAttribute('aria-controls')?.slice(8),
    ),
  );
  expect(concepts).toEqual([
    'psykisk-halsa',
    'psykiska-besvar',
    'psykiatriska-tillstand',
    'selektiv-prevention',
    'indikerad-prevention',
    'tertiarprevention',
    'proportionell-universalism',
    'samskapande',
  ]);
  const walkTo = async (concept: string) => {
    await openConcept(reader, concept);
    await reader.clickInPanel(`#concept-${concept} .walk-next`);
  };
  await walkTo('indikerad-prevention');
  await says(reader, 'Dold tills den hittas: indikerad prevention.');
  await until('it open', () => reader.inPage(() => document.querySelector('[hidden]') === null));
  await walkTo('tertiarprevention');
  await says(reader, 'Långt ned: tertiärprevention.');
  await until('it in view', () => reader.inPage(() => scrollY > 1000));
  await walkTo('samskapande');
  await says(reader, 'Innerst: samskapande.');
});

test('a page that changes a thousand times a second is right in the end', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  const marks = await paintedThroughout(reader);
  const samskapande = Number(await countOf(reader, 'samskapande'));
  await reader.inPage(async () => {
    const paragraphs = [...document.querySelectorAll('p')];
    for (let i = 0; i < 100; i++) {
      for (let j = 0; j < 10; j++) {
        const text = paragraphs[(i * 10 + j) % paragraphs.length]?.lastChild;
        if (text instanceof Text) text.data += i % 2 ? '' : ' ';
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    document.body.insertAdjacentHTML('beforeend', '<p>Sist: samskapande.</p>');
  });
  await until('the last mark', async () => (await countOf(reader, 'samskapande')) === String(samskapande + 1));
  expect(await paintedThroughout(reader)).toEqual([...marks, 'samskapande']);
});
