import { expect, test } from 'vitest';
import { isLetter, latin } from '../../../../../language/swedish/letters/letters.ts';

test('latin letters are the letters that the table knows, alone and in a class', () => {
  const alone = latin(/^\p{L}$/u);
  const inClass = latin(/^[\p{L}\d]$/u);
  for (let code = 0; code < 0x250; code++) {
    const character = String.fromCharCode(code);
    expect([code, alone.test(character)]).toEqual([code, isLetter(code)]);
    expect([code, inClass.test(character)]).toEqual([code, isLetter(code) || /\d/.test(character)]);
  }
});
