import { expect, test } from 'vitest';
import { formsOfWord, waysToBend } from '../../../../../language/swedish/words/ways-to-bend.ts';

const without = (forms: readonly string[]) => forms.filter((form, i) => i === 0 || !form.endsWith('s')).join(' ');

test.each([
  // What a row of the paradigms knows.
  ['boendestöd', 'table', 'boendestöd boendestödet boendestöden'],
  ['vårdgivare', 'table', 'vårdgivare vårdgivaren vårdgivarna'],
  // What the end says.
  ['skola', 'end', 'skola skolan skolor skolorna'],
  ['vårdkedja', 'end', 'vårdkedja vårdkedjan vårdkedjor vårdkedjorna'],
  ['brukarskap', 'table', 'brukarskap brukarskapet brukarskapen'],
  ['museum', 'end', 'museum museet museer museerna'],
  ['läkemedel', 'end', 'läkemedel läkemedlet läkemedlen'],
  // All that it may be.
  ['elev', 'guess', 'elev eleven elevar elevarna elever eleverna elevet'],
  ['cykel', 'guess', 'cykel cykeln cyklar cyklarna cykler cyklerna cyklet cyklen'],
  ['samtycke', 'guess', 'samtycke samtycken samtyckar samtyckarna samtycket samtyckena'],
  ['lss', 'guess', 'lss'],
  ['1177', 'guess', '1177'],
])('%s at the end of a label, by %s', (word, by, forms) => {
  const suggested = formsOfWord(word, true);
  expect(suggested.by).toBe(by);
  expect(without(suggested.forms)).toBe(forms);
});

test.each([
  ['öppen', 'öppen öppet öppna'],
  ['skyddad', 'skyddad skyddat skyddade'],
  ['digital', 'digital digitalt digitala'],
  ['i', 'i'],
  ['nära', 'nära'],
])('%s before other words', (word, forms) => {
  expect(formsOfWord(word, false).forms.join(' ')).toBe(forms);
});

test('a noun has its genitives', () => {
  expect(formsOfWord('skola', true).forms.join(' ')).toBe(
    'skola skolas skolan skolans skolor skolors skolorna skolornas',
  );
});

test('what somebody has said goes before what is suggested', () => {
  const chosen = { paradigm: 'en-ord: -, -en, -er, -erna', added: ['Elevs'], struck: ['eleverna'] };
  expect(formsOfWord('elev', true, chosen)).toEqual({
    forms: ['elev', 'elevs', 'eleven', 'elevens', 'elever', 'elevers', 'elevernas'],
    by: 'choice',
    paradigm: 'en-ord: -, -en, -er, -erna',
  });
  // A way that a later version no longer has.
  expect(formsOfWord('skola', true, { paradigm: 'finns inte' }).by).toBe('end');
});

test('each way keeps the word itself, and gives nothing twice', () => {
  for (const way of waysToBend)
    for (const word of ['skola', 'elev', 'lärare', 'cykel', 'museum', 'främja', 'öppen', 'delad', 'känd']) {
      const { forms } = formsOfWord(word, true, { paradigm: way });
      expect(forms[0]).toBe(word);
      expect(new Set(forms).size).toBe(forms.length);
    }
});
