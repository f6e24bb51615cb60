/**
 * Invisible characters, as the inside of a character class: soft hyphen, joiners and spaces without width, marks of the writing
 * direction, selectors of a glyph's variant.
 */
export const unseenCharacters =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff';
