import { createHash } from 'node:crypto';
import { h } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { urn } from '../../../example-work.ts';
import {
  buttonNamed,
  controlNamed,
  fill,
  flip,
  forgetAll,
  open,
  press,
  pressKey,
  put,
  says,
  shown,
  storage,
  until,
} from '../own-page.ts';

const { OwnGlossariesPage } = await import('../../../../components/word-list/own/OwnGlossariesPage.tsx');
const { schemeChoice } = await import('../../../../extension/settings/settings.ts');
const { followed } = await import('../../../../extension/state/followed.ts');
const { ownStore } = await import('../../../../extension/state/own-store.ts');
const { loadGlossary } = await import('../../../../glossary/glossary.ts');
const { schemeFiles } = await import('../../../../glossary/schemes/index.ts');
const { ownGlossaries } = await import('../../../../storage/queries/own-glossaries.ts');
const packaged = loadGlossary(schemeFiles);

const openOwn = (hash = '') =>
  open(`begrepp.html?own${hash}`, async () =>
    h(OwnGlossariesPage, { packaged, choice: await followed(schemeChoice), isPrivate: false }),
  );
const stored = async () => ownGlossaries(await ownStore());
const untilStored = async (what: string, is: (schemes: Awaited<ReturnType<typeof stored>>) => boolean) => {
  for (let i = 0; i < 500; i++) {
    if (is(await stored())) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${what}: ${JSON.stringify(await stored())}`);
};
const terms = () =>
  [...document.querySelectorAll('.concept-row-term')].map((one) => one.textContent?.replaceAll('\u00ad', ''));
const untilTerms = (...wanted: string[]) => until(wanted.join(), () => terms().join() === wanted.join());
const follow = (text: string) =>
  until(`the link ${text}`, () =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(
      (one) => one.textContent?.replaceAll('\u00ad', '') === text,
    ),
  ).then((link) => {
    location.hash = new URL(link.href).hash;
  });

async function makeGlossary(title = 'Älvmarkens ord'): Promise<void> {
  await press('Ny ordlista');
  await fill('Ordlistans namn', title);
  await fill('Ansvarig', 'Region Älvmarken');
  await press('Skapa ordlistan');
  await says('Ordlistan har inga begrepp än.');
}
async function newForm(): Promise<void> {
  await follow('Nytt begrepp');
  await says('Nytt begrepp', '#own-concept');
}
async function addConcept(term: string): Promise<void> {
  await newForm();
  await fill('Huvudterm', term);
  await press('Egen');
  await press('Spara');
  await until(`the form of ${term}`, () => buttonNamed('Kopiera') && controlNamed('Huvudterm')?.value === term);
}

beforeEach(async () => {
  await forgetAll();
  await openOwn();
  await says('Inga egna ordlistor finns än.');
});

test('a glossary is made and switched on, changed, removed and taken back', async () => {
  await press('Ny ordlista');
  await press('Skapa ordlistan');
  await says('Skriv vad ordlistan heter.');
  await fill('Ordlistans namn', 'Älvmarkens ord');
  await press('Skapa ordlistan');
  await says('Ordlistan har inga begrepp än.');
  await until('its switch', () => controlNamed('Markera begreppen i ”Älvmarkens ord” i dokument'));
  expect(
    Object.entries(storage.stored)
      .filter(([key]) => key.startsWith('scheme-'))
      .map(([, on]) => on),
  ).toEqual([true]);
  await addConcept('vårdkedja');
  location.hash = '';
  await press('Ändra ”Älvmarkens ord”');
  await fill('Version', 'fastställd');
  await fill('Fastställd', '2027-02-01');
  await press('Spara');
  await says('Version fastställd');
  await says('Fastställd 1 februari 2027');
  await press('Ta bort ”Älvmarkens ord”');
  await says('Ordlistan ”Älvmarkens ord” är borttagen.');
  expect(await stored()).toEqual([]);
  await press('Ångra: ta bort ordlistan ”Älvmarkens ord”');
  await says('1 begrepp', '.glossary-entry');
});

test('a glossary begins as a copy of a system, whose concepts refer to each other', async () => {
  await press('Ny ordlista');
  await fill('Utgå från', 'Preventionsnivåer');
  await says('begrepp kopieras hit');
  await fill('Ordlistans namn', 'Våra nivåer');
  await press('Skapa ordlistan');
  await says('Utgår från Preventionsnivåer');
  const [copy] = await stored();
  const ids = new Set(copy?.concepts.map(({ id }) => id));
  const within = copy?.concepts.flatMap(({ broader = [] }) => broader).filter((id) => ids.has(id));
  expect(within?.length).toBeGreaterThan(0);
});

test('what is wrong is said at its field, and keeps a concept from being saved', async () => {
  await makeGlossary();
  await addConcept('vårdkedja');
  await newForm();
  await press('Spara');
  await says('Skriv en term.');
  await says('Skriv vad källan heter, eller välj Egen.');
  await until('the focus on the first', () => document.activeElement === controlNamed('Huvudterm'));
  await fill('Huvudterm', 'Vårdkedja');
  await says('”Vårdkedja” är redan en term för begreppet ”vårdkedja” i ordlistan.');
  await fill('Huvudterm', 'elevhälsa');
  await fill('Definition', 'Elevhälsan är hälsa.');
  await says('Definitionen förklarar ”elevhälsa” med sig självt.');
  await press('Egen');
  await press('Spara');
  await untilTerms('vårdkedja', 'elevhälsa');
  const [scheme] = await stored();
  expect(scheme?.concepts[1]).toMatchObject({
    prefLabel: { sv: 'elevhälsa' },
    source: [{ title: 'Egen', publisher: 'Region Älvmarken', year: null }],
  });
});

test('forms are shown as one writes, struck and added; a sentence shows what is found', async () => {
  await makeGlossary();
  await newForm();
  await fill('Huvudterm', 'elev');
  await press('eleven');
  await fill('Lägg till en form av ”elev”', 'elevsen');
  await press('Lägg till en form av ”elev”');
  await fill('Pröva en mening', 'Eleven, elevsen och elever.');
  await says('Skulle markeras 2 gånger.');
  expect([...document.querySelectorAll('.tried mark')].map((one) => one.textContent)).toEqual(['elevsen', 'elever']);
  await press('Egen');
  await press('Spara');
  await untilStored(
    'the forms',
    ([one]) => JSON.stringify(one?.concepts[0]?.forms) === '{"elev":{"added":["elevsen"],"struck":["eleven"]}}',
  );
});

test('what is written stays when the page is opened anew, until it is saved or cancelled', async () => {
  await makeGlossary();
  await addConcept('vårdkedja');
  await fill('Definition', 'Insatser i följd.');
  const { hash } = location;
  await openOwn(hash);
  await says('Det du skrev senast är inte sparat än.');
  expect(controlNamed('Definition')?.value).toBe('Insatser i följd.');
  await says('Inte sparat', '.concept-row');
  await press('Avbryt');
  await until('an empty field', () => controlNamed('Definition')?.value === '');
  expect(shown('.concept-row')).not.toContain('Inte sparat');
});

test('concepts are moved by their button and by keys, put under others, copied and removed, each with undo', async () => {
  await makeGlossary();
  for (const term of ['insats', 'stöd']) await addConcept(term);
  await untilTerms('insats', 'stöd');
  await press('Flytta upp');
  await untilTerms('stöd', 'insats');
  // A key while the last move is still being written does nothing; the last concept goes no further down.
  await until('the move', () => {
    const { KeyboardEvent } = document.defaultView as Window & typeof globalThis;
    const down = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true });
    [...document.querySelectorAll('.concept-row')].find((one) => one.textContent === 'stöd')?.dispatchEvent(down);
    return terms().join() === 'insats,stöd';
  });
  await untilTerms('insats', 'stöd');
  await fill('Överordnade begrepp', 'insa');
  document.querySelector<HTMLElement>('.chooser input')?.focus();
  pressKey('Enter');
  await until('the tree', () => shown('.tree').replaceAll(' ', '') === 'insatsstöd');
  await press('Spara');
  await untilStored('its place', ([one]) => one?.concepts[1]?.broader?.length === 1);
  await says('Sparat', '.concept-save');
  await press('Kopiera');
  await untilTerms('insats', 'stöd', 'stöd (kopia)');
  await until('the copy', () => controlNamed('Huvudterm')?.value === 'stöd (kopia)');
  await says('är tillagt.', '.history');
  await press('Ta bort');
  await untilTerms('insats', 'stöd');
  await press('Ångra: ta bort begreppet ”stöd (kopia)”');
  await untilTerms('insats', 'stöd', 'stöd (kopia)');
});

test('a circle is said, with the way round it', async () => {
  await makeGlossary();
  for (const term of ['insats', 'stöd']) await addConcept(term);
  await fill('Överordnade begrepp', 'insats');
  document.querySelector<HTMLElement>('.chooser input')?.focus();
  pressKey('Enter');
  await press('Spara');
  await untilStored('its place', ([one]) => one?.concepts[1]?.broader?.length === 1);
  await until('the row', () => document.querySelector<HTMLElement>('.concept-row'));
  const first = document.querySelector<HTMLAnchorElement>('.concept-row');
  location.hash = new URL(first?.href ?? '').hash;
  await until('it', () => controlNamed('Huvudterm')?.value === 'insats');
  await fill('Överordnade begrepp', 'stöd');
  document.querySelector<HTMLElement>('.chooser input')?.focus();
  pressKey('Enter');
  await says('i en cirkel: insats → stöd → insats.');
  await press('Spara');
  await says('Inte sparat. Rätta det som är fel');
});

test('how often a term is in the documents that are kept is said', async () => {
  const text = ['Plan för vårdkedjor', 'En vårdkedja kräver samordning.', 'Vårdkedjan följs upp.'].join('\u2029');
  const snapshot = { id: createHash('sha256').update(text).digest('hex'), text, sections: [] };
  const identifiers = [{ kind: 'address', value: 'https://remiss.example/', strength: 'proposes' }] as const;
  await put(
    [
      { do: 'create', record: { kind: 'document', id: urn('plan'), title: 'Plan för vårdkedjor' } },
      {
        do: 'create',
        record: {
          kind: 'edition',
          id: urn('1'),
          document: urn('plan'),
          identifiers: [...identifiers],
          snapshot: snapshot.id,
        },
      },
    ],
    [snapshot],
  );
  await makeGlossary();
  await newForm();
  await fill('Huvudterm', 'vårdkedja');
  await says('Finns 3 gånger i dina dokument (1 av 1):');
  await says('Plan för vårdkedjor, 3 gånger');
});

test('what is on is said of a term that another system has', async () => {
  await makeGlossary();
  await newForm();
  await fill('Huvudterm', 'psykisk hälsa');
  await says('som är på. Där den förekommer visas båda begreppen.');
  await fill('Huvudterm', 'att');
  await says('så vanligt att det skulle markeras nästan överallt');
  await flip('Markera', '.term-row');
  await until('nothing', () => document.querySelector('.term-row .field-notice') === null);
});
